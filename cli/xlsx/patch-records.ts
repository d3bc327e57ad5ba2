import {
  blankSheet,
  type CellValue,
  RECORD_SHEET,
  recordRows,
  recordsOf,
  type MarkRecord as SharedRecord,
  type SheetSnapshot,
} from '../../core/index.ts';
import type { PatchContext } from './patch-context.ts';
import { type MarkStyle, plainFill, shownColor } from './patch-fill.ts';
import { listSheets, sheetIndex } from './patch-sheet-list.ts';
import { dropSheet, putSheet } from './patch-sheets.ts';
import { MAX_SLOTS } from './read-columns.ts';
import { MAX_ROWS } from './read-reference.ts';
import { relatedPart, relationshipsOf } from './read-relationships.ts';
import { readSheet } from './read-sheet.ts';
import { readSharedStrings } from './read-strings.ts';

/** What a marked cell was before, so that it can become that again. */
export interface MarkRecord {
  readonly sheet: string;
  /** Counted from 0. */
  readonly row: number;
  readonly column: number;
  /** How it was marked. */
  readonly style: MarkStyle;
  /** As `recordedFill` gives it. */
  readonly fill: string;
  /** The `noteKey` of the mark's note, or `''` when the cell kept a note of its own. */
  readonly note: string;
  /** Whether the cell was absent from the file. */
  readonly made: boolean;
}

const MADE = 'baru ';
const SHARED_TEXT = /\st\s*=\s*["']s["']/;

/** The records in the file; none without the sheet that holds them. */
export function readRecords(context: PatchContext): readonly MarkRecord[] {
  const { parts } = context;
  const sheets = listSheets(context);
  const sheet = sheets[sheetIndex(sheets, RECORD_SHEET)];
  if (sheet === undefined || sheet.part === null || sheet.kind !== 'worksheet') return [];
  const shared = SHARED_TEXT.test(Buffer.from(parts.read(sheet.part)).toString('latin1'));
  const source = {
    archive: parts,
    strings: shared ? sharedStrings(context) : [],
    formats: [],
    date1904: false,
    budget: { left: MAX_SLOTS },
  };
  return recordsOf(rowsOf(readSheet(source, sheet, MAX_ROWS, () => undefined))).map(fileRecord);
}

/** Puts the records into the file; without any their sheet goes. */
export function writeRecords(context: PatchContext, records: readonly MarkRecord[]): void {
  if (records.length === 0) {
    dropSheet(context, RECORD_SHEET);
    return;
  }
  const cells = recordRows(records.map(sharedRecord));
  putSheet(context, { ...blankSheet(RECORD_SHEET), state: 'veryHidden', cells });
}

function sharedStrings({ parts, workbookPart }: PatchContext): readonly string[] {
  const part = relatedPart(parts, relationshipsOf(parts, workbookPart), 'sharedStrings');
  return part === null ? [] : readSharedStrings(parts.read(part), part);
}

function rowsOf({ rowCount, columns }: SheetSnapshot): readonly (readonly CellValue[])[] {
  return Array.from({ length: rowCount }, (_, row) => columns.map(({ values }) => values[row] ?? null));
}

/** As all hosts understand it, with the exact background for this one. */
function sharedRecord({ sheet, row, column, style, fill, note, made }: MarkRecord): SharedRecord {
  const detail = `${made ? MADE : ''}${fill}`;
  return { sheet, row, column, style, fill: shownColor(fill), note, detail, sheetId: '' };
}

/** From a record of any host; what has no exact background gets a plain one. */
function fileRecord({ sheet, row, column, style, fill, note, detail }: SharedRecord): MarkRecord {
  const made = detail.startsWith(MADE);
  const exact = made ? detail.slice(MADE.length) : detail;
  return { sheet, row, column, style, fill: exact || plainFill(fill), note, made };
}
