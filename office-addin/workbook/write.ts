import {
  columnLetters,
  HostError,
  locksOf,
  RECORD_SHEET,
  type SheetModel,
  type WorkbookUpdate,
} from '../../core/index.ts';
import { errorCode } from '../error-code.ts';
import { WriteBroken } from '../write-broken.ts';
import { addSheet } from './added-sheets.ts';
import { daysFrom1904 } from './days-1904.ts';
import { editSteps } from './edit-steps.ts';
import { type EditedColumn, readEdited } from './edited-columns.ts';
import { copyName, forgetSteps as forgetCopies, keepSteps } from './kept-copies.ts';
import { lockingSteps, type PlannedLock, planLocks } from './lock-steps.ts';
import type { MarkPlan } from './mark-plan.ts';
import { planMarksOf } from './mark-sheets.ts';
import { markSteps } from './mark-steps.ts';
import { nameSteps } from './name-steps.ts';
import { PRODUCT_PROTECTION } from './protection.ts';
import { forgetSteps, type RecordChange, recordChange, recordSteps } from './record-steps.ts';
import { finishStep, sheetSteps } from './sheet-steps.ts';
import type { Sight } from './sight.ts';
import { runSteps, type Step, sheetHandle, step } from './steps.ts';
import { type SheetFacts, type Survey, sheetFacts } from './survey.ts';
import { checkStructure, touchSheets } from './touch.ts';
import { type Begun, undoUpdate } from './undo.ts';

/**
 * Makes all changes of an update in one request; cells to edit are looked at in one more before it, and so are sheets to
 * lock. Throws `HostError` for what the user can put right; then nothing has changed, since the calls that can fail for
 * such a reason come first. Excel keeps what precedes any other failure, so that it is taken back in further requests,
 * and {@link WriteBroken} says whether that went well. Where it did not, copies of the sheets that were drawn anew are
 * there, and the next reading or writing gives the sheets their cells again.
 */
export async function writeUpdate(
  context: Excel.RequestContext,
  update: WorkbookUpdate,
  sight: Sight,
): Promise<void> {
  const { survey } = sight;
  let begun: Begun = {
    survey,
    touched: touchedSheets(survey, update, null),
    edited: [],
    copies: [],
    drawing: update.sheets,
  };
  let isRefusedWhole = true;
  try {
    const edited = await readEdited(context, update, survey);
    const plans = await planMarksOf(context, update, sight);
    const locks = await planLocks(context, update, survey);
    const models = survey.date1904 ? update.sheets.map(daysFrom1904) : update.sheets;
    const records = recordChange(update, survey, plans);
    const copies = new Map(formerSheets(survey, update).map((one) => [one, copyName(survey, one.name)]));
    const work = { update, survey, models, edited, plans, locks, records, copies };
    const steps = updateSteps(context, work);
    begun = { ...begun, edited, copies: [...copies.values()] };
    await runSteps(context, steps, () => {
      isRefusedWhole = false;
    });
  } catch (error) {
    if (error instanceof HostError) throw error;
    const code = errorCode(error);
    // Where Excel does not even answer now, the first failure says more than the second.
    const undone = await undoUpdate(context, begun, error).catch(() => null);
    if (undone?.isDone) return;
    const aside = undone?.aside ?? [];
    if (undone?.reason && aside.length === 0) throw undone.reason;
    const isUntouched = isRefusedWhole && REFUSES_WHOLE.has(code);
    const state = undone ? 'restored' : isUntouched ? 'untouched' : 'unknown';
    throw new WriteBroken(code, state, { parts: changedParts(begun, update), aside });
  }
}

/** Codes with which Excel refuses a request before it does anything of it. */
const REFUSES_WHOLE: ReadonlySet<string> = new Set([
  'InvalidOperationInCellEditMode',
  'RequestPayloadSizeLimitExceeded',
]);

/** The sheets to draw that are there already. */
function formerSheets(survey: Survey, { sheets }: WorkbookUpdate): readonly SheetFacts[] {
  return sheets.flatMap(({ name }) => sheetFacts(survey, name) ?? []);
}

/** Where cells may have changed: whole sheets, or columns such as `T02 Korban (C, F)`. */
function changedParts({ survey, edited }: Begun, update: WorkbookUpdate): readonly string[] {
  const drawn = formerSheets(survey, update).map(({ name }) => name);
  const columns = new Map<string, string[]>();
  for (const { sheet, column } of edited) {
    columns.set(sheet, [...(columns.get(sheet) ?? []), columnLetters(column)]);
  }
  return [...drawn, ...[...columns].map(([sheet, letters]) => `${sheet} (${letters.join(', ')})`)];
}

interface Work {
  readonly update: WorkbookUpdate;
  readonly survey: Survey;
  /** The sheets to draw. */
  readonly models: readonly SheetModel[];
  readonly edited: readonly EditedColumn[];
  readonly plans: readonly MarkPlan[];
  readonly locks: readonly PlannedLock[];
  readonly records: RecordChange | null;
  /** The sheets to draw anew, and the names of their copies meanwhile. */
  readonly copies: ReadonlyMap<SheetFacts, string>;
}

function updateSteps(context: Excel.RequestContext, work: Work): readonly Step[] {
  const { update, survey, models, edited, plans, locks, records, copies } = work;
  const names = [...models.map(({ name }) => name), ...(records ? [RECORD_SHEET] : [])];
  const added = names.filter((name) => !sheetFacts(survey, name));
  checkStructure(survey, [...added, ...copies.values()]);
  const touched = touchedSheets(survey, update, records);
  const record = sheetHandle(context, RECORD_SHEET);
  const drawn = models.map((model) => ({ model, sheet: sheetHandle(context, model.name) }));
  return [
    step(() => touchSheets(context, touched), { calls: 2 * touched.length }),
    ...added.map((name) => step(() => addSheet(context, name))),
    ...nameSteps(context, update.names, survey), // before the lists and formulas that use them
    ...keepSteps(context, copies),
    ...drawn.flatMap(({ model, sheet }) => sheetSteps(sheet, model, sheetFacts(survey, model.name))),
    ...(records ? recordSteps(record, records) : []),
    ...edited.flatMap((column) => editSteps(sheetHandle(context, column.sheet), column)),
    ...plans.flatMap((plan) => markSteps(sheetHandle(context, plan.sheet), plan)),
    ...(records ? forgetSteps(record, records) : []),
    ...drawn.map(({ model, sheet }) => finishStep(sheet, model)),
    ...lockingSteps(context, locks),
    ...protectSteps(context, touched, models, locks),
    ...showFirst(context, update),
    ...forgetCopies(context, [...copies.values()]),
  ];
}

/** The sheets that are there and will change. */
function touchedSheets(
  survey: Survey,
  update: WorkbookUpdate,
  records: RecordChange | null,
): readonly SheetFacts[] {
  const { sheets, edits = [], marks } = update;
  const changed = [...edits, ...marks, ...locksOf(update)].map(({ sheet }) => sheet);
  const names = [...sheets.map(({ name }) => name), ...(records ? [RECORD_SHEET] : []), ...changed];
  return [...new Set(names.flatMap((name) => sheetFacts(survey, name) ?? []))];
}

/** Protects sheets again that were unprotected only to be changed, and those whose cells are locked now. */
function protectSteps(
  context: Excel.RequestContext,
  touched: readonly SheetFacts[],
  models: readonly SheetModel[],
  locks: readonly PlannedLock[],
): readonly Step[] {
  const redrawn = new Set(models.map(({ name }) => name.toLowerCase()));
  const locked = new Set(locks.flatMap((lock) => (lock.locked ? [lock.sheet.toLowerCase()] : [])));
  return touched.flatMap(({ name, protection }) => {
    const options = protection ?? (locked.has(name.toLowerCase()) ? PRODUCT_PROTECTION : null);
    if (!options || redrawn.has(name.toLowerCase())) return [];
    return [step(() => sheetHandle(context, name)().protection.protect(options))];
  });
}

/** The user sees the first sheet of what was drawn. */
function showFirst(context: Excel.RequestContext, { sheets }: WorkbookUpdate): readonly Step[] {
  const first = sheets.find(({ state }) => state === 'visible');
  return first ? [step(() => sheetHandle(context, first.name)().activate())] : [];
}
