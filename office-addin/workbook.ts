import type { SheetModel, Snapshot, Workbook, WorkbookUpdate } from '../core/index.ts';
import { runBatch } from './batches.ts';
import { sheetSnapshot } from './workbook/contents.ts';
import { DAYS_TO_1904 } from './workbook/days-1904.ts';
import { askFills } from './workbook/fills.ts';
import { leftOf, restoreSteps } from './workbook/kept-copies.ts';
import { asideSteps, othersEdits, setAside } from './workbook/others-edits.ts';
import { readSheets } from './workbook/read-sheets.ts';
import type { Sight } from './workbook/sight.ts';
import { runSteps } from './workbook/steps.ts';
import { type Survey, surveyWorkbook } from './workbook/survey.ts';
import { writeUpdate } from './workbook/write.ts';

/** How long a sight of the workbook is trusted, in milliseconds: a command writes right after it has read. */
const FRESH = 5000;

/**
 * The workbook that is open in Excel. Reading takes two requests, writing one right after reading and two or three
 * otherwise, and one more where cells are edited, however many rows there are. `now` tells milliseconds.
 */
export function excelWorkbook(now: () => number = () => performance.now()): Workbook {
  /** What an update drew that broke off, as far as this page knows. */
  let drawing: readonly SheetModel[] = [];
  let seen: { readonly sight: Sight; readonly at: number } | null = null;
  const takeSight = (): Sight | null => {
    const fresh = seen !== null && now() - seen.at < FRESH ? seen.sight : null;
    seen = null;
    return fresh;
  };
  return {
    read: () =>
      runBatch('read', async (context) => {
        seen = null;
        const { snapshot, sight } = await readWorkbook(context, drawing);
        drawing = [];
        seen = { sight, at: now() };
        return snapshot;
      }),
    write: (update: WorkbookUpdate) =>
      runBatch('write', async (context) => {
        const sight = takeSight() ?? {
          survey: await survey(context, drawing),
          fills: { at: () => undefined },
        };
        drawing = update.sheets;
        await writeUpdate(context, update, sight);
        drawing = [];
      }),
  };
}

/**
 * Looks at the workbook; sheets that an update left half drawn get their cells again first. Throws `HostError` after that
 * where somebody else had typed into them, and says where it is now.
 */
async function survey(context: Excel.RequestContext, drawing: readonly SheetModel[]): Promise<Survey> {
  const asked = surveyWorkbook(context);
  await context.sync();
  const known = asked();
  if (leftOf(known).copies.length === 0) return known;
  const aside = await othersEdits(context, known, drawing);
  await runSteps(context, [...asideSteps(context, aside), ...restoreSteps(context, known)]);
  if (aside.length > 0) throw setAside(aside);
  const again = surveyWorkbook(context);
  await context.sync();
  return again();
}

async function readWorkbook(
  context: Excel.RequestContext,
  drawing: readonly SheetModel[],
): Promise<{ readonly snapshot: Snapshot; readonly sight: Sight }> {
  const { application, properties } = context.workbook;
  const { cultureInfo } = application;
  cultureInfo.load('name');
  properties.load(Object.keys(PROPERTIES).join());
  const known = await survey(context, drawing);
  const { contents, more: fills } = await readSheets(context, known, () => askFills(context, known));
  const snapshot: Snapshot = {
    fileName: null,
    date1904: known.date1904,
    locale: cultureInfo.name === '' ? null : cultureInfo.name,
    sheets: contents.map((one) => sheetSnapshot(one, known.date1904 ? DAYS_TO_1904 : 0)),
    properties: propertiesOf(properties),
    definedNames: Object.fromEntries([...known.names].map(([name, formula]) => [name, formula.slice(1)])),
  };
  return { snapshot, sight: { survey: known, fills } };
}

/** Document properties by the name that files give them (ECMA-376 part 2, 8.3; part 1, 22.2). */
const PROPERTIES = {
  title: 'title',
  subject: 'subject',
  author: 'creator',
  keywords: 'keywords',
  comments: 'description',
  lastAuthor: 'lastModifiedBy',
  category: 'category',
  manager: 'Manager',
  company: 'Company',
} as const;

function propertiesOf(properties: Excel.DocumentProperties): Readonly<Record<string, string>> {
  const known = Object.keys(PROPERTIES) as (keyof typeof PROPERTIES)[];
  return Object.fromEntries(
    known.flatMap((name) => (properties[name] === '' ? [] : [[PROPERTIES[name], properties[name]]])),
  );
}
