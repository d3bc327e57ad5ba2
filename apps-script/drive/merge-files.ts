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
} from '../../core/index.ts';
import type { Pace } from '../pace.ts';
import type { Book } from '../services.ts';
import { writeSpreadsheet } from '../write-spreadsheet.ts';
import { aboutOf, contextOf } from './circumstances.ts';
import { readList } from './file-list.ts';
import type { FoundFile } from './found-file.ts';
import { type FrontLine, frontSheet, showFiles, showStatus } from './front-sheet.ts';
import { refusedFor } from './judge-file.ts';
import { claimSheets } from './made-sheets.ts';
import { openRecords, type RecordStore } from './record-store.ts';
import { cellsBeyond } from './room.ts';
import type { RunState } from './run-state.ts';
import { words } from './words.ts';

type Started = NonNullable<ReturnType<typeof startConsolidation>>;
type Verdict = Started['verdicts'][number];

/** What became of merging: it is done, with or without an outcome, or so many sheets are drawn. */
export type MergingEnd = { readonly ended: Text } | { readonly drawn: readonly string[] };

/**
 * Judges all files against one another, merges their rows, and draws the outcome as far as time allows. Every run computes
 * the same from what was read, so that it does not matter in which one a sheet is drawn.
 */
export function mergeFiles(book: Book, state: RunState, pace: Pace): MergingEnd {
  const found = readList(book);
  const records = openRecords(book, aboutOf(state));
  const files = judgedFiles(found, records);
  const started = startConsolidation(files, state, contextOf(state));
  if (started === null || started.verdicts.every(({ kind }) => kind === 'refused')) {
    report(book, state, files, { verdicts: started?.verdicts ?? [] });
    return { ended: words.nothingToMerge };
  }
  const outcome = outcomeOf(started, found, records);
  const update = outcome.draw();
  const beyond = cellsBeyond(book, update);
  if (beyond !== null) {
    report(book, state, files, { verdicts: outcome.verdicts });
    return { ended: words.tooManyCells(beyond) };
  }
  claimSheets(
    book,
    update.sheets.map(({ name }) => name),
  );
  const left = writeSpreadsheet(book, update, { ...pace, drawn: state.drawn });
  if (left !== null) return { drawn: left.drawn };
  report(book, state, files, outcome);
  return { ended: words.done };
}

function judgedFiles(found: readonly FoundFile[], records: RecordStore): readonly JudgedFile[] {
  return found.map((file, i) => ({
    path: shownPath(file.name, i + 1),
    head: records.head(file) ?? refusedFor(words.unopened).head,
  }));
}

function outcomeOf(started: Started, found: readonly FoundFile[], records: RecordStore): Consolidation {
  found.forEach((file, i) => {
    if (started.verdicts[i]?.kind === 'refused') return;
    const body = records.body(file);
    if (body === null) throw new RangeError('what was read of a file is gone');
    started.add(i, body);
  });
  return started.finish();
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
