import type { CellValue } from './cell.ts';
import { addressOf, positionOf } from './cell.ts';
import type { Mark } from './workbook.ts';

/** What a marked cell was before, so that it can become that again. */
export interface MarkRecord {
  readonly sheet: string;
  /** Counted from 0. */
  readonly row: number;
  readonly column: number;
  /** How it was marked. */
  readonly style: Mark['style'];
  /** The background as it showed, six hex digits in upper case; `null` for none. */
  readonly fill: string | null;
  /** The `noteKey` of the mark's note, or `''` when the cell kept a note of its own. */
  readonly note: string;
  /** What only the host that made the record understands, such as a file's exact background; `''` for nothing. */
  readonly detail: string;
  /** The number by which Google Sheets knows the sheet, which stays when it is renamed; `''` elsewhere. */
  readonly sheetId: string;
}

/**
 * The hidden sheet in which a workbook itself remembers its marks. All hosts write it alike, so that a workbook that was
 * marked in one place can be unmarked in another.
 */
export const RECORD_SHEET = '_monev_tanda';

const HEADER = ['lembar', 'sel', 'gaya', 'warna', 'catatan', 'rincian', 'nomor lembar'];
const STYLES: readonly Mark['style'][] = ['error', 'warning', 'info'];
const ADDRESS = /^[A-Z]{1,3}[1-9]\d{0,6}$/;
const COLOR = /^#[0-9A-F]{6}$/;
const SPACE = 32;
const NO_BREAK_SPACE = 160;

/** The cells of the record sheet, all of them texts. */
export function recordRows(records: readonly MarkRecord[]): readonly (readonly string[])[] {
  const lines = records.map(({ sheet, row, column, style, fill, note, detail, sheetId }) => [
    `[${sheet}]`, // no program takes this for a formula, a number or a mark of its own
    addressOf(row, column),
    style,
    fill === null ? '' : `#${fill}`,
    note,
    detail,
    sheetId,
  ]);
  return [HEADER, ...lines];
}

/** The records that the cells of the record sheet tell of; lines that somebody damaged are left out. */
export function recordsOf(rows: readonly (readonly (CellValue | undefined)[])[]): readonly MarkRecord[] {
  return rows.slice(1).flatMap((cells) => {
    const texts = cells.map((cell) => String(cell ?? ''));
    const [sheet = '', address = '', known = '', fill = '', note = '', detail = '', sheetId = ''] = texts;
    const style = STYLES.find((one) => one === known);
    if (style === undefined || !ADDRESS.test(address)) return [];
    const position = positionOf(address);
    const color = COLOR.test(fill) ? fill.slice(1) : null;
    return [{ sheet: sheet.slice(1, -1), ...position, style, fill: color, note, detail, sheetId }];
  });
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
