import { kasus } from '../../core/katalog/templat/kasus.ts';
import { korban } from '../../core/katalog/templat/korban.ts';
import type { Column } from '../../core/kit/column.ts';
import type { Template } from '../../core/kit/template.ts';
import type { CellValue } from '../../core/workbook/cell.ts';
import { type Snapshot, sheetNamed } from '../../core/workbook/snapshot.ts';

/** A record as the libraries like it. */
export type PeerRow = Readonly<Record<string, CellValue>>;
export type PeerCase = Readonly<Record<Exclude<keyof typeof kasus.columns, SystemColumn>, CellValue>>;
export type PeerVictim = Readonly<
  Record<Exclude<keyof typeof korban.columns, SystemColumn | 'anak'>, CellValue>
>;

type SystemColumn = '_id_baris' | '_status_validasi' | '_catatan_validasi';

/** The records of a register, and the sheet row of each record is its index + 3. */
export interface PeerRows {
  readonly cases: readonly PeerCase[];
  readonly victims: readonly PeerVictim[];
}

/** A cell that a library objects to. */
export interface PeerIssue {
  readonly template: 'T01' | 'T02';
  readonly row: number;
  readonly column: string;
}

/** The records of a snapshot; made before anything is timed, in favour of the libraries. */
export function peerRows(snapshot: Snapshot): PeerRows {
  return { cases: rowsOf<PeerCase>(snapshot, kasus), victims: rowsOf<PeerVictim>(snapshot, korban) };
}

function rowsOf<Row>(snapshot: Snapshot, template: Template): readonly Row[] {
  const sheet = sheetNamed(snapshot, template.sheet);
  const columns = typedColumns(template).flatMap(([name]) => {
    const values = sheet?.columns.find((column) => column.values[1] === name)?.values;
    return values ? [[name, values] as const] : [];
  });
  return Array.from({ length: (sheet?.rowCount ?? 2) - 2 }, (_, row) => {
    const cells = columns.map(([name, values]) => [name, values[row + 2] ?? null] as const);
    return Object.fromEntries(cells) as Row; // the columns are those of the template
  });
}

/** The columns that people fill in. */
export function typedColumns({ columns }: Template): readonly (readonly [name: string, column: Column])[] {
  return Object.entries(columns).filter(([, { derived }]) => !derived);
}

/** Whether a schema has to ask for the column; the age group follows from the age. */
export function isRequired(name: string, { required }: Column): boolean {
  return required && name !== 'kelompok_usia';
}

/** The labels that a column accepts. */
export function labelsOf({ list, part }: Column): readonly string[] {
  const accepted = list?.codes.filter(({ code }) => part?.codes.has(code) ?? true) ?? [];
  return accepted.map(({ label }) => label.id);
}

/** The label of a code. */
export function labelOf(template: Template, column: string, code: string): string {
  const label = template.columns[column]?.list?.codes.find((entry) => entry.code === code)?.label.id;
  if (label === undefined) throw new RangeError(`no code ${code}`);
  return label;
}

/** The shape of what a column accepts, as a regular expression. */
export function patternOf(column: Column): string {
  if (column.type === 'text') return '^\\S+( \\S+)*$';
  if (column.mask !== null) return `^${column.mask.replaceAll('#', '\\d').replaceAll('&', '[A-Z2-7]')}$`;
  const label = labelsOf(column)
    .map((text) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'))
    .join('|');
  return `^(${label})(; (${label}))*$`;
}

/** The bounds of a column's numbers or days. */
export function boundsOf(
  { type, min, max }: Column,
  { today, year, firstDay }: { readonly today: number; readonly year: number; readonly firstDay: number },
): { readonly minimum: number; readonly maximum: number } {
  if (type === 'date') return { minimum: firstDay, maximum: today };
  const bound = (limit: Column['min'], otherwise: number) =>
    limit === null ? otherwise : typeof limit === 'number' ? limit : year + limit.thisYear;
  return { minimum: bound(min, 0), maximum: bound(max, Number.MAX_SAFE_INTEGER) };
}

/** What days and years are compared with; serial numbers. */
export interface CheckDays {
  readonly today: number;
  readonly year: number;
  readonly dataUntil: number;
  readonly firstDay: number;
}
