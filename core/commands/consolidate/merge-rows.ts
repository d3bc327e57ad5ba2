import { katalog } from '../../katalog/index.ts';
import type { Template } from '../../kit/template.ts';
import type { CellValue } from '../../workbook/cell.ts';
import { isSystemField, mergedFields } from './merged-fields.ts';
import type { FormRows } from './submission.ts';

/** A row of the merged workbook, or one that was refused, and where it comes from. */
export interface MergedRow {
  /** The position of its file. */
  readonly file: number;
  /** As the file calls it. */
  readonly sheet: string;
  /** The sheet's row number, from 1. */
  readonly row: number;
  /** In the order of `mergedFields`. */
  readonly cells: readonly CellValue[];
}

/** The rows of one form from all files. */
export interface MergedForm {
  readonly template: Template;
  readonly rows: readonly MergedRow[];
  /** Rows that hold what another row of the same code holds: taken once. */
  readonly twice: number;
  /** Rows of one code that do not hold the same, by code: none of them is taken. */
  readonly conflicts: ReadonlyMap<string, readonly MergedRow[]>;
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
  const rows: MergedRow[] = [];
  const known = new Map<CellValue, MergedRow>();
  const conflicts = new Map<string, MergedRow[]>();
  let twice = 0;
  const take = (one: MergedRow): void => {
    const key = one.cells[keyAt] ?? null;
    const before = key === null ? undefined : known.get(key);
    if (before === undefined) {
      if (key !== null) known.set(key, one);
      rows.push(one);
      return;
    }
    const rivals = conflicts.get(String(key));
    if (rivals) rivals.push(one);
    else if (compared.every((i) => before.cells[i] === one.cells[i])) twice++;
    else conflicts.set(String(key), [before, one]);
  };
  return {
    add: (file, { sheet, rows: numbers, cells }) => {
      numbers.forEach((row, i) => {
        take({ file, sheet, row, cells: cells[i] ?? [] });
      });
    },
    finish: () => {
      const refused = new Set([...conflicts.values()].flat());
      return { template, rows: rows.filter((row) => !refused.has(row)), twice, conflicts };
    },
  };
}
