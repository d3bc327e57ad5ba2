import { klasifikasiHotel } from '../../core/katalog/daftar-kode/hotel.ts';
import { wilayah } from '../../core/katalog/daftar-kode/wilayah.ts';
import { katalog } from '../../core/katalog/index.ts';
import { defineCodeList } from '../../core/kit/code-list.ts';
import { type Columns, choice, currency, date, decimal, integer, text } from '../../core/kit/column.ts';

const label = { id: 'Contoh', en: 'Example' };
const facts = { label, help: label, example: '', required: false, privacy: 'internal' } as const;

const regulations = defineCodeList({
  id: 'CL_CONTOH',
  title: label,
  source: 'Contoh',
  codes: {
    PERGUB: ['Peraturan gubernur', 'Governor regulation', 'Pergub'],
    PERMEN: ['Peraturan menteri', 'Ministerial regulation', 'Permen'],
  },
});

/** Columns of kinds that the forms at hand do not have, or not so plainly. */
const examples: Columns = {
  tanggal_mulai: date({ ...facts, until: 'tanggal_selesai' }),
  tanggal_selesai: date(facts),
  jumlah: integer({ ...facts, min: 0, max: 1_000_000 }),
  rerata: decimal({ ...facts, min: 0, max: 1_000_000 }),
  persen: decimal({ ...facts, min: 0, max: 100 }),
  nominal: currency(facts),
  provinsi: choice({ ...facts, list: wilayah, groups: ['PROVINSI'] }),
  jenis_regulasi: choice({ ...facts, list: regulations, cites: { number: 'nomor', year: 'tahun' } }),
  nomor: text({ ...facts, min: 1, max: 20 }),
  tahun: integer({ ...facts, min: 1945, max: 2100 }),
  klasifikasi: choice({ ...facts, list: klasifikasiHotel }),
};

/** The columns among which `T01.usia` or `contoh.usia` stands, and its name; `null` when there is no such column. */
export function columnsWith(path: string): { readonly columns: Columns; readonly name: string } | null {
  const [id = '', name = ''] = path.split('.');
  const columns = id === 'contoh' ? examples : katalog.templates.find((one) => one.id === id)?.columns;
  return columns?.[name] ? { columns, name } : null;
}
