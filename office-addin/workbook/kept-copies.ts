import { addSheet, UNFINISHED } from './added-sheets.ts';
import { emptySheet, showAll } from './empty-sheet.ts';
import { type SheetHandle, type Step, sheetHandle, step } from './steps.ts';
import { type SheetFacts, type Survey, sheetFacts } from './survey.ts';

/**
 * Tabs of the copy that was made last, by which all stand or fall; the others have that of unfinished sheets. While it is
 * `KEPT`, sheets may be half drawn and the copies hold what they held; with `DONE` all sheets are drawn. No palette has
 * these colours.
 */
const KEPT = '#FD01FE';
const DONE = '#FD02FE';

/** What the name of a copy starts with. */
const SIGN = '~';
const LONGEST_NAME = 31;

/**
 * The name for a copy of a sheet: `~T01 Kasus`. Where somebody has a sheet of that name, one more sign makes it free.
 */
export function copyName({ sheets }: Pick<Survey, 'sheets'>, name: string): string {
  const taken = new Set(sheets.map((sheet) => sheet.name.toLowerCase()));
  let signs = SIGN;
  while (taken.has(named(signs, name).toLowerCase())) signs += SIGN;
  return named(signs, name);
}

function named(signs: string, name: string): string {
  return `${signs}${name}`.slice(0, LONGEST_NAME);
}

/**
 * Copies sheets beside themselves before any of them is emptied: whatever happens until {@link forgetSteps}, the copies
 * have all cells. Only the colour of the last one's tab says that they are whole.
 */
export function keepSteps(
  context: Excel.RequestContext,
  copies: ReadonlyMap<SheetFacts, string>,
): readonly Step[] {
  const last = [...copies.values()].pop();
  const keepAll = (): void => {
    if (last !== undefined) sheetHandle(context, last)().tabColor = KEPT;
  };
  return [
    ...[...copies].map(([former, name]) =>
      step(() => keep(context, former, name), { calls: 13 + 2 * former.tables.length }),
    ),
    ...(last === undefined ? [] : [step(keepAll)]),
  ];
}

function keep(context: Excel.RequestContext, former: SheetFacts, name: string): void {
  const copy = sheetHandle(context, name);
  const sheet = sheetHandle(context, former.name);
  showAll(sheet, former); // filtered rows would not be copied
  addSheet(context, name);
  copy().visibility = 'Hidden';
  copyCells(sheet, copy);
  // The lock of the sheet is remembered as that of its copy.
  if (former.protection) copy().protection.protect(former.protection);
}

/** Takes the copies away, once everything else of an update is done. */
export function forgetSteps(context: Excel.RequestContext, names: readonly string[]): readonly Step[] {
  const last = names.slice(-1);
  return [
    ...last.map((name) =>
      step(() => {
        sheetHandle(context, name)().tabColor = DONE;
      }),
    ),
    ...names.map((name) => step(() => sheetHandle(context, name)().delete())),
  ];
}

/** What an update left that broke off. */
export interface Left {
  /** Its copies. */
  readonly copies: readonly string[];
  /** The sheets that may be half drawn. */
  readonly sheets: readonly string[];
  /** Whether everything was done but to take the copies away. */
  readonly isDone: boolean;
}

/** Whether an update broke off, and what it left. */
export function leftOf(survey: Survey): Left {
  const copies = copiesOf(survey);
  const isKept = copies.some(({ copy }) => copy.tabColor === KEPT);
  return {
    copies: copies.map(({ copy }) => copy.name),
    sheets: isKept ? copies.map(({ original, copy }) => original?.name ?? withoutSign(copy.name)) : [],
    isDone: copies.some(({ copy }) => copy.tabColor === DONE),
  };
}

/**
 * Gives half drawn sheets back what their copies hold, and takes the copies away; where no sheet was emptied yet, or all
 * are drawn, it only does the latter. It may break off too and be repeated.
 */
export function restoreSteps(context: Excel.RequestContext, survey: Survey): readonly Step[] {
  const copies = copiesOf(survey);
  const isKept = copies.some(({ copy }) => copy.tabColor === KEPT);
  return [
    ...copies.flatMap(({ copy, original }) => {
      if (!isKept || original === null) return [];
      const calls = 18 + 2 * (original.tables.length + original.charts);
      return [step(() => restore(context, copy, original), { calls })];
    }),
    ...copies.map(({ copy, original }) => {
      const kept = sheetHandle(context, copy.name);
      if (isKept && original === null) return step(() => bringBack(kept, copy), { calls: 4 });
      return step(() => kept().delete());
    }),
  ];
}

function restore(context: Excel.RequestContext, copy: SheetFacts, original: SheetFacts): void {
  const sheet = sheetHandle(context, original.name);
  if (original.protection) sheet().protection.unprotect();
  emptySheet(sheet, original);
  copyCells(sheetHandle(context, copy.name), sheet);
  if (copy.protection) sheet().protection.protect(copy.protection);
}

/** The sheets that may be half drawn, each with its copy. */
export function halfDrawn(
  survey: Survey,
): readonly { readonly copy: SheetFacts; readonly original: SheetFacts }[] {
  const copies = copiesOf(survey);
  if (!copies.some(({ copy }) => copy.tabColor === KEPT)) return [];
  return copies.flatMap(({ copy, original }) => (original === null ? [] : [{ copy, original }]));
}

interface Copy {
  readonly copy: SheetFacts;
  /** The sheet that it is a copy of, or `null` when somebody has deleted that. */
  readonly original: SheetFacts | null;
}

const COPY_TABS: readonly string[] = [UNFINISHED, KEPT, DONE];

/** The copies in a workbook; the one that decides comes last. */
function copiesOf(survey: Survey): readonly Copy[] {
  const copies = survey.sheets.filter(
    ({ name, tabColor }) => name.startsWith(SIGN) && COPY_TABS.includes(tabColor),
  );
  const decides = ({ tabColor }: SheetFacts): number => (tabColor === UNFINISHED ? 0 : 1);
  return [...copies]
    .sort((a, b) => decides(a) - decides(b))
    .map((copy) => ({ copy, original: originalOf(copy, survey) }));
}

function originalOf({ name }: SheetFacts, survey: Survey): SheetFacts | null {
  const own = withoutSign(name);
  const found = sheetFacts(survey, own);
  if (found || name.length < LONGEST_NAME) return found;
  return survey.sheets.find((sheet) => sheet.name.toLowerCase().startsWith(own.toLowerCase())) ?? null;
}

function withoutSign(name: string): string {
  return name.replace(/^~+/, '');
}

/** All used cells with their formats, rules and colours, each to its own place. */
export function copyCells(from: SheetHandle, to: SheetHandle): void {
  const used = from().getRange('A1').getBoundingRect(from().getUsedRange());
  to().getRange('A1').copyFrom(used, 'All');
}

function bringBack(kept: SheetHandle, copy: SheetFacts): void {
  kept().visibility = 'Visible';
  kept().name = withoutSign(copy.name);
  kept().tabColor = '';
}
