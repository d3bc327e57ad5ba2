import { type SheetModel, sheetVanished, theme, type WorkbookUpdate } from '../../core/index.ts';
import { askCellFills, type Fill } from './fills.ts';
import { cellsOf, type MarkPlan, planMarks, type SheetMarks } from './mark-plan.ts';
import type { Sight } from './sight.ts';
import { sheetFacts } from './survey.ts';

/** Plans the marks of all sheets of an update; backgrounds that are not known yet are asked for in one request. */
export async function planMarksOf(
  context: Excel.RequestContext,
  update: WorkbookUpdate,
  sight: Sight,
): Promise<readonly MarkPlan[]> {
  const wanted = wantedMarks(update, sight);
  const unknown = wanted
    .filter(({ model }) => model === null)
    .flatMap((one) => cellsOf(one).map((cell) => ({ sheet: one.sheet, ...cell })))
    .filter(({ sheet, row, column }) => sight.fills.at(sheet, row, column) === undefined);
  const asked = askCellFills(context, unknown);
  if (unknown.length > 0) await context.sync();
  const looked = asked();
  return wanted.map((one) =>
    planMarks(one, (row, column): Fill => {
      if (one.model) return modelFill(one.model, row, column);
      return sight.fills.at(one.sheet, row, column) ?? looked.at(one.sheet, row, column) ?? null;
    }),
  );
}

interface WantedMarks extends SheetMarks {
  /** The sheet as the same update draws it, or `null` when it stays. */
  readonly model: SheetModel | null;
}

function wantedMarks({ sheets, marks }: WorkbookUpdate, { survey }: Sight): readonly WantedMarks[] {
  return marks.map(({ sheet, marks: own }) => {
    const name = sheet.toLowerCase();
    const model = sheets.find((one) => one.name.toLowerCase() === name) ?? null;
    const facts = sheetFacts(survey, sheet);
    if (!facts && !model) throw sheetVanished(sheet);
    const records = model ? [] : survey.records.filter((record) => record.sheet.toLowerCase() === name);
    return { sheet: facts?.name ?? sheet, marks: own, records, model };
  });
}

function modelFill({ styles }: SheetModel, row: number, column: number): Fill {
  const last = [...styles].reverse().find(({ area }) => {
    const below = row - area.row;
    const right = column - area.column;
    return below >= 0 && below < area.rows && right >= 0 && right < area.columns;
  });
  return last ? theme[last.style].fill : null;
}
