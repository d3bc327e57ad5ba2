import type { CellValue } from '../../core/index.ts';
import type { Calendar } from './calendar.ts';
import { sameCodeMistake, strangerMistake } from './code-mistakes.ts';
import { fieldMistakes } from './field-mistakes.ts';
import { freeCode } from './free-codes.ts';
import { choicesIn, joined, findingLabel as label, templateOf } from './labels.ts';
import { type Mistake, slip } from './mistake.ts';
import type { Row } from './rows.ts';

const [waiting, running, done] = ['BELUM', 'PROSES', 'SELESAI'].map((code) => label('status_tl', code));
const CRITICAL = label('tingkat_risiko', 'KRITIS');
/** Without their source the findings of a visit would lack a follow-up (VS-13). */
const [MEETING, PLAN] = ['RAPAT', 'RAD'].map((code) => label('sumber_temuan', code));
const BROKEN = label('jenis_temuan', 'TMN_KO');
const AWARD = label('rekomendasi', 'REK_D');
const PREFIXES = ['RP', 'RA'];

/** The mistakes that one record of T11 can make by itself. */
export function findingMistakes(calendar: Calendar): readonly Mistake[] {
  return [
    ...fieldMistakes(templateOf('T11'), {
      calendar,
      keys: ['ref_sumber'],
      computed: [],
      requiredWhen,
      bygone: [],
    }),
    strangerMistake('kode_temuan'),
    sameCodeMistake('kode_temuan'),
    slip('VF-02', 'ref_sumber', ({ row }) =>
      row['sumber_temuan'] === MEETING || row['sumber_temuan'] === PLAN ? { ref_sumber: null } : null,
    ),
    slip('VF-15', 'ref_sumber', ({ row: { ref_sumber: code } }) =>
      prefixOf(code) === null ? null : { ref_sumber: String(code).replace('-', '') },
    ),
    slip('VS-14', 'ref_sumber', ({ row: { ref_sumber: code } }, random) => {
      const prefix = prefixOf(code);
      return prefix === null ? null : { ref_sumber: freeCode(prefix, 3, code ?? null, calendar, random) };
    }),
    slip('VS-15', 'rekomendasi', ({ row }) =>
      row['jenis_temuan'] === BROKEN
        ? { rekomendasi: joined([...choicesIn(row['rekomendasi']), AWARD]) }
        : null,
    ),
    ...followUpMistakes(calendar),
  ];
}

/** The first letters of the code of a meeting or an action. */
function prefixOf(code: CellValue | undefined): string | null {
  const prefix = String(code).slice(0, 2);
  return PREFIXES.includes(prefix) ? prefix : null;
}

/** Progress that contradicts the status, and days that were let pass. */
function followUpMistakes({ last }: Calendar): readonly Mistake[] {
  return [
    slip('VR-62', 'persen_tl', ({ row: { status_tl: status } }, random) => {
      if (status === done) return { persen_tl: random.integer(10, 90) };
      if (status === waiting) return { persen_tl: random.integer(10, 100) };
      return status === running ? { persen_tl: random.pick([0, 100]) } : null;
    }),
    slip('VR-63', 'tenggat', ({ row: { tgl_temuan: found } }, random) => {
      if (typeof found !== 'number' || found >= last) return null;
      return {
        ...notDone,
        status_tl: running ?? null,
        persen_tl: 40,
        tenggat: random.integer(found, Math.min(last - 1, found + 25)),
      };
    }),
    slip(
      'VR-64',
      'tenggat',
      ({ row: { tgl_temuan: found, tingkat_risiko: risk, status_tl: status } }, random) => {
        if (risk !== CRITICAL || typeof found !== 'number' || typeof status !== 'string') return null;
        return { tenggat: found + random.integer(31, 90) };
      },
    ),
  ];
}

const notDone: Row = { tgl_selesai: null, bukti_tl: null, hasil_verifikasi: null, alasan_tptd: null };

const requiredWhen: Readonly<Record<string, (row: Row) => boolean>> = {
  tgl_selesai: ({ status_tl: status }) => status === done,
  bukti_tl: ({ status_tl: status }) => status === done,
  hasil_verifikasi: ({ status_tl: status }) => status === done,
  alasan_tptd: () => true, // filled only where it is required
};
