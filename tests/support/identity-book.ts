import { checkWorkbook, type Issue } from '../../core/index.ts';
import type { SheetColumn, SheetSnapshot, Snapshot } from '../../core/workbook/snapshot.ts';
import { placeOf, soundBook, TODAY, VICTIMS, withCells, withSheet } from './structure-book.ts';

const sound = soundBook();

/** A made-up identity number. */
export const CARD = '3173991207060001';
export const PHONE = '0812-3456-7890';

/** A sound workbook with changes to its sheet of victims. */
export function onVictims(change: (sheet: SheetSnapshot) => SheetSnapshot): Snapshot {
  return withSheet(sound, VICTIMS, change);
}

/** A sound workbook with something in one cell of the first victim. */
export function victimWith(field: string, value: string | number): Snapshot {
  return onVictims((sheet) => withCells(sheet, [[2, placeOf(sound, VICTIMS, field), value]]));
}

/** A sound workbook with one more sheet of the user's. */
export function withOwnSheet(name: string, rows: readonly (readonly (string | number | null)[])[]): Snapshot {
  return { ...sound, sheets: [...sound.sheets, sheetOf(name, rows)] };
}

/** A sheet of plain cells. */
export function sheetOf(name: string, rows: readonly (readonly (string | number | null)[])[]): SheetSnapshot {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const columns = Array.from(
    { length: width },
    (_, at): SheetColumn => ({
      values: rows.map((row) => row[at] ?? null),
      format: 'general',
    }),
  );
  return { name, hidden: false, rowCount: rows.length, columns, merges: [], hiddenRows: [] };
}

/** What a check finds, in Indonesian. */
export function issuesIn(snapshot: Snapshot): readonly Issue[] {
  return checkWorkbook(snapshot, { today: TODAY, locale: 'id', beside: [] }).issues;
}

/** The same as short lines: rule, sheet, cell. */
export function linesIn(snapshot: Snapshot): readonly string[] {
  return issuesIn(snapshot).map(({ rule, sheet, cell }) => `${rule} ${sheet} ${cell}`);
}
