import { type Area, areasWithin, openAfter, type SheetLock } from '../core/index.ts';
import { newProtection, rangesOf } from './draw-protection.ts';
import { keyOf, type Range, type Sheet } from './services.ts';

/**
 * Locks and unlocks cells by what the protection of their sheet leaves open. A sheet that has none gets one that only
 * warns, or stays open where cells are unlocked. The calls grow with the areas, not with the rows.
 */
export function writeLocks(sheets: ReadonlyMap<string, Sheet>, locks: readonly SheetLock[]): void {
  for (const lock of locks) {
    const sheet = sheets.get(keyOf(lock.sheet));
    if (sheet) writeLock(sheet, lock);
  }
}

function writeLock(sheet: Sheet, { areas, locked }: SheetLock): void {
  const [former] = sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET);
  if (!former && !locked) return;
  const within = areasWithin(areas, sheet.getMaxRows(), sheet.getMaxColumns());
  const before = former ? former.getUnprotectedRanges().map(areaOf) : [];
  const after = openAfter(before, { areas: within, locked });
  (former ?? newProtection(sheet)).setUnprotectedRanges(rangesOf(sheet, after));
}

function areaOf(range: Range): Area {
  return {
    row: range.getRow() - 1,
    column: range.getColumn() - 1,
    rows: range.getNumRows(),
    columns: range.getNumColumns(),
  };
}
