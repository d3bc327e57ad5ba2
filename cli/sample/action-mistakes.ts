import type { Calendar } from './calendar.ts';
import { sameCodeMistake } from './code-mistakes.ts';
import { fieldMistakes } from './field-mistakes.ts';
import { actionLabel as label, templateOf } from './labels.ts';
import { type Mistake, slip } from './mistake.ts';
import type { Row } from './rows.ts';

const RISING = label('arah_target', 'NAIK');
const [waiting, running, done] = ['BELUM', 'BERJALAN', 'SELESAI'].map((code) => label('status_aksi', code));

/** A slip of the year that gives no code of another record. */
const A_CENTURY = 100;

/** The mistakes that one record of T07 can make by itself. */
export function actionMistakes(calendar: Calendar): readonly Mistake[] {
  return [
    ...fieldMistakes(templateOf('T07'), { calendar, keys: [], computed: [], requiredWhen, bygone: [] }),
    sameCodeMistake('kode_aksi'),
    slip('VF-16', 'kode_aksi', ({ row: { kode_aksi: code, tahun: year } }) => ({
      kode_aksi: String(code).replace(`-${year}-`, `-${Number(year) + A_CENTURY}-`),
    })),
    slip('VF-09', 'target', ({ row }) =>
      row['arah_target'] === RISING && row['status_aksi'] === running ? { target: 0, ...noQuarters } : null,
    ),
    ...targetMistakes(),
    ...progressMistakes(calendar),
  ];
}

const noQuarters: Row = { target_tw1: null, target_tw2: null, target_tw3: null, target_tw4: null };

function targetMistakes(): readonly Mistake[] {
  return [
    slip('VR-53', 'target_tw1', ({ row }, random) =>
      row['arah_target'] === RISING && typeof row['target_tw1'] === 'number'
        ? { target_tw1: Number(row['target']) + random.integer(1, 9) }
        : null,
    ),
    slip('VR-53', 'target_tw4', ({ row }, random) =>
      typeof row['target_tw4'] === 'number' ? { target_tw4: row['target_tw4'] + random.integer(1, 9) } : null,
    ),
  ];
}

/** Results, days and money that contradict the status or one another. */
function progressMistakes({ last }: Calendar): readonly Mistake[] {
  return [
    slip('VR-52', 'anggaran_realisasi', ({ row: { anggaran_pagu: budget, realisasi: result } }, random) =>
      typeof budget === 'number' && budget > 0 && result !== 0
        ? { anggaran_realisasi: budget + random.integer(1, 20) * 500_000 }
        : null,
    ),
    slip('VR-54', 'status_aksi', ({ row }) =>
      row['status_aksi'] === done && row['arah_target'] === RISING
        ? { realisasi: Math.max(1, Math.floor(Number(row['target']) / 2)) }
        : null,
    ),
    slip('VR-55', 'tgl_selesai', ({ row: { tgl_mulai: start, status_aksi: status } }, random) => {
      if ((status !== running && status !== waiting) || typeof start !== 'number' || start >= last)
        return null;
      return { tgl_selesai: random.integer(start, last - 1) };
    }),
    slip('VR-56', 'anggaran_realisasi', ({ row }) =>
      row['status_aksi'] === done && Number(row['anggaran_pagu']) > 0 ? { anggaran_realisasi: 0 } : null,
    ),
    slip('VR-56', 'anggaran_realisasi', ({ row }) =>
      row['status_aksi'] === running && row['arah_target'] === RISING && Number(row['anggaran_pagu']) > 0
        ? { realisasi: 0, anggaran_realisasi: Number(row['anggaran_pagu']) }
        : null,
    ),
  ];
}

const requiredWhen: Readonly<Record<string, (row: Row) => boolean>> = {
  tgl_selesai_nyata: ({ status_aksi: status }) => status === done,
  sumber_dana: ({ anggaran_pagu: budget }) => typeof budget === 'number' && budget > 0,
  tindak_lanjut_aksi: () => true, // filled only where it is required
};
