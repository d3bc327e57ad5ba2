import type { Calendar } from './calendar.ts';
import { copyMistake, sameCodeMistake, strangerMistake } from './code-mistakes.ts';
import { fieldMistakes } from './field-mistakes.ts';
import { freeCode } from './free-codes.ts';
import { choicesIn, activityLabel as label, templateOf } from './labels.ts';
import { type Mistake, slip } from './mistake.ts';
import type { Row } from './rows.ts';

const TASK_FORCE = label('kelompok_sasaran', 'ASN_GT');
const PARTS = ['peserta_anak', 'peserta_disabilitas', 'peserta_asn_gt'];
const BROADCAST = ['SIARAN', 'KAMPANYE'].map((code) => label('jenis_kegiatan', code));

/** The mistakes that one record of T06 can make by itself. */
export function activityMistakes(calendar: Calendar): readonly Mistake[] {
  return [
    ...fieldMistakes(templateOf('T06'), { calendar, keys: [], computed: [], requiredWhen, bygone: [] }),
    strangerMistake('kode_kegiatan'),
    sameCodeMistake('kode_kegiatan'),
    copyMistake('VX-11', 'judul_kegiatan', 'kode_kegiatan', ({ row }) =>
      row['judul_kegiatan'] === null ? null : {},
    ),
    slip('VR-47', 'tanggal_selesai', ({ row: { tanggal_mulai: day } }, random) =>
      typeof day === 'number' ? { tanggal_selesai: day - random.integer(1, 30) } : null,
    ),
    ...PARTS.map((column) =>
      slip('VR-48', column, ({ row }, random) =>
        typeof row[column] === 'number' ? { [column]: totalOf(row) + random.integer(1, 20) } : null,
      ),
    ),
    slip('VR-49', 'peserta_asn_gt', ({ row }) =>
      choicesIn(row['kelompok_sasaran']).includes(TASK_FORCE) && row['peserta_asn_gt'] !== null
        ? { peserta_asn_gt: null }
        : null,
    ),
    slip('VR-50', 'rerata_postes', ({ row: { rerata_pretes: before } }, random) =>
      typeof before === 'number' ? { rerata_postes: before - random.integer(1, 20) } : null,
    ),
    slip('VR-51', 'jangkauan_media', ({ row }) =>
      BROADCAST.includes(String(row['jenis_kegiatan'])) && totalOf(row) === 0
        ? { jangkauan_media: null }
        : null,
    ),
    slip('VS-16', 'kode_aksi', ({ row: { kode_aksi: code } }, random) =>
      typeof code === 'string' ? { kode_aksi: freeCode('RA', 3, code, calendar, random) } : null,
    ),
    slip('VR-52', 'anggaran_realisasi', ({ row: { anggaran_rencana: planned } }, random) =>
      typeof planned === 'number' && planned > 0
        ? { anggaran_realisasi: planned + random.integer(1, 40) * 100_000 }
        : null,
    ),
  ];
}

function totalOf({ peserta_l: men, peserta_p: women }: Row): number {
  return Number(men) + Number(women);
}

const requiredWhen: Readonly<Record<string, (row: Row) => boolean>> = {
  n_tes: ({ rerata_pretes: before }) => before !== null,
  sumber_dana: ({ anggaran_realisasi: spent }) => typeof spent === 'number' && spent > 0,
};
