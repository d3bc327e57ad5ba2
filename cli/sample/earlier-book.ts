import type { CellValue } from '../../core/index.ts';
import { calendarOf } from './calendar.ts';
import { actionLabel, labelsOf, templateOf } from './labels.ts';
import { bookTables, type ProvinceBook, type Rows, YEAR } from './province-book.ts';
import type { Row } from './rows.ts';
import { settle } from './settle.ts';

/** A submission before its workbook is drawn. */
export interface Submission extends Pick<ProvinceBook, 'name' | 'sender' | 'calendar' | 'rows'> {
  /** What its cover says otherwise than an officer would, by field_id. */
  readonly cover: Readonly<Record<string, CellValue>>;
}

const FINAL = { status_data: labelsOf(templateOf('T00'))('status_data', 'FINAL') };
const RISES = actionLabel('arah_target', 'NAIK');
/** The day to which a record of each form belongs (specification §5.1); the other forms are whole from the start. */
const DAYS: Readonly<Record<string, string>> = {
  T01: 'tanggal_lapor',
  T03: 'tanggal_permohonan',
  T04: 'tgl_laporan_polisi',
  T05: 'tanggal_kunjungan',
  T06: 'tanggal_mulai',
  T09: 'tanggal',
  T11: 'tgl_temuan',
};

/** What the sender of a sound book submitted in an earlier month, and what is final: the register as it was then. */
export function earlierBook(book: ProvinceBook, month: number): Submission {
  const calendar = calendarOf(book.calendar.today, YEAR, month);
  const { last } = calendar;
  const cases = new Set((book.rows['T01'] ?? []).filter(isBy('tanggal_lapor', last)).map(codeOf));
  const rows: Rows = Object.fromEntries(
    Object.entries(book.rows).map(([form, of]) => {
      const day = DAYS[form];
      const there = day === undefined ? of : of.filter(isBy(day, last));
      const kept = form === 'T02' ? of.filter((row) => cases.has(codeOf(row))) : there;
      return [form, kept.map((row) => (form === 'T07' ? atMonth(row, month) : { ...row }))] as const;
    }),
  );
  settle(bookTables({ rows }), calendar);
  return { ...book, name: `${book.name}-m${String(month).padStart(2, '0')}`, calendar, rows, cover: FINAL };
}

function codeOf(row: Row): CellValue {
  return row['kode_kasus'] ?? null;
}

function isBy(column: string, last: number): (row: Row) => boolean {
  return (row) => Number(row[column]) <= last;
}

/** What was still under way had not come as far; it counts up from the start of the year. */
function atMonth(row: Row, month: number): Row {
  const { arah_target: direction, realisasi: result, status_aksi: status } = row;
  const grew = direction === RISES && typeof result === 'number' && result > 0 && UNDER_WAY.has(status);
  return grew ? { ...row, realisasi: Math.max(1, Math.floor((result * month) / 12)) } : { ...row };
}

const UNDER_WAY: ReadonlySet<unknown> = new Set(
  ['BERJALAN', 'TERLAMBAT'].map((code) => actionLabel('status_aksi', code)),
);
