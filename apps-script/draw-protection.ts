import { areaAddress, type SheetModel, theme } from '../core/index.ts';
import type { Sheet } from './services.ts';

/**
 * Warns whoever edits a cell that is not meant to be filled.
 *
 * A hard lock in Google Sheets would not bind the owner, and would keep every other officer's *Periksa data* from marking
 * cells; a warning binds everybody alike and lets the script work.
 */
export function drawProtection(sheet: Sheet, { protected: locked, styles }: SheetModel): void {
  if (!locked) return;
  const protection = sheet.protect().setWarningOnly(true);
  const open = styles.filter(({ style }) => !theme[style].locked).map(({ area }) => areaAddress(area));
  if (open.length > 0) protection.setUnprotectedRanges(sheet.getRangeList(open).getRanges());
}
