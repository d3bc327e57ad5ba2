import { sheetProtected } from '../core/index.ts';
import type { Sheet } from './services.ts';

/** Throws `HostError` when somebody locked the sheet, or part of it, against the person who runs the script. */
export function assertEditable(sheet: Sheet): void {
  const { SHEET, RANGE } = SpreadsheetApp.ProtectionType;
  for (const type of [SHEET, RANGE]) {
    for (const protection of sheet.getProtections(type)) {
      if (!protection.isWarningOnly() && !protection.canEdit()) throw sheetProtected(sheet.getName());
    }
  }
}
