import { type HostError, type SheetModel, sheetProtected, sheetVanished } from '../../core/index.ts';
import { errorCode } from '../error-code.ts';
import { UNFINISHED } from './added-sheets.ts';
import { undoEditSteps } from './edit-steps.ts';
import type { EditedColumn } from './edited-columns.ts';
import { leftOf, restoreSteps } from './kept-copies.ts';
import { asideSteps, othersEdits } from './others-edits.ts';
import { runSteps, type Step, sheetHandle, step } from './steps.ts';
import { type SheetFacts, type Survey, sheetFacts, surveyWorkbook } from './survey.ts';

/** What an update had begun to change when it failed. */
export interface Begun {
  /** The workbook before it. */
  readonly survey: Survey;
  /** The sheets that were there and were to change. */
  readonly touched: readonly SheetFacts[];
  readonly edited: readonly EditedColumn[];
  /** The names of the copies that it makes of sheets. */
  readonly copies: readonly string[];
  /** The sheets that it draws. */
  readonly drawing: readonly SheetModel[];
}

/** What became of an update that failed. */
export interface Undone {
  /** Why it failed, in words for the user, or `null` when it is nothing that the user can put right. */
  readonly reason: HostError | null;
  /** Whether it was done all the same. */
  readonly isDone: boolean;
  /** Names of sheets on which stands what somebody else typed meanwhile into a sheet that was being drawn. */
  readonly aside: readonly string[];
}

/**
 * Finds out why an update failed and takes back what it did: sheets that were emptied get their cells again, edited
 * cells hold what they held, added sheets go, locks come back. Colours of marks may stay half painted; what was there
 * before them is on record. Where all was done but to take copies away, it does that instead.
 */
export async function undoUpdate(
  context: Excel.RequestContext,
  { survey, touched, edited, copies, drawing }: Begun,
  error: unknown,
): Promise<Undone> {
  const asked = surveyWorkbook(context);
  await context.sync();
  const now = asked();
  const reason = reasonOf(now, touched, errorCode(error));
  const left = leftOf(now);
  const restored = new Set(left.sheets.map((name) => name.toLowerCase()));
  const open = touched.filter(({ name }) => !restored.has(name.toLowerCase()));
  if (left.isDone) {
    await runSteps(context, restoreSteps(context, now));
    return { reason: null, isDone: true, aside: [] };
  }
  const aside = await othersEdits(context, now, drawing);
  await runSteps(context, [
    ...asideSteps(context, aside),
    ...restoreSteps(context, now),
    // For a reason of the user nothing was edited yet.
    ...(reason ? [] : open.flatMap((facts) => takeBack(context, now, facts, edited))),
    ...(reason ? open.flatMap((facts) => lockAgain(context, now, facts)) : []),
    ...now.sheets
      .filter(({ name }) => !sheetFacts(survey, name) && !left.copies.includes(name))
      .filter(({ name, tabColor }) => tabColor === UNFINISHED || copies.includes(name))
      .map(({ name }) => step(() => sheetHandle(context, name)().delete())),
  ]);
  return { reason, isDone: false, aside: aside.map(({ name }) => name) };
}

/** Gives edited cells back what they held, and the sheet its lock. */
function takeBack(
  context: Excel.RequestContext,
  now: Survey,
  facts: SheetFacts,
  edited: readonly EditedColumn[],
): readonly Step[] {
  const sheet = sheetHandle(context, facts.name);
  const columns = edited.filter((column) => column.sheet.toLowerCase() === facts.name.toLowerCase());
  if (columns.length === 0) return lockAgain(context, now, facts);
  const locked = sheetFacts(now, facts.name)?.protection ?? null;
  return [
    ...(locked ? [step(() => sheet().protection.unprotect())] : []),
    ...columns.flatMap((column) => undoEditSteps(sheet, column)),
    ...(facts.protection ? [step(() => sheet().protection.protect(facts.protection ?? {}))] : []),
  ];
}

function lockAgain(
  context: Excel.RequestContext,
  now: Survey,
  { name, protection }: SheetFacts,
): readonly Step[] {
  const facts = sheetFacts(now, name);
  if (!protection || !facts || facts.protection) return [];
  return [step(() => sheetHandle(context, name)().protection.protect(protection))];
}

/** The sheets of the product are locked too, so that a lock alone is no reason: Excel must have refused access. */
function reasonOf(now: Survey, touched: readonly SheetFacts[], code: string): HostError | null {
  for (const { name } of touched) if (!sheetFacts(now, name)) return sheetVanished(name);
  if (code !== 'AccessDenied') return null;
  for (const { name } of touched) if (sheetFacts(now, name)?.protection) return sheetProtected(name);
  return null;
}
