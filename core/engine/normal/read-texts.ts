import type { ChildList } from '../../kit/code-list.ts';
import { childLabel } from '../child-label.ts';
import { tidy } from '../decode/text.ts';
import { BLANK, FILLED } from '../table.ts';
import { clear, fixed, refused } from './cell-reading.ts';
import { NOTES } from './notes.ts';
import { type CellReader, decodedValue, readingOf, type Scope } from './scope.ts';

const SINGLE_QUOTES = /[\u2018\u2019\u201b\u2032]/g;
const DOUBLE_QUOTES = /[\u201c\u201d\u201f\u2033]/g;
const DASHES = /[\u2010-\u2015\u2212]/g;
// Full-width letters, ligatures and the letters of mathematics; "10²" must not become "102".
const DRESSED = /[\uff01-\uff60\uffe0-\uffe6\ufb00-\ufb06\u2024-\u2026\u{1d400}-\u{1d7ff}]/gu;
// Somebody typed it to keep the zeros of a number.
const APOSTROPHE = /^'+(?=\d)/;

/** Reads the cells of a column of free text. */
export function textCells(scope: Scope): CellReader {
  const { decoded } = scope;
  const reading = readingOf(scope);
  return (cell, row) => {
    const state = decoded.cells.state[row];
    const value = decodedValue(decoded.cells, row);
    if (state === BLANK) return fixed(reading(null), NOTES.space);
    if (state !== FILLED || typeof value !== 'string') return refused(NOTES.length);
    if (typeof cell !== 'string') {
      const { form, also } = reading(value);
      return clear({ form: { ...form, cell, format: 'general' }, also }); // a bare number stays one
    }
    const text = plainText(cell);
    if (text === cell) return clear(reading(text));
    return fixed(reading(text), text === tidy(cell) ? NOTES.space : NOTES.text);
  };
}

/** Reads the cells of a column of codes. */
export function codeCells(scope: Scope): CellReader {
  const { column, decoded } = scope;
  const reading = readingOf(scope);
  return (cell, row) => {
    const state = decoded.cells.state[row];
    const code = decodedValue(decoded.cells, row);
    if (state === BLANK) return fixed(reading(null), NOTES.space);
    if (state !== FILLED || typeof code !== 'string') return refused(NOTES.unreadable);
    const label = labelFor(code, cell, column.children);
    if (label !== null) return label === cell ? clear(reading(label)) : fixed(reading(label), NOTES.label);
    return code === cell ? clear(reading(code)) : fixed(reading(code), NOTES.code);
  };
}

const SHORTEST_NAME = /\p{L}{2}/u;

/** A name stays a name, as the drop-down offers it; a code stays a code, since its parent may be another than the row's. */
function labelFor(code: string, cell: unknown, children: ChildList | null): string | null {
  if (children === null || typeof cell !== 'string' || !SHORTEST_NAME.test(cell)) return null;
  return childLabel(children, code)?.id ?? null;
}

/** A text without what nobody typed on purpose, with straight quotes, hyphens and plain letters. */
function plainText(text: string): string {
  const signs = tidy(text)
    .replace(DRESSED, (letter) => letter.normalize('NFKC'))
    .replace(SINGLE_QUOTES, "'")
    .replace(DOUBLE_QUOTES, '"')
    .replace(DASHES, '-');
  return tidy(signs.normalize('NFC').replace(APOSTROPHE, ''));
}
