import type { Calendar } from './calendar.ts';
import { copyMistake, sameCodeMistake } from './code-mistakes.ts';
import { fieldMistakes } from './field-mistakes.ts';
import { freeCode } from './free-codes.ts';
import { memberLabel as label, templateOf } from './labels.ts';
import { replacedDecree } from './make-regulations.ts';
import { type Mistake, slip } from './mistake.ts';
import type { Row } from './rows.ts';

/** The mistakes that one record of T08 can make by itself. */
export function memberMistakes(calendar: Calendar): readonly Mistake[] {
  const replaced = replacedDecree(calendar.period.year);
  return [
    ...fieldMistakes(templateOf('T08'), { calendar, keys: [], computed: [], requiredWhen, bygone: [] }),
    sameCodeMistake('kode_anggota'),
    copyMistake('VX-13', 'instansi', 'kode_anggota', ({ row }) =>
      row['peran'] !== label('peran', 'ANGGOTA') ? null : {},
    ),
    slip('VF-25', 'kontak_jabatan', ({ row: { kontak_jabatan: contact } }, random) =>
      contact === null
        ? null
        : { kontak_jabatan: `${contact} ${random.pick(['021-555 0100', 'di info@contoh.id'])}` },
    ),
    slip('VS-18', 'kode_regulasi_sk', ({ row: { kode_regulasi_sk: code } }, random) =>
      typeof code === 'string' ? { kode_regulasi_sk: freeCode('RG', 3, code, calendar, random) } : null,
    ),
    slip('VS-19', 'kode_regulasi_sk', () => (replaced === null ? null : { kode_regulasi_sk: replaced })),
    slip('VR-52', 'anggaran_realisasi', ({ row: { anggaran_alokasi: budget } }, random) =>
      typeof budget === 'number' && budget > 0
        ? { anggaran_realisasi: budget + random.integer(1, 20) * 500_000 }
        : null,
    ),
    slip('VR-57', 'sdm_terlatih', ({ row: { jml_sdm: staff } }, random) =>
      typeof staff === 'number' ? { sdm_terlatih: staff + random.integer(1, 5) } : null,
    ),
    slip('VR-57', 'sdm_terlatih_12bln', ({ row: { sdm_terlatih: trained } }, random) =>
      typeof trained === 'number' ? { sdm_terlatih_12bln: trained + random.integer(1, 5) } : null,
    ),
  ];
}

const requiredWhen: Readonly<Record<string, (row: Row) => boolean>> = {
  sumber_dana: ({ anggaran_alokasi: budget }) => typeof budget === 'number' && budget > 0,
};
