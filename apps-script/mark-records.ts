import { addressOf, type Mark, positionOf } from '../core/index.ts';
import { growGrid, trimGrid } from './fit-grid.ts';
import { type Book, keyOf, type Sheet } from './services.ts';

/** What a marked cell was before, so that it can become that again. */
export interface MarkRecord {
  /** The sheet's own number, which stays when it is renamed. */
  readonly sheetId: number;
  /** Counted from 0. */
  readonly row: number;
  readonly column: number;
  readonly style: Mark['style'];
  /** The background, `#` and six hex digits, or `''` for none. */
  readonly fill: string;
  /** The `noteKey` of the mark's note, or `''` when the cell kept a note of its own. */
  readonly note: string;
}

/** The hidden sheet in which the spreadsheet itself remembers its marks. */
export const RECORD_SHEET = '_monev_tanda';

const HEADER = ['lembar', 'sel', 'gaya', 'isian', 'catatan'];
const SPACE = /\s+/g;

/** The records in the spreadsheet; none without their sheet. */
export function readRecords(sheets: ReadonlyMap<string, Sheet>): readonly MarkRecord[] {
  const sheet = sheets.get(keyOf(RECORD_SHEET));
  const rows: readonly (readonly unknown[])[] = sheet?.getDataRange().getValues() ?? [];
  return rows.slice(1).flatMap((row) => recordOf(row.map(String)));
}

/** Replaces the records; without any their sheet goes. */
export function writeRecords(
  book: Book,
  sheets: ReadonlyMap<string, Sheet>,
  records: readonly MarkRecord[],
): void {
  const former = sheets.get(keyOf(RECORD_SHEET));
  if (records.length === 0) {
    if (former) book.deleteSheet(former);
    return;
  }
  const sheet = former ?? book.insertSheet(RECORD_SHEET, book.getNumSheets());
  if (!former) sheet.hideSheet();
  growGrid(sheet, records.length + 1, HEADER.length);
  trimGrid(sheet, records.length + 1, HEADER.length);
  const lines = records.map(({ sheetId, row, column, style, fill, note }) => [
    String(sheetId),
    addressOf(row, column),
    style,
    fill,
    note,
  ]);
  const range = sheet.getRange(1, 1, records.length + 1, HEADER.length);
  range.setNumberFormat('@');
  range.setValues([HEADER, ...lines]);
}

/** A short text by which a note is known again wherever its row was moved; `''` for none. */
export function noteKey(note: string): string {
  const letters = note.replace(SPACE, '');
  if (letters === '') return '';
  let hash = 0x811c9dc5; // FNV-1a
  for (let i = 0; i < letters.length; i++) hash = Math.imul(hash ^ letters.charCodeAt(i), 0x01000193);
  return `c${letters.length}.${(hash >>> 0).toString(16)}`;
}

function recordOf(cells: readonly string[]): readonly MarkRecord[] {
  const [id = '', cell = '', style = '', fill = '', note = ''] = cells;
  if (style !== 'error' && style !== 'warning' && style !== 'info') return [];
  return [{ sheetId: Number(id), ...positionOf(cell), style, fill, note }];
}
