import type { IdentityRuleName, TextRuleName } from '../../kit/identity-rule.ts';
import type { IdentityWords } from '../../kit/identity-words.ts';
import type { Katalog } from '../../kit/katalog.ts';
import type { Severity } from '../../kit/rule.ts';
import type { Template } from '../../kit/template.ts';
import type { Text } from '../../locale/text.ts';
import { RECORD_SHEET } from '../../workbook/mark-record.ts';
import type { SheetSnapshot, Snapshot } from '../../workbook/snapshot.ts';
import { ANSWER_SHEET, type Answers } from '../answers/answers.ts';
import type { DecodedTemplate } from '../decode/template-rows.ts';
import { LEDGER_SHEET } from '../masking/ledger-sheet.ts';
import { CODE_SHEET } from '../render/code-sheet.ts';
import { isConsolidation } from '../render/consolidation-name.ts';
import { HISTORY_SHEET, isHistory } from '../render/history-sheet.ts';
import { IDENTITY_SHEET } from '../render/identity-sheet.ts';
import { isResult } from '../render/is-result.ts';
import { NUMBER_SHEET } from '../render/number-sheet.ts';
import { ORIGIN_SHEET } from '../render/origin-name.ts';
import { RULE_SHEET } from '../render/rule-sheet.ts';
import { isSeal, SEAL_SHEET } from '../render/seal-sheet.ts';
import { isSenders, SENDER_SHEET } from '../render/sender-sheet.ts';
import { answerLeaks, bookLeaks, shapeLeaks } from './book-leaks.ts';
import { formLeaks } from './form-leaks.ts';
import { type Leak, type LeakCells, leakCells } from './leak.ts';
import { besideFormLeaks, ownSheetLeaks } from './loose-leaks.ts';
import { markNoteKeys, noteLeaks } from './note-leaks.ts';
import { placeOf } from './places.ts';
import { publicTab, sensitiveColumns, smallCounts } from './publication.ts';
import { refusedColumns } from './refused-columns.ts';
import { identityScanner, type Scanner } from './scan.ts';

/** What a workbook tells of persons, and in which cells of forms. */
export interface Leaks {
  readonly found: readonly Leak[];
  readonly cells: LeakCells;
  /** Sheets whose own names tell of somebody, with what they are called where a name would repeat it. */
  readonly unnamed: ReadonlyMap<string, Text>;
  /** Whether anything was looked for: a workbook without forms and without a published tab is not ours to search. */
  readonly looked: boolean;
}

/** Looks through a whole workbook: forms, the user's own sheets, notes, shapes, names and properties. */
export function findLeaks(
  snapshot: Snapshot,
  decoded: readonly DecodedTemplate[],
  katalog: Katalog,
  answers: Answers,
): Leaks {
  const cells = leakCells();
  const { identity: words } = katalog;
  const isOurs = decoded.length > 0 || snapshot.sheets.some((sheet) => isPublished(sheet, words));
  if (!words || !isOurs) return { found: [], cells, unnamed: new Map(), looked: false };
  const scan = identityScanner(words);
  const marks = markNoteKeys(snapshot);
  const severityOf = (rule: IdentityRuleName): Severity => katalog.fieldRules[rule].severity;
  const found: Leak[] = [];
  const take = (leaks: Iterable<Leak>): void => {
    for (const leak of leaks) found.push(leak);
  };
  const home = decoded[0]?.sheet.name ?? katalog.templates[0]?.sheet ?? '';
  take(bookLeaks(snapshot, words, scan, home));
  take(answerLeaks(answers, scan, home));
  for (const sheet of snapshot.sheets) {
    const form = decoded.find((one) => one.sheet === sheet) ?? null;
    if (form === null && isProducts(sheet)) continue;
    take(noteLeaks(sheet, form, marks, words, scan));
    take(shapeLeaks(sheet, scan));
    if (form === null) take(otherLeaks(sheet, katalog, words, scan));
    else {
      take(formLeaks({ decoded: form, words, scan, severityOf, cells }));
      take(aroundForm(form, katalog, words, scan, cells));
    }
  }
  return { found, cells, unnamed: unnamedSheets(snapshot, scan), looked: true };
}

function unnamedSheets({ sheets }: Snapshot, scan: Scanner): ReadonlyMap<string, Text> {
  return new Map(
    sheets.flatMap(({ name }, i) =>
      scan.text(name).length === 0 ? [] : [[name, placeOf.sheet(i)] as const],
    ),
  );
}

function isPublished(sheet: SheetSnapshot, words: IdentityWords | undefined): boolean {
  return words !== undefined && publicTab(sheet, words.publication) !== null;
}

const PRODUCT_SHEETS = new Set([
  LEDGER_SHEET,
  ANSWER_SHEET,
  CODE_SHEET,
  IDENTITY_SHEET,
  NUMBER_SHEET,
  ORIGIN_SHEET,
  RECORD_SHEET,
  RULE_SHEET,
]);

/** Sheets that the product writes and nobody else: their texts are its own, and answers are looked through as such. */
function isProducts(sheet: SheetSnapshot): boolean {
  if (sheet.name === SEAL_SHEET) return isSeal(sheet);
  if (sheet.name === HISTORY_SHEET) return isHistory(sheet);
  if (sheet.name === SENDER_SHEET) return isSenders(sheet);
  return PRODUCT_SHEETS.has(sheet.name) || isResult(sheet) || isConsolidation(sheet);
}

function* aroundForm(
  form: DecodedTemplate,
  { refusedHeaders }: Katalog,
  words: IdentityWords,
  scan: Scanner,
  cells: LeakCells,
): Generator<Leak> {
  const persons = words.personal.includes(form.template.id);
  const refused = persons && refusedHeaders ? refusedColumns(form, refusedHeaders) : new Map<number, Leak>();
  for (const at of refused.keys()) cells.refuse(form.sheet.name, at);
  yield* refused.values();
  yield* besideFormLeaks(form, scan, persons, new Set(refused.keys()));
}

/** A page for one record holds names where its form does; the settings hold the address of an office. */
function silentOn(
  sheet: string,
  templates: readonly Template[],
  { namesAllowed, offices }: IdentityWords,
): readonly TextRuleName[] {
  if (offices.sheets.includes(sheet)) return offices.silent;
  return templates.some(({ page }) => page?.sheet === sheet) ? namesAllowed : [];
}

function* otherLeaks(
  sheet: SheetSnapshot,
  { templates }: Katalog,
  words: IdentityWords,
  scan: Scanner,
): Generator<Leak> {
  yield* ownSheetLeaks(sheet, scan, silentOn(sheet.name, templates, words));
  const tab = publicTab(sheet, words.publication);
  if (tab === null) return;
  yield* smallCounts(tab, words.publication);
  yield* sensitiveColumns(tab, templates, words);
}
