import { ROW_ID } from '../../engine/answers/row-ids.ts';
import { katalog } from '../../katalog/index.ts';
import type { Template } from '../../kit/template.ts';
import type { CellValue } from '../../workbook/cell.ts';
import { isSystemField, mergedFields } from './merged-fields.ts';
import type { FormRows } from './submission.ts';

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
  /** In the order of `mergedFields`, each of that length. */
  readonly columns: readonly (readonly CellValue[])[];
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
  const mergers = new Map(
    katalog.templates
      .filter(({ id, layout }) => layout === 'table' && wanted(id))
      .map((template) => [template.id, formMerger(template)] as const),
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

function formMerger(template: Template): FormMerger {
  const fields = mergedFields(template);
  const own = fields.flatMap((name, i) => (isSystemField(name) ? [] : [i]));
  const keyAt = template.key === null ? -1 : fields.indexOf(template.key);
  const erasedAt = template.erased === null ? -1 : fields.indexOf(template.erased.column);
  const compared = erasedAt < 0 ? own : [...own, erasedAt];
  const columns = fields.map((): CellValue[] => []);
  const places: Places = { files: [], rows: [], sheets: new Map() };
  const known = new Map<CellValue, number>();
  const conflicts = new Map<string, RowPlace[]>();
  const refused = new Set<number>();
  let twice = 0;
  const add = (file: number, form: FormRows): void => {
    const { files, rows, sheets } = places;
    const first = rows.length;
    const taken: number[] = [];
    sheets.set(file, form.sheet);
    // What was taken of this very file stands in its own columns until all of it is.
    const cellOf = (row: number, column: number): CellValue | undefined =>
      row < first ? columns[column]?.[row] : form.columns[column]?.[taken[row - first] ?? -1];
    const [keys, ids] = [form.columns[keyAt], form.columns[fields.indexOf(ROW_ID)]];
    const keyOf = (i: number): CellValue => keys?.[i] ?? numbered(ids?.[i] ?? null);
    const isSame = (before: number, i: number): boolean =>
      compared.every((column) => cellOf(before, column) === form.columns[column]?.[i]);
    // A row without a code is only known again where another file has the very same.
    const isRival = (before: number, i: number): boolean =>
      (keys?.[i] ?? null) !== null || (before < first && isSame(before, i));
    form.rows.forEach((number, i) => {
      const key = keyOf(i);
      const before = key === null ? undefined : known.get(key);
      if (before === undefined || !isRival(before, i)) {
        if (key !== null) known.set(key, first + taken.length);
        taken.push(i);
        files.push(file);
        rows.push(number);
        return;
      }
      const one = { file, sheet: form.sheet, row: number };
      const rivals = conflicts.get(String(key));
      if (rivals) rivals.push(one);
      else if (isSame(before, i)) twice++;
      else {
        refused.add(before);
        conflicts.set(String(key), [placeIn(places, before), one]);
      }
    });
    columns.forEach((column, at) => {
      const cells = form.columns[at] ?? [];
      for (const i of taken) column.push(cells[i] ?? null);
    });
  };
  return {
    add,
    finish: () => {
      const about = { template, twice, conflicts };
      if (refused.size === 0)
        return { ...about, length: places.rows.length, columns, placeOf: (row) => placeIn(places, row) };
      const kept = places.rows.flatMap((_, row) => (refused.has(row) ? [] : [row]));
      return {
        ...about,
        length: kept.length,
        columns: columns.map((cells) => kept.map((row) => cells[row] ?? null)),
        placeOf: (row) => placeIn(places, kept[row] ?? -1),
      };
    },
  };
}

/** What stands for the code of a row without one: its number from the product, which is no code. */
function numbered(id: CellValue): string | null {
  return id === null ? null : `\u0000${id}`;
}

/** Where rows come from: the file and the row number of each, and what each file calls the sheet. */
interface Places {
  readonly files: number[];
  readonly rows: number[];
  readonly sheets: Map<number, string>;
}

function placeIn({ files, rows, sheets }: Places, row: number): RowPlace {
  const file = files[row] ?? -1;
  return { file, sheet: sheets.get(file) ?? '', row: rows[row] ?? 0 };
}
