import type { Mark, WorkbookUpdate } from '../core/index.ts';
import { type MarkedSheet, planMarks } from './mark-plan.ts';
import { type MarkRecord, readRecords, writeRecords } from './mark-records.ts';
import { paintPlan } from './paint-plan.ts';
import { areaOf } from './read-sheet.ts';
import { type Book, keyOf, type Sheet } from './services.ts';

/**
 * Replaces the marks of the sheets that an update names, and forgets those of sheets that it drew anew.
 *
 * All sheets are looked at first. The records are written before any cell is painted: should the rest fail, the next
 * run still knows what to give back.
 */
export function replaceMarks(book: Book, sheets: ReadonlyMap<string, Sheet>, update: WorkbookUpdate): void {
  const records = liveRecords(sheets, update);
  const plans = [...marksBySheet(sheets, update.marks)].map(([sheet, marks]) => {
    const seen = lookAt(sheet, records);
    return { sheet, seen, plan: planMarks(seen, marks) };
  });
  const named = new Set(plans.map(({ seen }) => seen.sheetId));
  const others = records.filter(({ sheetId }) => !named.has(sheetId));
  writeRecords(book, sheets, [...others, ...plans.flatMap(({ plan }) => plan.records)]);
  for (const { sheet, seen, plan } of plans) paintPlan(sheet, seen.notes, plan);
}

/** The records of sheets that are still there and were not drawn anew. */
function liveRecords(sheets: ReadonlyMap<string, Sheet>, update: WorkbookUpdate): readonly MarkRecord[] {
  const drawn = new Set(update.sheets.map(({ name }) => keyOf(name)));
  const ids = new Set([...sheets].flatMap(([key, sheet]) => (drawn.has(key) ? [] : [sheet.getSheetId()])));
  return readRecords(sheets).filter(({ sheetId }) => ids.has(sheetId));
}

function marksBySheet(
  sheets: ReadonlyMap<string, Sheet>,
  entries: WorkbookUpdate['marks'],
): ReadonlyMap<Sheet, readonly Mark[]> {
  const bySheet = new Map<Sheet, readonly Mark[]>();
  for (const { sheet: name, marks } of entries) {
    const sheet = sheets.get(keyOf(name));
    if (sheet) bySheet.set(sheet, [...(bySheet.get(sheet) ?? []), ...marks]);
  }
  return bySheet;
}

function lookAt(sheet: Sheet, records: readonly MarkRecord[]): MarkedSheet {
  const all = sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns());
  const sheetId = sheet.getSheetId();
  return {
    sheetId,
    fills: all.getBackgrounds(),
    notes: all.getNotes(),
    merges: all.getMergedRanges().map(areaOf),
    records: records.filter((record) => record.sheetId === sheetId),
  };
}
