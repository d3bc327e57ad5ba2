import { type Area, areaAddress, openAreas, type SheetModel } from '../core/index.ts';
import type { Protection, Range, Sheet } from './services.ts';

/**
 * Warns whoever edits a cell that is not meant to be filled.
 *
 * A hard lock in Google Sheets would not bind the owner, and would keep every other officer's *Periksa data* from marking
 * cells; a warning binds everybody alike and lets the script work.
 */
export function drawProtection(sheet: Sheet, model: SheetModel): void {
  if (!model.protected) return;
  const open = openAreas(model);
  const protection = newProtection(sheet);
  if (open.length > 0) protection.setUnprotectedRanges(rangesOf(sheet, open));
}

/** A protection of a sheet that only warns, with nothing left open. */
export function newProtection(sheet: Sheet): Protection {
  return sheet.protect().setWarningOnly(true);
}

/** The ranges of areas. */
export function rangesOf(sheet: Sheet, areas: readonly Area[]): Range[] {
  return areas.length === 0 ? [] : sheet.getRangeList(areas.map(areaAddress)).getRanges();
}
