import { ROW_ID } from '../../engine/answers/row-ids.ts';
import { katalog } from '../../katalog/index.ts';
import type { Template } from '../../kit/template.ts';
import type { CellValue } from '../../workbook/cell.ts';
import { growingColumns } from './growing-columns.ts';
import { isSystemField, mergedFields } from './merged-fields.ts';
import type { FormRows } from './submission.ts';
import { BLANK_PLACE, type ValuePool, valuePool } from './value-pool.ts';

/** Where a row of the merged workbook, or one that was refused, comes from. */
export interface RowPlace {
  /** The position of its file. */
  readonly file: number;
  /** As the file calls it. */
  readonly sheet: string;
  /** The sheet's row number, from 1. */
  readonly row: number;
}

/** The rows of one form from all files. Many of them are held at once: by columns they take the least memory. */
export interface MergedForm {
  readonly template: Template;
  /** How many rows are merged. */
  readonly length: number;
  /** Where in the pool the value of each row is; in the order of `mergedFields`, each of that length. */
  readonly columns: readonly Int32Array[];
  /** The same for all forms that are merged together. */
  readonly pool: ValuePool;
  /** Where a row comes from, counted from 0. */
  placeOf(row: number): RowPlace;
  /** Rows that hold what another row of the same code holds: taken once. */
  readonly twice: number;
  /** Rows of one code that do not hold the same, by code: none of them is taken. */
  readonly conflicts: ReadonlyMap<string, readonly RowPlace[]>;
}

/** Takes the rows of files one after the other. */
export interface RowMerger {
  add(file: number, form: FormRows): void;
  finish(): readonly MergedForm[];
}

/** Merges rows by the code of their form: the same row once, rows that contradict one another not at all. */
export function rowMerger(wanted: (template: string) => boolean): RowMerger {
  const pool = valuePool();
  const mergers = new Map(
    katalog.templates
      .filter(({ id, layout }) => layout === 'table' && wanted(id))
      .map((template) => [template.id, formMerger(template, pool)] as const),
  );
  return {
    add: (file, form) => mergers.get(form.template)?.add(file, form),
    finish: () => [...mergers.values()].map((merger) => merger.finish()),
  };
}

interface FormMerger {
  add(file: number, form: FormRows): void;
  finish(): MergedForm;
}

function formMerger(template: Template, pool: ValuePool): FormMerger {
  const fields = mergedFields(template);
  const own = fields.flatMap((name, i) => (isSystemField(name) ? [] : [i]));
  const keyAt = template.key === null ? -1 : fields.indexOf(template.key);
  const erasedAt = template.erased === null ? -1 : fields.indexOf(template.erased.column);
  const compared = erasedAt < 0 ? own : [...own, erasedAt];
  const idAt = fields.indexOf(ROW_ID);
  const columns = growingColumns(fields.length);
  const origins: Origins = { files: [], rows: [], sheets: new Map() };
  const known = new Map<string, number>();
  const twins = new Map<string, RowPlace[]>();
  const conflicts = new Map<string, RowPlace[]>();
  const refused = new Set<number>();
  const add = (file: number, form: FormRows): void => {
    const { files, rows, sheets } = origins;
    const first = rows.length;
    const taken: number[] = [];
    sheets.set(file, form.sheet);
    const pooled = form.columns.map(({ values }) => values.map(pool.numberOf));
    const placeAt = (column: number, i: number): number =>
      pooled[column]?.[form.columns[column]?.places[i] ?? -1] ?? BLANK_PLACE;
    const valueAt = (column: number, i: number): CellValue => pool.values[placeAt(column, i)] ?? null;
    // What was taken of this very file stands in its own columns until all of it is.
    const mergedAt = (column: number, row: number): number =>
      row < first ? columns.at(column, row) : placeAt(column, taken[row - first] ?? -1);
    const keyOf = (i: number): string | null => textOf(valueAt(keyAt, i)) ?? numbered(valueAt(idAt, i));
    const isSame = (before: number, i: number): boolean =>
      compared.every((column) => mergedAt(column, before) === placeAt(column, i));
    // A row without a code is only known again where another file has the very same.
    const isRival = (before: number, i: number): boolean =>
      valueAt(keyAt, i) !== null || (before < first && isSame(before, i));
    form.rows.forEach((number, i) => {
      const key = keyOf(i);
      const before = key === null ? undefined : known.get(key);
      if (key === null || before === undefined || !isRival(before, i)) {
        if (key !== null) known.set(key, first + taken.length);
        taken.push(i);
        files.push(file);
        rows.push(number);
        return;
      }
      const one = { file, sheet: form.sheet, row: number };
      if (conflicts.has(key)) addTo(conflicts, key, one);
      else if (isSame(before, i)) addTo(twins, key, one);
      else {
        refused.add(before);
        conflicts.set(key, [placeIn(origins, before), ...(twins.get(key) ?? []), one]);
        twins.delete(key);
      }
    });
    columns.add(taken.length, (column, at) => placeAt(column, taken[at] as number));
  };
  return {
    add,
    finish: () => {
      const kept =
        refused.size === 0 ? null : origins.rows.flatMap((_, row) => (refused.has(row) ? [] : [row]));
      return {
        template,
        length: kept?.length ?? columns.length,
        columns: columns.take(kept),
        pool,
        placeOf: (row) => placeIn(origins, kept === null ? row : (kept[row] ?? -1)),
        twice: [...twins.values()].reduce((sum, rows) => sum + rows.length, 0),
        conflicts,
      };
    },
  };
}

/** The cells of a merged column by its field; blank where the form has none of that name. */
export function mergedCells(
  { template, columns, pool: { values }, length }: MergedForm,
  field: string,
): readonly CellValue[] {
  const cells = new Array<CellValue>(length).fill(null);
  const places = columns[mergedFields(template).indexOf(field)] ?? [];
  for (let row = 0; row < places.length; row++) cells[row] = values[places[row] as number] ?? null;
  return cells;
}

function addTo(rows: Map<string, RowPlace[]>, key: string, one: RowPlace): void {
  const known = rows.get(key);
  if (known) known.push(one);
  else rows.set(key, [one]);
}

/** A code as people read it: the number 5 and the text 5 are one. */
function textOf(key: CellValue): string | null {
  return key === null ? null : String(key);
}

/** What stands for the code of a row without one: its number from the product, which is no code. */
function numbered(id: CellValue): string | null {
  return id === null ? null : `\u0000${id}`;
}

/** Where rows come from: the file and the row number of each, and what each file calls the sheet. */
interface Origins {
  readonly files: number[];
  readonly rows: number[];
  readonly sheets: Map<number, string>;
}

function placeIn({ files, rows, sheets }: Origins, row: number): RowPlace {
  const file = files[row] ?? -1;
  return { file, sheet: sheets.get(file) ?? '', row: rows[row] ?? 0 };
}
