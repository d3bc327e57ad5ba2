import { HostError, sheetProtected, sheetVanished } from '../../core/index.ts';
import { errorCode } from '../error-code.ts';
import { type SheetFacts, type Survey, sheetFacts, surveyWorkbook } from './survey.ts';

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

/** The tab of sheets that an update added and has not finished: no palette has this colour. */
const UNFINISHED = '#FE01FD';

/** Adds a sheet that {@link undoUpdate} takes away again unless the update is finished. */
export function addSheet({ workbook }: Excel.RequestContext, name: string): void {
  workbook.worksheets.add(name).tabColor = UNFINISHED;
}

/**
 * Finds out why an update failed, takes away the sheets that it had added and not finished, and locks again what it had
 * unlocked. Gives the reason in words for the user, or `null` when it is none that the user can put right.
 */
export async function undoUpdate(
  context: Excel.RequestContext,
  touched: readonly SheetFacts[],
  error: unknown,
): Promise<HostError | null> {
  const survey = surveyWorkbook(context);
  await context.sync();
  const now = survey();
  const reason = reasonOf(now, touched, errorCode(error));
  const { worksheets } = context.workbook;
  for (const { name, protection } of touched) {
    const facts = sheetFacts(now, name);
    if (protection && facts && !facts.protection) worksheets.getItem(name).protection.protect(protection);
  }
  for (const { name, tabColor } of now.sheets) {
    if (tabColor === UNFINISHED) worksheets.getItem(name).delete();
  }
  await context.sync();
  return reason;
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

/** The sheets of the product are locked too, so that a lock alone is no reason: Excel must have refused access. */
function reasonOf(now: Survey, touched: readonly SheetFacts[], code: string): HostError | null {
  for (const { name } of touched) if (!sheetFacts(now, name)) return sheetVanished(name);
  if (code !== 'AccessDenied') return null;
  for (const { name } of touched) if (sheetFacts(now, name)?.protection) return sheetProtected(name);
  return null;
}
