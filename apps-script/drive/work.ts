import { HostError, shownPath, type Text } from '../../core/index.ts';
import { type Pace, paceOf } from '../pace.ts';
import type { Book } from '../services.ts';
import { aboutOf } from './circumstances.ts';
import { keepList } from './file-list.ts';
import { frontSheet, showFiles, showStatus } from './front-sheet.ts';
import { type JudgingEnd, judgeFiles } from './judge-files.ts';
import { listFolder } from './list-folder.ts';
import { isUnfinished, settleSheets } from './made-sheets.ts';
import { mergeFiles } from './merge-files.ts';
import { openRecords } from './record-store.ts';
import { dropState, keepState, type RunState, readState } from './run-state.ts';
import { keptSettings } from './settings-sheet.ts';
import { goNoFurther } from './triggers.ts';
import { words } from './words.ts';

/** Google ends a run after six minutes; one file or one portion of the outcome may still be at work when the time is up. */
const SLICE_MILLISECONDS = 210_000;
/** The outcome needs a run that is not half over: its sheets are all made at once. */
const FRESH_MILLISECONDS = 60_000;
/** Every five minutes for a day. */
const MOST_FRUITLESS = 288;

/**
 * Goes on with the consolidation that is under way, as far as one run may; says how far it is, `null` when there is none.
 * What is refused ends it, and is thrown as `HostError`; whatever else fails is tried again.
 */
export function work(book: Book): Text | null {
  const before = readState();
  if (before === null) {
    goNoFurther();
    return null;
  }
  if (before.fruitless >= MOST_FRUITLESS) return end(book, before, words.gaveUp);
  keepState({ ...before, fruitless: before.fruitless + 1 });
  const pace = paceOf([], SLICE_MILLISECONDS);
  const fresh = paceOf([], FRESH_MILLISECONDS);
  try {
    return workOn(book, { ...before, fruitless: before.fruitless + 1 }, pace, fresh);
  } catch (error) {
    // Nothing but the coordinator can help, and the work begins anew afterwards.
    if (error instanceof HostError) end(book, before, error.text);
    else showStatus(frontSheet(book, before.locale), { state: words.interrupted[before.locale] });
    throw error;
  }
}

/** Ends the consolidation that is under way before it is done; what was read is kept. */
export function stop(book: Book): Text {
  const state = readState();
  goNoFurther();
  return state === null ? words.nothingRunning : end(book, state, words.stopped);
}

function workOn(book: Book, before: RunState, pace: Pace, fresh: Pace): Text {
  let state = before;
  if (state.phase === 'list') {
    list(book, state);
    state = advance({ ...state, phase: 'judge' });
  }
  if (state.phase === 'judge') {
    const judged = judgeFiles(book, state, pace);
    if (judged !== 'all') return pause(book, state, judged);
    state = advance({ ...state, phase: 'merge', drawn: [] });
  }
  showStatus(frontSheet(book, state.locale), { state: words.writing[state.locale] });
  SpreadsheetApp.flush();
  if (fresh.isLate()) return words.goesOn;
  const ended = mergeFiles(book, state, pace, (drawn) => {
    state = advance({ ...state, drawn });
  });
  return ended === null ? words.goesOn : end(book, state, ended);
}

/** Lists the folder, and forgets what was read of files that are gone. */
function list(book: Book, state: RunState): void {
  const { locale } = state;
  const front = frontSheet(book, locale);
  showStatus(front, { state: words.listing[locale], progress: '', rows: '' });
  const files = listFolder(DriveApp.getFolderById(state.folder), book.getId());
  keepList(book, files);
  const records = openRecords(book, aboutOf(state, keptSettings(book)));
  records.prune(files);
  showFiles(
    front,
    files.map((file, i) => {
      const known = records.has(file) ? words.unchanged : words.waiting;
      return [shownPath(file.name, i + 1), known[locale], '', ''];
    }),
  );
  showStatus(front, { progress: words.countOf(files.filter(records.has).length, files.length)[locale] });
  SpreadsheetApp.flush();
}

function pause(book: Book, { locale }: RunState, reason: Exclude<JudgingEnd, 'all'>): Text {
  const said = reason === 'quota' ? words.quota : words.reading;
  showStatus(frontSheet(book, locale), { state: said[locale] });
  SpreadsheetApp.flush();
  return reason === 'quota' ? words.quota : words.goesOn;
}

/** What the sheets hold must be there before it is noted that this step is done. */
function advance(state: RunState): RunState {
  const next = { ...state, fruitless: 0 };
  keepState(next);
  return next;
}

function end(book: Book, { locale }: RunState, why: Text): Text {
  const said = isUnfinished() ? words.unfinished(why) : why;
  const finished = isUnfinished() ? { finished: '' } : {};
  showStatus(frontSheet(book, locale), { state: said[locale], ...finished });
  SpreadsheetApp.flush();
  settleSheets(book);
  dropState();
  goNoFurther();
  return said;
}
