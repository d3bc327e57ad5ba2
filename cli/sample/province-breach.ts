import type { CellValue } from '../../core/index.ts';
import type { ProvinceBook } from './province-book.ts';
import type { Row } from './rows.ts';

/** A breach in a record, which stays the same record wherever it comes to stand. */
export interface RowBreach {
  readonly rule: string;
  readonly form: string;
  /** `null` for what concerns the whole sheet. */
  readonly row: Row | null;
  /** A field_id. */
  readonly column: string;
}

/** A breach on the cover, in the cell of a field_id. */
export interface CoverBreach {
  readonly rule: string;
  readonly column: string;
}

/** A workbook of the province that is being spoilt. */
export interface SpoiltBook extends ProvinceBook {
  /** What its cover says otherwise than an officer would, by field_id. */
  readonly cover: Record<string, CellValue>;
  readonly inRows: RowBreach[];
  readonly onCover: CoverBreach[];
  /** The families of records that were spoilt. */
  readonly touched: Set<CellValue>;
}

/** A sound book in which breaches can be planted. */
export function spoiltBook(book: ProvinceBook): SpoiltBook {
  return { ...book, cover: {}, inRows: [], onCover: [], touched: new Set() };
}

/** Notes that a record breaks a rule; nobody else may touch what belongs to it. */
export function breachIn(book: SpoiltBook, { rule, form, row, column }: RowBreach): void {
  book.inRows.push({ rule, form, row, column });
  if (row !== null) book.touched.add(familyOf(book, form, row));
}

/** The records of a form that nobody has touched, nor anything that belongs to them. */
export function freeRows(book: SpoiltBook, form: string): readonly Row[] {
  return (book.rows[form] ?? []).filter((row) => !book.touched.has(familyOf(book, form, row)));
}

/** The first record that fits; throws `RangeError` when a breach finds no place. */
export function firstOf(rows: readonly Row[], fits: (row: Row) => boolean): Row {
  const row = rows.find(fits);
  if (!row) throw new RangeError('no record for this breach');
  return row;
}

/** What holds records together: the code of a case, or of whatever a finding comes from. */
export function familyOf({ rows }: Pick<ProvinceBook, 'rows'>, form: string, row: Row): CellValue {
  if (form === 'T01' || form === 'T02' || form === 'T04') return row['kode_kasus'] ?? null;
  if (form === 'T03') {
    const victim = rows['T02']?.find(({ kode_korban: code }) => code === row['kode_korban']);
    return victim?.['kode_kasus'] ?? null;
  }
  return row['ref_sumber'] ?? row[KEYS[form] ?? ''] ?? null;
}

const KEYS: Readonly<Record<string, string>> = {
  T05: 'kode_kunjungan',
  T06: 'kode_kegiatan',
  T07: 'kode_aksi',
  T08: 'kode_anggota',
  T09: 'kode_rapat',
  T10: 'kode_regulasi',
  T11: 'kode_temuan',
};
