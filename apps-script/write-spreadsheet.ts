import {
  assertUnchanged,
  editsBySheet,
  isoOf,
  locksOf,
  RECORD_SHEET,
  remembered,
  type SheetEdits,
  type SheetModel,
  sheetTaken,
  sheetVanished,
  type WorkbookUpdate,
} from '../core/index.ts';
import { assertEditable } from './assert-editable.ts';
import { clearSheet } from './clear-sheet.ts';
import type { DrawContext } from './draw-context.ts';
import { drawSheet } from './draw-sheet.ts';
import { type EditedSheet, lookAtEdited } from './edited-sheet.ts';
import { extentOf } from './extent.ts';
import { fitGrid } from './fit-grid.ts';
import { namedRanges, writeNames } from './names.ts';
import type { Pace, Unfinished } from './pace.ts';
import { serialReader } from './serial-reader.ts';
import { type Book, keyOf, type Range, type Sheet, sheetsByName } from './services.ts';
import { writeEdits } from './write-edits.ts';
import { writeLocks } from './write-locks.ts';
import { replaceMarks } from './write-marks.ts';

/**
 * Makes all changes of an update.
 *
 * What can be refused is looked at before anything changes. Sheets come first, then names, then their contents, so that
 * no formula looks for what is not there yet, then the edits, and the marks, and the locks last; when something fails after all, the
 * new sheets go again. Google Sheets puts changes off, so that they are only known to have worked once they are flushed.
 *
 * A long update is cut off between two sheets: a first run makes all sheets and names, later ones draw what is left, and
 * the last one does the edits, the marks and the locks.
 */
export function writeSpreadsheet(book: Book, update: WorkbookUpdate, pace: Pace): Unfinished | null {
  const present = sheetsByName(book);
  const edits = editsBySheet(update);
  const locks = locksOf(update);
  assertPossible(book, present, update, edits);
  const edited = unchanged(book, present, edits);
  const made: Sheet[] = [];
  try {
    const drawn = drawWhatIsLeft(book, present, update, { pace, made });
    const total = update.sheets.length;
    if (drawn.length < total) {
      SpreadsheetApp.flush();
      return { drawn, total };
    }
    for (const one of edited) writeEdits(one);
    if (update.sheets.length + update.marks.length > 0) {
      const all = made.length > 0 ? sheetsByName(book) : present;
      replaceMarks(book, all, update);
    }
    writeLocks(present, locks);
    SpreadsheetApp.flush();
    return null;
  } catch (error) {
    for (const sheet of made) book.deleteSheet(sheet);
    SpreadsheetApp.flush();
    throw error;
  }
}

/** Throws `HostError` where {@link writeSpreadsheet} would, before it changes anything. */
export function assertWritable(book: Book, update: WorkbookUpdate): void {
  assertPossible(book, sheetsByName(book), update, editsBySheet(update));
}

interface Run {
  readonly pace: Pace;
  /** Gets the sheets that this run makes. */
  readonly made: Sheet[];
}

/** Draws the sheets that no run has drawn yet, as far as time allows; gives the names of all that are drawn. */
function drawWhatIsLeft(
  book: Book,
  present: ReadonlyMap<string, Sheet>,
  update: WorkbookUpdate,
  { pace, made }: Run,
): readonly string[] {
  const isFirst = pace.drawn.length === 0;
  const before = new Set(pace.drawn.map(keyOf));
  const left = update.sheets.filter(({ name }) => !before.has(keyOf(name)));
  const sheets = new Map(present);
  for (const model of left) {
    const key = keyOf(model.name);
    // The first run has emptied them all.
    if (isFirst || !present.has(key)) sheets.set(key, readySheet(book, present, model, made));
  }
  const now = drawAll(book, sheets, { ...update, sheets: left, names: isFirst ? update.names : [] }, pace);
  const drawn = new Set([...before, ...now.map(keyOf)]);
  return update.sheets.flatMap(({ name }) => (drawn.has(keyOf(name)) ? [name] : []));
}

function assertPossible(
  book: Book,
  present: ReadonlyMap<string, Sheet>,
  update: WorkbookUpdate,
  edits: readonly SheetEdits[],
): void {
  const { sheets, marks } = update;
  const named = [...edits, ...marks, ...locksOf(update)].map(({ sheet }) => sheet);
  const drawn = [...sheets.map(({ name }) => name), RECORD_SHEET];
  const taken = new Set(book.getSheets().map((sheet) => keyOf(sheet.getName())));
  for (const name of drawn) {
    if (taken.has(keyOf(name)) && !present.has(keyOf(name))) throw sheetTaken(name);
  }
  const coming = new Set(sheets.map(({ name }) => keyOf(name)));
  for (const name of named) {
    if (!coming.has(keyOf(name)) && !present.has(keyOf(name))) throw sheetVanished(name);
  }
  for (const name of new Set([...drawn, ...named])) {
    const sheet = present.get(keyOf(name));
    if (sheet) assertEditable(sheet);
  }
}

/** The sheets to edit, none of whose cells has changed since it was read. */
function unchanged(
  book: Book,
  present: ReadonlyMap<string, Sheet>,
  edits: readonly SheetEdits[],
): readonly EditedSheet[] {
  if (edits.length === 0) return [];
  const toSerial = serialReader(book.getSpreadsheetTimeZone());
  const edited = edits.map((one) => lookAtEdited(present, one, toSerial));
  for (const one of edited) assertUnchanged(one.edits, one.heldAt);
  return edited;
}

/** The empty sheet, in the right size, in which a model will be drawn. */
function readySheet(
  book: Book,
  present: ReadonlyMap<string, Sheet>,
  model: SheetModel,
  made: Sheet[],
): Sheet {
  const former = present.get(keyOf(model.name));
  if (former) clearSheet(former);
  const sheet = former ?? book.insertSheet(model.name, book.getNumSheets());
  if (!former) made.push(sheet);
  fitGrid(sheet, extentOf(model), model.filter !== null);
  return sheet;
}

/** Draws sheets until it is late, one at least; gives the names of those that are drawn. */
function drawAll(
  book: Book,
  sheets: ReadonlyMap<string, Sheet>,
  update: WorkbookUpdate,
  pace: Pace,
): readonly string[] {
  const ranges = defineNames(book, sheets, update);
  const zone = book.getSpreadsheetTimeZone();
  const context: DrawContext = {
    rangeNamed: (name) => {
      const range = ranges.get(name);
      if (!range) throw new RangeError(`no name ${name}`);
      return range;
    },
    isName: (word) => ranges.has(word),
    sheetId: remembered((name) => sheets.get(keyOf(name))?.getSheetId() ?? null),
    dateOf: (serial) => Utilities.parseDate(isoOf(serial), zone, 'yyyy-MM-dd'),
  };
  // The hidden identity of the workbook comes first: should Google cut the work off, the next run knows the sheets that
  // are there as the product's own.
  const hidden = update.sheets.filter(({ state }) => state !== 'visible');
  const shown = update.sheets.filter(({ state }) => state === 'visible');
  const drawn: string[] = [];
  for (const model of [...hidden, ...shown]) {
    if (drawn.length > 0 && pace.isLate()) break;
    const sheet = sheets.get(keyOf(model.name));
    if (sheet) {
      // A run that was killed may have drawn a part of it.
      if (pace.drawn.length > 0) clearSheet(sheet);
      drawSheet(sheet, model, context);
    }
    drawn.push(model.name);
  }
  return drawn;
}

/** Names are only asked for when a sheet can use one: a list of results does not. */
function defineNames(
  book: Book,
  sheets: ReadonlyMap<string, Sheet>,
  update: WorkbookUpdate,
): ReadonlyMap<string, Range> {
  const needed = update.sheets.some(({ inputs, highlights }) => inputs.length + highlights.length > 0);
  if (!needed && update.names.length === 0) return new Map();
  const ranges = namedRanges(book, sheets, update);
  writeNames(book, ranges, update.names);
  return ranges;
}
