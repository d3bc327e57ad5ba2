import { addSheet } from './added-sheets.ts';
import { emptySheet, showAll } from './empty-sheet.ts';
import { type SheetHandle, type Step, sheetHandle, step } from './steps.ts';
import { type SheetFacts, type Survey, sheetFacts } from './survey.ts';

/** The tab of a copy that is whole: no palette has this colour. */
const KEPT = '#FD01FE';

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
 * Copies a sheet beside itself before it is emptied: whatever happens until {@link forgetStep}, the copy has all cells.
 * Only the colour of its tab, which comes last, says that the copy is whole.
 */
export function keepSteps(context: Excel.RequestContext, former: SheetFacts, name: string): readonly Step[] {
  const copy = sheetHandle(context, name);
  const run = (): void => {
    showAll(sheetHandle(context, former.name), former); // filtered rows would not be copied
    addSheet(context, name);
    copy().visibility = 'Hidden';
    copyCells(sheetHandle(context, former.name), copy);
    // The lock of the sheet is remembered as that of its copy.
    if (former.protection) copy().protection.protect(former.protection);
    copy().tabColor = KEPT;
  };
  return [step(run, { calls: 14 + 2 * former.tables.length })];
}

/** Takes the copy away, once everything else of an update is done. */
export function forgetStep(context: Excel.RequestContext, name: string): Step {
  return step(() => sheetHandle(context, name)().delete());
}

/** The sheets whose whole copies are there, since drawing them anew broke off, and the names of these copies. */
export function keptSheets(survey: Survey): readonly { readonly name: string; readonly copy: string }[] {
  return keptOf(survey).map(({ original, copy }) => ({
    name: original?.name ?? withoutSign(copy.name),
    copy: copy.name,
  }));
}

/** Gives all sheets back what their copies hold, and then takes the copies away; it may break off and be repeated. */
export function restoreSteps(context: Excel.RequestContext, survey: Survey): readonly Step[] {
  return keptOf(survey).flatMap(({ original, copy }) => {
    const kept = sheetHandle(context, copy.name);
    if (original === null) return [step(() => bringBack(kept, copy), { calls: 4 })];
    const sheet = sheetHandle(context, original.name);
    const run = (): void => {
      if (original.protection) sheet().protection.unprotect();
      emptySheet(sheet, original);
      copyCells(kept, sheet);
      if (copy.protection) sheet().protection.protect(copy.protection);
      kept().delete();
    };
    return [step(run, { calls: 16 + 2 * (original.tables.length + original.charts) })];
  });
}

interface Kept {
  readonly copy: SheetFacts;
  /** The sheet that it is a copy of, or `null` when somebody has deleted that. */
  readonly original: SheetFacts | null;
}

function keptOf(survey: Survey): readonly Kept[] {
  return survey.sheets.flatMap((copy) => {
    if (copy.tabColor !== KEPT || !copy.name.startsWith(SIGN)) return [];
    const name = withoutSign(copy.name);
    const cut = copy.name.length === LONGEST_NAME ? name.toLowerCase() : null;
    const original =
      sheetFacts(survey, name) ??
      survey.sheets.find((sheet) => cut !== null && sheet.name.toLowerCase().startsWith(cut)) ??
      null;
    return { copy, original };
  });
}

function withoutSign(name: string): string {
  return name.replace(/^~+/, '');
}

/** All used cells with their formats, rules and colours, each to its own place. */
function copyCells(from: SheetHandle, to: SheetHandle): void {
  const used = from().getRange('A1').getBoundingRect(from().getUsedRange());
  to().getRange('A1').copyFrom(used, 'All');
}

function bringBack(kept: SheetHandle, copy: SheetFacts): void {
  kept().visibility = 'Visible';
  kept().name = withoutSign(copy.name);
  kept().tabColor = '';
}
