import type { SettingFault } from '../../engine/check-structure.ts';
import { plain } from '../../engine/decode/text.ts';
import { wilayah } from '../../katalog/daftar-kode/wilayah.ts';
import type { Katalog } from '../../kit/katalog.ts';
import type { SettingKey } from '../../kit/setting.ts';
import type { Text } from '../../locale/text.ts';
import { addressOf, type CellValue } from '../../workbook/cell.ts';
import type { SheetSnapshot } from '../../workbook/snapshot.ts';
import { readSettingValue } from './read-value.ts';
import { keyFinder } from './setting-keys.ts';
import type { SettingRow } from './setting-row.ts';

/** The headers of a sheet of settings (decision A.7). */
const HEADERS = ['kunci', 'wilayah', 'tahun', 'nilai'] as const;
type Header = (typeof HEADERS)[number];

const REGION = /^\d{2}(?:\.\d{2})?$/;
const YEAR = /^(?:19|20)\d{2}$/;
const LOOK_DOWN = 10;

/** Reads `kunci | wilayah | tahun | nilai | keterangan`; a row that cannot be used is a fault and holds nothing. */
export function readSettingRows(
  sheet: SheetSnapshot,
  keys: readonly SettingKey[],
  katalog: Katalog,
): { readonly rows: readonly SettingRow[]; readonly faults: readonly SettingFault[] } {
  const head = headOf(sheet);
  if (head === null) {
    const text = {
      id: `Lembar ${sheet.name} belum mempunyai tajuk kunci, wilayah, tahun, nilai, dan keterangan.`,
      en: `The sheet ${sheet.name} has no headers kunci, wilayah, tahun, nilai and keterangan.`,
    };
    return { rows: [], faults: [{ sheet: sheet.name, row: 1, cell: 'A1', text }] };
  }
  const find = keyFinder(keys, katalog);
  const rows: SettingRow[] = [];
  const faults: SettingFault[] = [];
  for (let row = head.row + 1; row < sheet.rowCount; row++) {
    const read = readRow(sheet, head.columns, row, find);
    if (read === null) continue;
    if ('fault' in read) {
      faults.push(faultAt(sheet, row, head.columns[read.at] ?? 0, read.fault));
    } else rows.push(read);
  }
  return { rows, faults };
}

type Columns = Readonly<Partial<Record<Header, number>>>;

function headOf({
  columns,
  rowCount,
}: SheetSnapshot): { readonly row: number; readonly columns: Columns } | null {
  for (let row = 0; row < Math.min(rowCount, LOOK_DOWN); row++) {
    const names = columns.map(({ values }) =>
      plain(String(values[row] ?? ''))
        .trim()
        .toLowerCase(),
    );
    const at = HEADERS.flatMap((name) =>
      names.includes(name) ? [[name, names.indexOf(name)] as const] : [],
    );
    const found: Columns = Object.fromEntries(at);
    if (found.kunci !== undefined && found.nilai !== undefined) return { row, columns: found };
  }
  return null;
}

type Read = SettingRow | { readonly fault: Text; readonly at: Header } | null;

function readRow(
  { columns: all }: SheetSnapshot,
  columns: Columns,
  row: number,
  find: (key: string) => SettingKey | null,
): Read {
  const valueAt = (name: Header): CellValue => all[columns[name] ?? -1]?.values[row] ?? null;
  const textAt = (name: Header): string => plain(String(valueAt(name) ?? '')).trim();
  const key = textAt('kunci');
  if (key === '') return null;
  const known = find(key);
  if (known === null) return { fault: unknownKey(key), at: 'kunci' };
  const [region, year] = [regionText(valueAt('wilayah')), textAt('tahun')];
  if (region !== '' && !REGION.test(region)) return { fault: wrongRegion, at: 'wilayah' };
  if (region !== '' && !REGIONS.has(region)) return { fault: unknownRegion, at: 'wilayah' };
  if (region === '' && known.regional) return { fault: withoutRegion, at: 'wilayah' };
  if (year !== '' && !YEAR.test(year)) return { fault: wrongYear, at: 'tahun' };
  const value = readSettingValue(valueAt('nilai'), known, key);
  if (typeof value === 'object') return { fault: value, at: 'nilai' };
  return {
    key,
    region: region === '' ? null : region,
    year: year === '' ? null : Number(year),
    value,
    many: known.many ?? false,
    row: row + 1,
  };
}

/** A spreadsheet takes 31.73 for a number, and 31.10 for 31.1. */
function regionText(value: CellValue): string {
  if (typeof value !== 'number' || Number.isInteger(value)) return plain(String(value ?? '')).trim();
  return value.toFixed(2);
}

function faultAt(sheet: SheetSnapshot, row: number, column: number, { id, en }: Text): SettingFault {
  const cell = addressOf(row, column);
  const text = {
    id: `Lembar ${sheet.name}, sel ${cell}: ${id}`,
    en: `Sheet ${sheet.name}, cell ${cell}: ${en}`,
  };
  return { sheet: sheet.name, row: row + 1, cell, text };
}

function unknownKey(key: string): Text {
  return {
    id: `kunci "${key}" tidak dikenal. Periksa ejaannya.`,
    en: `the key "${key}" is not known. Check its spelling.`,
  };
}

const wrongRegion: Text = {
  id: 'wilayah harus berupa kode, misalnya 31.73 atau 31; kosongkan bila berlaku di semua wilayah.',
  en: 'the region must be a code such as 31.73 or 31; leave it blank if it holds everywhere.',
};

const REGIONS = new Set(wilayah.codes.map(({ code }) => code));

const unknownRegion: Text = {
  id: 'kode wilayah itu tidak ada di Daftar Kode. Periksa angkanya.',
  en: 'that region code is not in the lists of codes. Check its digits.',
};

const withoutRegion: Text = {
  id: 'wilayah harus diisi untuk kunci ini, misalnya 31.73 atau 31.',
  en: 'this key needs a region, such as 31.73 or 31.',
};

const wrongYear: Text = {
  id: 'tahun harus empat angka, misalnya 2024; kosongkan bila berlaku setiap tahun.',
  en: 'the year must have four digits, such as 2024; leave it blank if it holds every year.',
};
