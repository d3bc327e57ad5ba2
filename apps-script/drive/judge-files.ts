import { type Locale, type SettingRow, shownPath } from '../../core/index.ts';
import type { Pace } from '../pace.ts';
import type { Book, Sheet } from '../services.ts';
import { type Attempts, openAttempts } from './attempts.ts';
import { aboutOf, contextOf, keptOf } from './circumstances.ts';
import { readList } from './file-list.ts';
import type { FoundFile } from './found-file.ts';
import { type FrontLine, frontSheet, showFile, showStatus } from './front-sheet.ts';
import { type OpenedFile, openFile } from './judge-file.ts';
import { openRecords, type RecordStore } from './record-store.ts';
import { keepState, type RunState } from './run-state.ts';
import { keptSettings } from './settings-sheet.ts';
import { words } from './words.ts';

/** Why no more files are read in this run: all are, it is late, some are to be tried again, or there is no quota. */
export type JudgingEnd = 'all' | 'late' | 'again' | 'quota';

/** So many files in a row that Google does not give are no fault of the files. */
const MOST_IN_A_ROW = 3;
const QUOTA = /too many times|quota|limit exceeded|rate limit|kuota|terlalu banyak/i;

/**
 * Reads and judges one file after the other, as far as time allows; what was read of one is kept before the next is opened.
 * One file that cannot be opened stops no other: it is tried again in later runs, and refused in the end.
 */
export function judgeFiles(book: Book, state: RunState, pace: Pace): JudgingEnd {
  const files = readList(book);
  const settings = keptSettings(book);
  const records = openRecords(book, aboutOf(state, settings));
  const attempts = openAttempts(files, records.has);
  const show = shower(frontSheet(book, state.locale), files, state.locale);
  let [done, failed, inARow] = [0, 0, 0];
  for (const [at, file] of files.entries()) {
    if (records.has(file) || attempts.isHopeless(file)) continue;
    // Only of the first one it is certain that it had the whole time for itself.
    const isFirst = done + failed === 0;
    if (!isFirst && pace.isLate()) return 'late';
    const opened = attempted(file, attempts, isFirst, state);
    if (opened === 'quota') return opened;
    if (opened === 'failed') {
      failed++;
      inARow++;
      show.file(at, words.waiting[state.locale], words.again[state.locale]);
      if (inARow >= MOST_IN_A_ROW) return 'again';
      continue;
    }
    inARow = 0;
    done++;
    keep(records, file, opened, state, settings);
    show.file(at, words.read[state.locale], '');
    show.progress(files.filter(records.has).length);
    SpreadsheetApp.flush();
    if (done === 1) keepState({ ...state, fruitless: 0 });
  }
  return failed > 0 ? 'again' : 'all';
}

/**
 * Opens a file and counts the attempt: the first one's before, since it may be the end of this run. A file that has used up
 * its attempts is done with, which is progress: however many there are, the others are read in the end.
 */
function attempted(
  file: FoundFile,
  attempts: Attempts,
  isFirst: boolean,
  state: RunState,
): OpenedFile | 'quota' | 'failed' {
  const count = (): void => {
    attempts.begin(file);
    if (attempts.isHopeless(file)) keepState({ ...state, fruitless: 0 });
  };
  if (isFirst) count();
  try {
    return openFile(file);
  } catch (error) {
    const isQuota = error instanceof Error && QUOTA.test(error.message);
    if (isQuota && isFirst) {
      attempts.takeBack(file);
      keepState(state);
    }
    if (!isQuota && !isFirst) count();
    return isQuota ? 'quota' : 'failed';
  }
}

function keep(
  records: RecordStore,
  file: FoundFile,
  opened: OpenedFile,
  state: RunState,
  settings: readonly SettingRow[],
): void {
  if (records.renew(file, opened.content)) return;
  records.add(file, opened.content, keptOf(opened.read(contextOf(state, settings)), state));
}

function shower(front: Sheet, files: readonly FoundFile[], locale: Locale) {
  return {
    file: (at: number, state: string, remarks: string): void => {
      const line: FrontLine = [shownPath(files[at]?.name ?? '', at + 1), state, '', remarks];
      showFile(front, at, line);
    },
    progress: (done: number): void =>
      showStatus(front, {
        state: words.reading[locale],
        progress: words.countOf(done, files.length)[locale],
      }),
  };
}
