import { type Area, type CellPosition, type Mark, noteKey } from '../core/index.ts';
import { type MarkedSheet, planMarks } from './mark-plan.ts';
import { type MarkRecord, readRecords, writeRecords } from './mark-records.ts';
import { paintPlan } from './paint-plan.ts';
import { areaOf } from './read-sheet.ts';
import type { Book, Sheet } from './services.ts';

/** The looks of some whole rows, and what is on record of marks. */
export interface SeenRows {
  readonly sheet: MarkedSheet;
  /** All records of the spreadsheet. */
  readonly records: readonly MarkRecord[];
  /** The notes in these rows that marks left. */
  readonly former: readonly (CellPosition & { readonly note: string })[];
}

/** Looks at the rows of an area, in as many calls as at one. */
export function lookAtRows(sheets: ReadonlyMap<string, Sheet>, sheet: Sheet, { row, rows }: Area): SeenRows {
  const range = sheet.getRange(row + 1, 1, rows, sheet.getMaxColumns());
  const records = readRecords(sheets);
  const sheetId = sheet.getSheetId();
  const own = records.filter((record) => record.sheetId === sheetId);
  const notes = below(row, range.getNotes());
  const known = new Set(own.map(({ note }) => note).filter((note) => note !== ''));
  const merges = range.getMergedRanges().map(areaOf);
  return {
    sheet: { sheetId, fills: below(row, range.getBackgrounds()), notes, merges, records: own },
    records,
    former: notes.flatMap((line, at) =>
      line.flatMap((note, column) => (known.has(noteKey(note)) ? [{ row: at, column, note }] : [])),
    ),
  };
}

/** Lines of a grid where they stand on the sheet; nothing is known of the rows above. */
function below(row: number, grid: readonly (readonly string[])[]): readonly (readonly string[])[] {
  return [...Array.from({ length: row }, (): readonly string[] => []), ...grid];
}

interface Rows {
  readonly sheet: Sheet;
  readonly area: Area;
  readonly seen: SeenRows;
}

/** Replaces the marks of whole rows and of no other; where nothing changes nothing is written. */
export function replaceRowMarks(
  book: Book,
  sheets: ReadonlyMap<string, Sheet>,
  { sheet, area: { row, rows }, seen }: Rows,
  marks: readonly Mark[],
): void {
  const plan = planMarks(seen.sheet, marks);
  if (plan.fills.size === 0 && plan.notes.length === 0) return;
  const { sheetId } = seen.sheet;
  const others = seen.records.filter(
    (record) => record.sheetId !== sheetId || record.row < row || record.row >= row + rows,
  );
  const active = book.getActiveSheet();
  writeRecords(book, sheets, [...others, ...plan.records]);
  // A new sheet would take the place of the one in which somebody is typing.
  if (book.getActiveSheet().getSheetId() !== active.getSheetId()) book.setActiveSheet(active);
  paintPlan(sheet, seen.sheet.notes, plan);
}
