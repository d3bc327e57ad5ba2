import { HostError } from '../../core/index.ts';
import type { SheetFacts, Survey } from './survey.ts';

/** The last cell of a sheet, which nobody uses. */
const LAST_CELL = 'XFD1048576';

/**
 * Unlocks the sheets that will change. These are the first calls of an update: when a sheet is gone or locked by
 * somebody else, one of them fails before anything has changed.
 */
export function touchSheets({ workbook }: Excel.RequestContext, sheets: readonly SheetFacts[]): void {
  for (const { name, protection } of sheets) {
    const sheet = workbook.worksheets.getItem(name);
    // Excel fails when an unlocked sheet is unlocked, and this sets nothing that was not so: it fails on a locked one.
    if (protection) sheet.protection.unprotect();
    else sheet.getRange(LAST_CELL).format.protection.locked = true;
  }
}

/** Refuses to add sheets to a workbook whose structure is locked. */
export function checkStructure({ structureLocked }: Survey, added: readonly string[]): void {
  const [first] = added;
  if (!structureLocked || first === undefined) return;
  throw new HostError('protected', {
    id: `Struktur buku kerja dikunci, sehingga lembar "${first}" tidak dapat ditambahkan dan tidak ada yang diubah. Buka kuncinya di menu Tinjau, lalu ulangi.`,
    en: `The structure of the workbook is locked, so the sheet "${first}" cannot be added and nothing was changed. Unlock it in the Review menu and try again.`,
  });
}
