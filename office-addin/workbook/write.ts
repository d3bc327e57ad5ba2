import { HostError, type SheetModel, type WorkbookUpdate } from '../../core/index.ts';
import { editSteps } from './edit-steps.ts';
import { type EditedColumn, readEdited } from './edited-columns.ts';
import type { MarkPlan } from './mark-plan.ts';
import { planMarksOf } from './mark-sheets.ts';
import { markSteps } from './mark-steps.ts';
import { nameSteps } from './name-steps.ts';
import { recordModel } from './record-model.ts';
import { finishStep, sheetSteps } from './sheet-steps.ts';
import type { Sight } from './sight.ts';
import { runSteps, type Step, sheetHandle, step } from './steps.ts';
import { type SheetFacts, type Survey, sheetFacts } from './survey.ts';
import { addSheet, checkStructure, touchSheets, undoUpdate } from './touch.ts';

/** Makes all changes of an update in one request, or none; cells to edit are looked at in one more before it. Throws `HostError` for what the user can put right. */
export async function writeUpdate(
  context: Excel.RequestContext,
  update: WorkbookUpdate,
  sight: Sight,
): Promise<void> {
  const { survey } = sight;
  try {
    const edited = await readEdited(context, update, survey);
    const plans = await planMarksOf(context, update, sight);
    const models = [...update.sheets, ...recordModel(update, survey, plans)];
    await runSteps(context, updateSteps(context, { update, survey, models, edited, plans }));
  } catch (error) {
    if (error instanceof HostError) throw error;
    throw (await undoUpdate(context, touchedSheets(survey, update, []))) ?? error;
  }
}

interface Work {
  readonly update: WorkbookUpdate;
  readonly survey: Survey;
  /** The sheets to draw, the record of marks among them. */
  readonly models: readonly SheetModel[];
  readonly edited: readonly EditedColumn[];
  readonly plans: readonly MarkPlan[];
}

function updateSteps(context: Excel.RequestContext, work: Work): readonly Step[] {
  const { update, survey, models, edited, plans } = work;
  const added = models.map(({ name }) => name).filter((name) => !sheetFacts(survey, name));
  checkStructure(survey, added);
  const touched = touchedSheets(survey, update, models);
  const drawn = models.map((model) => ({ model, sheet: sheetHandle(context, model.name) }));
  return [
    step(() => touchSheets(context, touched), { calls: 2 * touched.length }),
    ...added.map((name) => step(() => addSheet(context, name))),
    ...nameSteps(context, update.names, survey), // before the lists and formulas that use them
    ...drawn.flatMap(({ model, sheet }) => sheetSteps(sheet, model, sheetFacts(survey, model.name))),
    ...edited.flatMap((column) => editSteps(sheetHandle(context, column.sheet), column)),
    ...plans.flatMap((plan) => markSteps(sheetHandle(context, plan.sheet), plan)),
    ...drawn.map(({ model, sheet }) => finishStep(sheet, model)),
    ...lockSteps(context, touched, models),
    ...showFirst(context, update),
  ];
}

/** The sheets that are there and will change. */
function touchedSheets(
  survey: Survey,
  { sheets, edits = [], marks }: WorkbookUpdate,
  models: readonly SheetModel[],
): readonly SheetFacts[] {
  const names = [
    ...[...sheets, ...models].map(({ name }) => name),
    ...[...edits, ...marks].map(({ sheet }) => sheet),
  ];
  return [...new Set(names.flatMap((name) => sheetFacts(survey, name) ?? []))];
}

/** Locks sheets again that were unlocked only to be marked. */
function lockSteps(
  context: Excel.RequestContext,
  touched: readonly SheetFacts[],
  models: readonly SheetModel[],
): readonly Step[] {
  const redrawn = new Set(models.map(({ name }) => name.toLowerCase()));
  return touched.flatMap(({ name, protection }) => {
    if (!protection || redrawn.has(name.toLowerCase())) return [];
    return [step(() => sheetHandle(context, name)().protection.protect(protection))];
  });
}

/** The user sees the first sheet of what was drawn. */
function showFirst(context: Excel.RequestContext, { sheets }: WorkbookUpdate): readonly Step[] {
  const first = sheets.find(({ state }) => state === 'visible');
  return first ? [step(() => sheetHandle(context, first.name)().activate())] : [];
}
