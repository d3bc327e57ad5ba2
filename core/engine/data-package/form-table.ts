import type { Column } from '../../kit/column.ts';
import type { Template } from '../../kit/template.ts';
import type { Locale } from '../../locale/text.ts';
import { SET_MARK, SET_UNREAD } from '../expression/sql-writer.ts';
import { flatName } from '../flat-tables/flat-name.ts';
import type { FlatValue } from '../flat-tables/flat-table.ts';
import { valueReader } from '../flat-tables/value-reader.ts';
import { type Cells, INVALID, type TableData } from '../table.ts';
import { listResource } from './code-table.ts';
import { type DataTable, dataTable } from './data-table.ts';
import type { FieldSchema, ForeignKey } from './descriptor.ts';
import { fieldOf } from './field.ts';
import { MASKED, type MaskedCells, maskedCells } from './masked-cells.ts';

/** The name of the table of submissions, and of the column that leads to it. */
export const SUBMISSIONS = 'pengiriman';
export const SUBMISSION_ID = 'id_pengiriman';

/** The rows of a form, and how many of their cells could not be read and are left empty. */
export interface FormTable {
  readonly data: DataTable;
  readonly unread: number;
}

/** Which columns of a form go into a package, by name. */
export function exportedColumns(template: Template, isPublic: boolean): readonly [string, Column][] {
  return Object.entries(template.columns).filter(
    ([name, { privacy }]) =>
      !name.startsWith('_') && (privacy === 'public' || (privacy === 'internal' && !isPublic)),
  );
}

/** What a form's table depends on besides its rows. */
export interface FormTableContext {
  readonly submissionOf: (row: number) => string;
  /** Below which counts of persons are masked; `null` where they are told. */
  readonly threshold: number | null;
  readonly locale: Locale;
}

/** The rows of a form as a table of a package: codes instead of labels, several joined by `;`, days as `2024-07-31`. */
export function formDataTable(
  template: Template,
  rows: TableData,
  exported: readonly [string, Column][],
  { submissionOf, threshold, locale }: FormTableContext,
): FormTable {
  const { length, columns } = rows;
  const mask = threshold === null ? null : maskedCells(template, rows, threshold);
  const read = exported.map(([name, column]) => {
    const { value, unread } = reader(columns[name], column);
    const told = (row: number): FlatValue => (mask?.isMasked(name, row) ? MASKED : value(row));
    return { value: mask === null ? value : told, unread };
  });
  const name = flatName(template).replaceAll('_', '-');
  const fields = exported.map(([id, column]): FieldSchema => {
    const field = fieldOf(id, column, locale);
    const note = maskedNote(id, mask, threshold, locale);
    return note === '' ? field : { ...field, description: `${field.description} ${note}` };
  });
  const data = dataTable(
    { length, row: (index) => [submissionOf(index), ...read.map(({ value }) => value(index))] },
    {
      name,
      folder: 'data',
      title: template.title[locale],
      description: template.purpose[locale],
      ...(mask !== null && mask.small.size > 0 && { masked: MASKED }),
      schema: { fields: [SUBMISSION_FIELD[locale], ...fields], foreignKeys: keysOf(exported) },
    },
  );
  return { data, unread: read.reduce((sum, { unread }) => sum + unread(length), 0) };
}

const SUBMISSION_FIELD = {
  id: field('ID Pengiriman', 'Buku kerja asal baris ini.'),
  en: field('Submission ID', 'The workbook that this row is from.'),
} as const;

/** What the description of a column says of its masked numbers; '' where none of them is ever masked. */
function maskedNote(
  name: string,
  mask: MaskedCells | null,
  threshold: number | null,
  locale: Locale,
): string {
  if (mask?.small.has(name)) return NOTES.small[locale]((threshold ?? 1) - 1);
  return mask?.beside.has(name) ? NOTES.beside[locale] : '';
}

const NOTES = {
  small: {
    id: (most: number) =>
      `Angka 1 sampai ${most} disamarkan dan ditulis ${MASKED}; di baris yang orangnya sedikit, setiap angka, juga 0.`,
    en: (most: number) =>
      `Numbers from 1 to ${most} are masked and written ${MASKED}; in rows of few people every number is, also 0.`,
  },
  beside: {
    id: `Ditulis ${MASKED} di baris yang orangnya sedikit, agar tidak membuka angka lain yang disamarkan.`,
    en: `Written ${MASKED} in rows of few people, where it would give away another masked number.`,
  },
} as const;

function field(title: string, description: string): FieldSchema {
  return { name: SUBMISSION_ID, type: 'string', title, description };
}

function keysOf(exported: readonly [string, Column][]): readonly ForeignKey[] {
  const lists = exported.flatMap(([fields, { type, list }]) =>
    type === 'choice' && list
      ? [{ fields, reference: { resource: listResource(list.id), fields: 'kode' } }]
      : [],
  );
  return [{ fields: SUBMISSION_ID, reference: { resource: SUBMISSIONS, fields: SUBMISSION_ID } }, ...lists];
}

/** What cannot be read is left empty, and counted. */
function reader(cells: Cells | undefined, { type, list }: Column) {
  if (!cells) return { value: (): FlatValue => null, unread: () => 0 };
  const codes = list?.codes.map(({ code }) => code) ?? [];
  const read = valueReader(cells, codes, type === 'date', () => true);
  const value = (row: number): FlatValue => {
    if (cells.kind === 'set') return plainSet(read(row));
    return cells.state[row] === INVALID ? null : read(row);
  };
  const unread = (length: number): number => {
    let count = 0;
    for (let row = 0; row < length; row++) if (cells.state[row] === INVALID) count++;
    return count;
  };
  return { value, unread };
}

/** `;A;B;?;` is `A;B`. */
function plainSet(value: FlatValue): FlatValue {
  if (typeof value !== 'string') return value;
  const known = value.split(SET_MARK).filter((code) => code !== '' && code !== SET_UNREAD);
  return known.length === 0 ? null : known.join(SET_MARK);
}
