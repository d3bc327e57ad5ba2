import type { NamedColumn } from './field-facts.ts';
import { type Mistake, slip } from './mistake.ts';

/** Sentences that tell of a person whom nobody is: the rule that each breaks, and it alone (specification §4.6). */
const LEAKS: readonly (readonly [rule: string, text: string])[] = [
  ['VI-01', 'Nomor kartunya 3173-9912-0706-0001.'],
  ['VI-02', 'Upah dikirim ke rekening 0021-01-012345-50-3.'],
  ['VI-03', 'Keluarga dihubungi lewat 0812 3456 7890.'],
  ['VI-04', 'Keluarga dihubungi lewat (0285) 421234.'],
  ['VI-05', 'Surat dikirim ke keluarga@contoh.id.'],
  ['VI-06', 'Berangkat dengan paspor A 1234567.'],
  ['VI-07', 'Sudah dilaporkan, LP/B/123/VIII/2023.'],
  ['VI-08', 'Diantar Ibu Siti ke kantor.'],
  ['VI-09', 'Dikenal sebagai Joko alias Jack.'],
  ['VI-10', 'Dirujuk bersama AB (15).'],
  ['VI-11', 'Tinggal di Jl. Melati Nomor 5.'],
  ['VI-12', 'Direkrut lewat akun @rekrut.kerja.'],
  ['VI-13', 'Didampingi Agus Setiawan.'],
  ['VI-14', 'Lahir di Tegal, 12 Agustus 2006.'],
  ['VI-15', 'Dijemput di -6.2088, 106.8456.'],
];

/** Identities in a confidential note. */
export function identityMistakes({ name, column }: NamedColumn): readonly Mistake[] {
  if (column.privacy !== 'sensitive' || column.max === null) return [];
  return LEAKS.map(([rule, text]) =>
    slip(rule, name, ({ row }) => (typeof row[name] === 'string' ? { [name]: text } : null)),
  );
}
