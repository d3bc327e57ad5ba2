import type { Book } from './model/book.ts';
import { newBook } from './model/new-book.ts';
import { workbookObject } from './objects/workbook-object.ts';
import type { World } from './objects/world.ts';
import { type Failure, type Interpreter, interpreterOf } from './protocol/interpreter.ts';
import { ACTION, type BatchRequest, type BatchResponse, PATH } from './protocol/messages.ts';
import { hasSet, PROFILES, type RequirementSets } from './protocol/requirement-sets.ts';

/** What kind of Excel is played. */
export interface ExcelOptions {
  /** The API sets; those of Excel LTSC 2021, on which the add-in is built, unless said otherwise. */
  readonly sets?: RequirementSets;
  /** The region of the user; Indonesia unless said otherwise. */
  readonly culture?: 'id-ID' | 'en-US';
  /** Most bytes of one request or answer; without a limit as on the desktop. Excel on the web has 5 MB. */
  readonly payloadLimit?: number;
  /** Whether a printer is installed; there is one unless said otherwise. */
  readonly printer?: boolean;
  /** The name of the only sheet at first. */
  readonly firstSheet?: string;
}

/** One request that the client library sent. */
export interface LoggedRequest {
  readonly actions: number;
  /** What each action calls, sets or loads, as the library writes it: `Clear`. */
  readonly names: readonly string[];
  readonly requestBytes: number;
  readonly answerBytes: number;
  /** The code of the error, or `null`. */
  readonly error: string | null;
  /** Whether the library only kept house: after each `Excel.run` it releases what it tracked. */
  readonly cleanUp: boolean;
}

/** An open workbook in a simulated Excel. */
export interface SimExcel {
  readonly book: Book;
  readonly culture: 'id-ID' | 'en-US';
  readonly sets: RequirementSets;
  /** The files of new workbooks that the add-in opened, in their order. */
  readonly opened: readonly Uint8Array[];
  /** All requests since the last `forget`. */
  readonly log: readonly LoggedRequest[];
  /** How many `context.sync()` reached the host: requests in which the library did more than keep house. */
  syncs(): number;
  /** Forgets the requests, and the failures that have not come yet. */
  forget(): void;
  /**
   * Lets Excel fail once with a code of its own before the add-in's action of that number, counted from 0 over all coming
   * requests: `InvalidOperationInCellEditMode` while somebody types in a cell, `GeneralException` when nobody knows why.
   * A second failure is counted from the first one on.
   */
  failNext(code: string, at?: number): void;
  /** Answers the JSON text of a batch. */
  answer(text: string): HostAnswer;
  hasSet(name: string, version: string): boolean;
  /** Calls back when somebody has edited cells, and the add-in listens. */
  onChange(listener: (change: Change) => void): void;
  /** Tells the add-in of an edit, if it listens. */
  tellChange(change: Change): void;
}

/** An edit, as Excel tells add-ins of it. */
export interface Change {
  readonly address: string;
  readonly worksheetId: string;
  readonly changeType: 'RangeEdited' | 'RowInserted' | 'RowDeleted';
  readonly source: 'Local' | 'Remote';
  readonly triggerSource: 'Unknown' | 'ThisLocalAddin';
}

/** An HTTP-like answer, as the transport of the client library expects it. */
export interface HostAnswer {
  readonly status: number;
  readonly body: BatchResponse | { readonly error: { readonly code: string; readonly message: string } };
}

/** Starts an Excel with an empty workbook. */
export function startExcel(options: ExcelOptions = {}): SimExcel {
  const { sets = PROFILES.ltsc2021, culture = 'id-ID', payloadLimit = Infinity, printer = true } = options;
  const book = newBook(options.firstSheet ?? 'Sheet1');
  const asked: World['asked'] = {
    changes: false,
    opened: [],
  };
  const listeners: ((change: Change) => void)[] = [];
  const interpreter = interpreterOf(workbookObject({ book, culture, printer, asked }), sets);
  const log: LoggedRequest[] = [];
  const failures: Failure[] = [];
  return {
    book,
    culture,
    sets,
    opened: asked.opened,
    log,
    syncs: () => log.filter(({ cleanUp }) => !cleanUp).length,
    forget: () => {
      log.length = 0;
      failures.length = 0;
    },
    failNext: (code, at = 0) => {
      failures.push({ code, at });
    },
    answer: (text) => {
      const { answer, entry } = answerWithin(payloadLimit, interpreter, text, failures[0] ?? null);
      if (!entry.cleanUp) countDown(failures, entry.actions);
      log.push(entry);
      return answer;
    },
    hasSet: (name, version) => hasSet(sets, name, version),
    onChange: (listener) => {
      listeners.push(listener);
    },
    tellChange: (change) => {
      if (asked.changes) for (const listener of listeners) listener(change);
    },
  };
}

/** A failure that has come is over; one that is still to come is nearer by so many actions. */
function countDown(failures: Failure[], actions: number): void {
  const [next] = failures;
  if (!next) return;
  if (next.at < actions) failures.shift();
  else failures[0] = { ...next, at: next.at - actions };
}

interface Answered {
  readonly answer: HostAnswer;
  readonly entry: LoggedRequest;
}

function answerWithin(
  limit: number,
  interpreter: Interpreter,
  text: string,
  failure: Failure | null,
): Answered {
  const requestBytes = Buffer.byteLength(text);
  const request = JSON.parse(text) as BatchRequest;
  const names = request.Actions.map(({ Name: name }) => name);
  const facts = { actions: names.length, names, requestBytes, cleanUp: isCleanUp(request) };
  if (requestBytes > limit) return tooLarge('RequestPayloadSizeLimitExceeded', { ...facts, answerBytes: 0 });
  const body = interpreter.answer(request, facts.cleanUp ? null : failure);
  const answer = JSON.stringify(body);
  const answerBytes = Buffer.byteLength(answer);
  if (answerBytes > limit) return tooLarge('ResponsePayloadSizeLimitExceeded', { ...facts, answerBytes });
  return {
    answer: { status: 200, body: JSON.parse(answer) as BatchResponse },
    entry: { ...facts, answerBytes, error: body.Error?.Code ?? null },
  };
}

function tooLarge(code: string, facts: Omit<LoggedRequest, 'error'>): Answered {
  const message = 'The payload size has exceeded the limit.';
  return { answer: { status: 400, body: { error: { code, message } } }, entry: { ...facts, error: code } };
}

/** Nothing but releases of tracked objects, with the root that they are called on, or calls of Office's own services. */
function isCleanUp({ Actions: actions, ObjectPaths: paths }: BatchRequest): boolean {
  return actions.every(({ ActionType: type, Name: name, ObjectPathId: id }) => {
    const isService = paths[id ?? 0]?.ObjectPathType === PATH.service;
    return isService || type === ACTION.instantiate || type === ACTION.trace || name === '_RemoveReference';
  });
}
