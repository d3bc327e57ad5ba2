import { addressOf, type Mark, positionOf, quotedSheet } from '../../core/index.ts';

/** A background: six hex digits, or `null` for none. */
export type Background = string | null;

/** What a marked cell was before, so that it can become that again. */
export interface MarkRecord {
  readonly sheet: string;
  /** Counted from 0. */
  readonly row: number;
  readonly column: number;
  readonly style: Mark['style'];
  readonly fill: Background;
}

/** The sheet in which the workbook itself remembers its marks; files have it too, in the same form. */
export const RECORD_SHEET = '_monev_tanda';

const HEADER = ['lembar', 'sel', 'gaya', 'isian', 'catatan', 'sel baru'];
const NO_FILL = 'none';
const SOLID =
  /<patternFill patternType="solid"><fgColor [^>]*?(?:rgb="(?:[0-9A-F]{2})?|warna=")([0-9A-F]{6})"/i;
const STYLES: readonly Mark['style'][] = ['error', 'warning', 'info'];
const ADDRESS = /^[A-Z]{1,3}[1-9]\d{0,6}$/;

/** Reads the record sheet's cells; lines that somebody damaged are left out. */
export function readRecords(rows: readonly (readonly unknown[])[]): readonly MarkRecord[] {
  return rows.slice(1).flatMap(([sheet, cell, style, fill]) => {
    const known = STYLES.find((one) => one === style);
    const address = String(cell);
    const background = readFill(String(fill));
    if (known === undefined || !ADDRESS.test(address) || background === undefined) return [];
    return [{ sheet: unquoted(String(sheet)), ...positionOf(address), style: known, fill: background }];
  });
}

/** The record sheet's cells, as texts. */
export function recordRows(records: readonly MarkRecord[]): readonly (readonly string[])[] {
  const lines = records.map(({ sheet, row, column, style, fill }) => {
    const color = `<fgColor rgb="FF${fill ?? ''}"/><bgColor indexed="64"/>`;
    const solid = `<fill><patternFill patternType="solid">${color}</patternFill></fill>`;
    return [quotedSheet(sheet), addressOf(row, column), style, fill === null ? NO_FILL : solid, '', ''];
  });
  return [HEADER, ...lines];
}

/** `undefined` for fills that Excel's API cannot draw, such as colour gradients that came with a file. */
function readFill(text: string): Background | undefined {
  return text === NO_FILL ? null : SOLID.exec(text)?.[1]?.toUpperCase();
}

function unquoted(sheet: string): string {
  return sheet.replace(/^'|'$/g, '').replaceAll("''", "'");
}
