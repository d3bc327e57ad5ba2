import { addressOf, blankSheet, quotedSheet, type SheetSnapshot } from '../../core/index.ts';
import type { PatchContext } from './patch-context.ts';
import { isMarkStyle, type MarkStyle } from './patch-fill.ts';
import { listSheets, sheetIndex } from './patch-sheet-list.ts';
import { dropSheet, putSheet } from './patch-sheets.ts';
import { MAX_SLOTS } from './read-columns.ts';
import { parseArea } from './read-reference.ts';
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

/** The sheet in which the file itself remembers its marks. */
const RECORD_SHEET = '_monev_tanda';

const HEADER = ['lembar', 'sel', 'gaya', 'isian', 'catatan', 'sel baru'];
const MADE = 'ya';
const SHARED_TEXT = /\st\s*=\s*["']s["']/;
const SPACE = 32;
const NO_BREAK_SPACE = 160;

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
  return recordsOf(readSheet(source, sheet, () => undefined));
}

/** Puts the records into the file, a sheet or fill that repeats left out; without any records their sheet goes. */
export function writeRecords(context: PatchContext, records: readonly MarkRecord[]): void {
  if (records.length === 0) {
    dropSheet(context, RECORD_SHEET);
    return;
  }
  const rows = records.map(({ sheet, row, column, style, fill, note, made }, index) => [
    sheet === records[index - 1]?.sheet ? null : quotedSheet(sheet),
    addressOf(row, column),
    style,
    fill === records[index - 1]?.fill ? null : fill,
    note,
    made ? MADE : null,
  ]);
  putSheet(context, { ...blankSheet(RECORD_SHEET), state: 'veryHidden', cells: [HEADER, ...rows] });
}

/** A short text by which a note is known again, although programs wrap lines and forget who wrote it; `''` for none. */
export function noteKey(text: string): string {
  let hash = 0x811c9dc5; // FNV-1a
  let letters = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code <= SPACE || code === NO_BREAK_SPACE) continue;
    hash = Math.imul(hash ^ code, 0x01000193);
    letters++;
  }
  return letters === 0 ? '' : `c${(hash >>> 0).toString(36)}.${letters.toString(36)}`;
}

function sharedStrings({ parts, workbookPart }: PatchContext): readonly string[] {
  const part = relatedPart(parts, relationshipsOf(parts, workbookPart), 'sharedStrings');
  return part === null ? [] : readSharedStrings(parts.read(part), part);
}

function recordsOf({ rowCount, columns }: SheetSnapshot): readonly MarkRecord[] {
  const records: MarkRecord[] = [];
  const textAt = (row: number, column: number): string => String(columns[column]?.values[row] ?? '');
  let sheet = '';
  let fill = 'none';
  for (let row = 1; row < rowCount; row++) {
    const cell = parseArea(textAt(row, 1));
    const style = textAt(row, 2);
    sheet = unquoted(textAt(row, 0)) || sheet;
    fill = textAt(row, 3) || fill;
    if (cell === null || !isMarkStyle(style)) continue;
    records.push({
      sheet,
      row: cell.row,
      column: cell.column,
      style,
      fill,
      note: textAt(row, 4),
      made: textAt(row, 5) === MADE,
    });
  }
  return records;
}

function unquoted(sheet: string): string {
  return sheet.replace(/^'|'$/g, '').replaceAll("''", "'");
}
