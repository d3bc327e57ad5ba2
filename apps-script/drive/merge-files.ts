import {
  type Consolidation,
  clockIn,
  consolidationWords,
  isoOf,
  type JudgedFile,
  type Locale,
  refusedRows,
  shownPath,
  startConsolidation,
  type Text,
  todayIn,
  type WorkbookUpdate,
} from '../../core/index.ts';
import { type Pace, paceOf } from '../pace.ts';
import type { Book } from '../services.ts';
import { assertWritable, writeSpreadsheet } from '../write-spreadsheet.ts';
import { aboutOf, contextOf } from './circumstances.ts';
import { readList } from './file-list.ts';
import { type FrontLine, frontSheet, showFiles, showStatus } from './front-sheet.ts';
import { refusedFor } from './judge-file.ts';
import { addSheets, claimSheets, leavingSheets, noteFinished } from './made-sheets.ts';
import { openRecords } from './record-store.ts';
import { type RegisteredFile, registerOf } from './register-update.ts';
import { cellsBeyond } from './room.ts';
import type { RunState } from './run-state.ts';
import { keptSettings } from './settings-sheet.ts';
import { words } from './words.ts';

type Started = NonNullable<ReturnType<typeof startConsolidation>>;
type Verdict = Started['verdicts'][number];

/** Drawing one portion takes about so long; what is drawn is noted in between. */
const PORTION_MILLISECONDS = 45_000;

/**
 * Judges all files against one another, merges their rows, and draws the outcome as far as time allows; `onDrawn` hears
 * which sheets are drawn for good. Every run computes the same from what was read, so that it does not matter in which one
 * a sheet is drawn. Says how it ended, `null` when the time was up.
 */
export function mergeFiles(
  book: Book,
  state: RunState,
  pace: Pace,
  onDrawn: (names: readonly string[]) => void,
): Text | null {
  const found = readList(book);
  const settings = keptSettings(book);
  const records = openRecords(book, aboutOf(state, settings));
  const read = found.map(records.read);
  const files = found.map(({ name, kind }, i): RegisteredFile => {
    const { head, receipt } = read[i] ?? refusedFor(words.unopened);
    return { path: shownPath(name, i + 1), kind, head, receipt };
  });
  const started = startConsolidation(files, state, contextOf(state, settings));
  const register = registerOf(files, settings, state.period ?? started?.scope.period ?? null, state);
  if (started === null || started.verdicts.every(({ kind }) => kind === 'refused')) {
    // What an earlier consolidation has merged stays.
    const update = { sheets: register, names: [], marks: [] };
    const ended = drawn(book, { update, isWhole: false }, state.drawn, pace, onDrawn);
    if (ended !== words.done) return ended;
    report(book, state, files, { verdicts: started?.verdicts ?? [] });
    return files.length === 0 ? words.nothingThere : words.nothingToMerge;
  }
  read.forEach((one, i) => {
    if (one && started.verdicts[i]?.kind !== 'refused') started.add(i, one.body());
  });
  const outcome = started.finish();
  const merged = outcome.draw();
  const update = { ...merged, sheets: [...merged.sheets, ...register] };
  const ended = drawn(book, { update, isWhole: true }, state.drawn, pace, onDrawn);
  if (ended === words.done) noteFinished();
  if (ended !== null)
    report(book, state, files, ended === words.done ? outcome : { verdicts: outcome.verdicts });
  return ended;
}

/** What is drawn: a whole outcome, which takes the place of an earlier one, or sheets beside it. */
interface Drawing {
  readonly update: WorkbookUpdate;
  readonly isWhole: boolean;
}

/** Draws sheets as far as time allows, once it is certain that they can be drawn. */
function drawn(
  book: Book,
  { update, isWhole }: Drawing,
  before: readonly string[],
  { isLate }: Pace,
  onDrawn: (names: readonly string[]) => void,
): Text | null {
  const coming = update.sheets.map(({ name }) => name);
  const beyond = cellsBeyond(book, update, isWhole ? leavingSheets(book, coming) : []);
  if (beyond !== null) return words.tooManyCells(beyond);
  assertWritable(book, update);
  if (isWhole) claimSheets(book, coming);
  else addSheets(book, coming);
  for (let names = before; ; ) {
    const left = writeSpreadsheet(book, update, paceOf(names, PORTION_MILLISECONDS));
    if (left === null) return words.done;
    names = left.drawn;
    onDrawn(names);
    if (isLate()) return null;
  }
}

type Reported = Pick<Consolidation, 'verdicts'> & Partial<Pick<Consolidation, 'accounts'>>;

/** The report of the last run: the verdict of every file, the rows of all, and when it was done. */
function report(
  book: Book,
  { locale, region }: RunState,
  files: readonly JudgedFile[],
  { verdicts, accounts }: Reported,
): void {
  const front = frontSheet(book, locale);
  showFiles(
    front,
    files.map((file, i) => lineOf(file, verdicts[i], locale)),
  );
  const now = new Date(Date.now());
  showStatus(front, {
    progress: words.countOf(files.length, files.length)[locale],
    rows: accounts ? equation(accounts, locale) : '',
    finished: `${isoOf(todayIn(region, now))} ${clockIn(region, now)}`,
  });
}

function lineOf({ path, head }: JudgedFile, verdict: Verdict | undefined, locale: Locale): FrontLine {
  const { kind = 'refused', reasons = head.refusal ? [head.refusal] : [] } = verdict ?? {};
  const rows = head.counts.reduce((sum, count) => sum + count.rows, 0);
  const said = reasons.map((reason) => reason[locale]).join(' ');
  return [path, consolidationWords[locale].kinds[kind], String(rows), said];
}

function equation(accounts: Consolidation['accounts'], locale: Locale): string {
  const total = (pick: (account: Consolidation['accounts'][number]) => number): number =>
    accounts.reduce((sum, account) => sum + pick(account), 0);
  const found = total((account) => account.found);
  const merged = total((account) => account.merged);
  return consolidationWords[locale].equation(found, merged, total(refusedRows));
}
