import type { CellContent } from '../../core/index.ts';

/** What is sent for a cell. */
export interface CellInput {
  readonly value: string | number | boolean;
  /**
   * Whether the number format must come after the content: in a cell of the text format a formula would be a text, and
   * what becomes of a leading apostrophe is not documented.
   */
  readonly early: boolean;
  /** Whether Excel would take the text for something else in a cell of format General. */
  readonly asText: boolean;
}

/** What is sent for all cells of a sheet, row by row. */
export type CellInputs = readonly (readonly (CellInput | null)[])[];

/** Longest text that a cell holds. */
const MAX_TEXT = 32_767;

/** Texts that an Excel in US English takes for a formula, number, date, truth value or error, and a few more. */
const LIKE_ANOTHER_KIND =
  /^(?:[=+\-@#]|[\s(.,$€£¥]*\d|(?:true|false)$|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[\s./-]*\d)/i;

/** What to send for the content of a cell; `null` leaves the cell empty. */
export function cellInput(content: CellContent): CellInput | null {
  if (content === null) return null;
  if (typeof content !== 'object') return typeof content === 'string' ? textInput(content) : plain(content);
  if ('formula' in content) return { value: `=${content.formula}`, early: true, asText: false };
  return textInput(content.text);
}

function textInput(text: string): CellInput | null {
  if (text === '') return null;
  const value = text.slice(0, MAX_TEXT);
  // Excel takes off the first apostrophe of a text, which only says that it is one.
  if (value.startsWith("'")) return { value: `'${value}`, early: true, asText: false };
  return { value, early: false, asText: LIKE_ANOTHER_KIND.test(value) };
}

function plain(value: number | boolean): CellInput | null {
  return typeof value === 'number' && !Number.isFinite(value) ? null : { value, early: false, asText: false };
}
