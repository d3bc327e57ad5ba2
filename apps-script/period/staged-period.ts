import type { WorkbookUpdate } from '../../core/index.ts';
import { hiddenSheet, readTexts, writeTexts } from '../hidden-sheet.ts';
import { packedText, unpackedText } from '../packed-text.ts';
import type { Book } from '../services.ts';
import type { BegunPeriod } from './period-message.ts';

/** A period that is being begun: all that is still to be done, and what is told afterwards. */
export interface StagedPeriod {
  /** What the period is called. */
  readonly period: string;
  readonly update: WorkbookUpdate;
  readonly removed: readonly string[];
  readonly begun: BegunPeriod;
}

const NAME = '_monev_periode';
const HEADERS = ['bagian', 'dari', 'isi'];
const DRAWN = 'tergambar';

/**
 * Keeps the whole of it on a hidden sheet before anything is changed: once sheets are drawn over, the rows that go on stand
 * nowhere else in this spreadsheet. Pieces that are not all there are none.
 */
export function stagePeriod(book: Book, staged: StagedPeriod): void {
  dropStaged(book);
  const sheet = hiddenSheet(book, NAME, HEADERS);
  const pieces = packedText(JSON.stringify(staged));
  writeTexts(
    sheet,
    1,
    pieces.map((piece, i) => [String(i + 1), String(pieces.length), piece]),
  );
  SpreadsheetApp.flush();
}

/** The period that is being begun, and whether all of it is drawn; `null` when there is none. */
export function readStaged(book: Book): { readonly staged: StagedPeriod; readonly isDrawn: boolean } | null {
  const sheet = book.getSheetByName(NAME);
  if (!sheet) return null;
  const lines = readTexts(sheet, HEADERS.length);
  const pieces = lines.filter(([place]) => place !== DRAWN);
  const isWhole = pieces.length > 0 && pieces.every(([, count]) => count === String(pieces.length));
  if (!isWhole) return null;
  const staged: StagedPeriod = JSON.parse(unpackedText(pieces.map(([, , piece = '']) => piece)));
  return { staged, isDrawn: pieces.length < lines.length };
}

/** Notes that all is drawn: from then on people may type, and nothing is drawn again. */
export function noteDrawn(book: Book): void {
  const sheet = hiddenSheet(book, NAME, HEADERS);
  writeTexts(sheet, sheet.getLastRow(), [[DRAWN, '', '']]);
  SpreadsheetApp.flush();
}

/** The period is begun, or nothing of it was. */
export function dropStaged(book: Book): void {
  const sheet = book.getSheetByName(NAME);
  if (sheet) book.deleteSheet(sheet);
}
