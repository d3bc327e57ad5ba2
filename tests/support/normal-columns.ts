import { klasifikasiHotel } from '../../core/katalog/daftar-kode/hotel.ts';
import { wilayah } from '../../core/katalog/daftar-kode/wilayah.ts';
import { katalog } from '../../core/katalog/index.ts';
import { type Columns, choice, currency, decimal, integer } from '../../core/kit/column.ts';

const label = { id: 'Contoh', en: 'Example' };
const facts = { label, help: label, example: '', required: false, privacy: 'internal' } as const;

/** Columns of kinds that the forms at hand do not have, or not so plainly. */
const examples: Columns = {
  jumlah: integer({ ...facts, min: 0, max: 1_000_000 }),
  rerata: decimal({ ...facts, min: 0, max: 1_000_000 }),
  persen: decimal({ ...facts, min: 0, max: 100 }),
  nominal: currency(facts),
  provinsi: choice({ ...facts, list: wilayah, groups: ['PROVINSI'] }),
  klasifikasi: choice({ ...facts, list: klasifikasiHotel }),
};

/** The columns among which `T01.usia` or `contoh.usia` stands, and its name; `null` when there is no such column. */
export function columnsWith(path: string): { readonly columns: Columns; readonly name: string } | null {
  const [id = '', name = ''] = path.split('.');
  const columns = id === 'contoh' ? examples : katalog.templates.find((one) => one.id === id)?.columns;
  return columns?.[name] ? { columns, name } : null;
}
