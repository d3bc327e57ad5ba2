import { addressOf, type CellPosition } from '../../workbook/cell.ts';
import type { SheetColumn, SheetSnapshot, Snapshot } from '../../workbook/snapshot.ts';
import type { CellEdit } from '../../workbook/workbook.ts';

/** Where one sheet speaks of a code outside of the rows that are erased. */
export interface SheetMentions {
  readonly sheet: string;
  readonly cells: readonly CellEdit[];
  readonly clearedNotes: readonly CellPosition[];
  /** Cells whose formula names the code, which nothing replaces. */
  readonly formulas: readonly string[];
}

/** Which rows of a sheet are looked at, counted from 0; no row of a sheet that is drawn anew. */
export type Looked = (sheet: SheetSnapshot, row: number) => boolean;

/** A shorter code is a part of too many other texts. */
const SHORTEST = 8;

/** Whether a code is long enough to be known in the midst of a text. */
export function isTelling(code: string): boolean {
  return code.length >= SHORTEST;
}

/** Finds a code in all texts and notes of a workbook, however its parts are separated: `KB 3173 2024 0007`. */
export function mentionsOf(
  snapshot: Snapshot,
  code: string,
  instead: string,
  isLooked: Looked,
): readonly SheetMentions[] {
  if (!isTelling(code)) return [];
  const found = snapshot.sheets.map((sheet) => mentionsIn(sheet, code, instead, isLooked));
  return found.filter(
    ({ cells, clearedNotes, formulas }) => cells.length + clearedNotes.length + formulas.length > 0,
  );
}

/** Whether a text speaks of the code. */
export function mentions(text: string, code: string): boolean {
  return isTelling(code) && patternOf(code).test(text.normalize('NFKC'));
}

const SPECIAL = /[.*+?^${}()|[\]\\/]/g;
const SEPARATORS = /[\s-]+/;

function patternOf(code: string): RegExp {
  const parts = code.split(SEPARATORS).map((part) => part.replace(SPECIAL, '\\$&'));
  return new RegExp(`(^|[^\\p{L}\\p{N}])${parts.join('[\\s\\p{Pd}._/]*')}(?!\\d)`, 'giu');
}

function mentionsIn(sheet: SheetSnapshot, code: string, instead: string, isLooked: Looked): SheetMentions {
  const pattern = patternOf(code);
  const cells: CellEdit[] = [];
  const clearedNotes: CellPosition[] = [];
  const formulas: string[] = [];
  const says = (text: unknown): boolean =>
    typeof text === 'string' && text.normalize('NFKC').search(pattern) >= 0;
  sheet.columns.forEach((column, place) => {
    for (const row of rowsWithTexts(column)) {
      if (!isLooked(sheet, row)) continue;
      const before = column.values[row] ?? null;
      const formula = column.formulas?.[row];
      if (says(column.notes?.[row])) clearedNotes.push({ row, column: place });
      if (formula !== undefined) {
        if (says(formula)) formulas.push(addressOf(row, place));
      } else if (typeof before === 'string' && says(before)) {
        cells.push({ row, column: place, before, after: without(before, pattern, instead) });
      }
    }
  });
  return { sheet: sheet.name, cells, clearedNotes, formulas };
}

/** A cell that holds nothing else becomes empty. */
function without(text: string, pattern: RegExp, instead: string): string | null {
  const readable = text.search(pattern) >= 0 ? text : text.normalize('NFKC');
  const left = readable.replace(pattern, `$1${instead}`);
  return left.trim() === instead ? null : left;
}

function rowsWithTexts({ values, notes = {}, formulas = {} }: SheetColumn): readonly number[] {
  const rows = new Set<number>([...Object.keys(notes), ...Object.keys(formulas)].map(Number));
  values.forEach((value, row) => {
    if (typeof value === 'string' && value !== '') rows.add(row);
  });
  return [...rows].sort((a, b) => a - b);
}
