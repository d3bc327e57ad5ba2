import { columnLetters, positionOf } from '../../../../core/workbook/cell.ts';
import { gap } from './errors.ts';
import type { SheetLocale } from './sheet-locale.ts';

/** A reference to a cell, as offsets from the formula's own cell where it is not absolute. */
interface Reference {
  readonly row: number;
  readonly column: number;
  readonly absoluteRow: boolean;
  readonly absoluteColumn: boolean;
}

/** A formula wherever it stands: copies share one object. Arguments are separated by commas. */
export interface Formula {
  readonly pieces: readonly (string | Reference)[];
  /** What the cell shows instead of a value, such as `#NAME?`; `null` when nothing hinders it. */
  readonly error: string | null;
}

/** What a formula may name. */
export interface Surroundings {
  readonly locale: SheetLocale;
  hasSheet(name: string): boolean;
  hasName(name: string): boolean;
}

const QUOTED = /("(?:[^"]|"")*"|'(?:[^']|'')*')/;
const REFERENCE = /(?<![A-Za-z0-9_$.])(\$?)([A-Z]{1,3})(\$?)([1-9]\d*)(?![A-Za-z0-9_(.])/;
const IDENTIFIER = /(?<![A-Za-z0-9_$.#])[A-Za-z_][A-Za-z0-9_.]*(?![A-Za-z0-9_.]*[(!])/g;
const PLAIN_SHEET = /([A-Za-z0-9_.]+)!/g;
const LITERALS = new Set(['TRUE', 'FALSE']);

/**
 * Reads a formula as it is given to a cell, with `=`.
 *
 * A comma separates arguments only where it is not the decimal sign; a semicolon does everywhere. Names and sheets must
 * be there already: whether a formula recovers when they come later has to be seen on a live account.
 */
export function readFormula(text: string, row: number, column: number, around: Surroundings): Formula {
  const parts = text.slice(1).split(QUOTED);
  let error: string | null = null;
  const canonical = parts.map((part, i) => {
    if (part.startsWith("'")) {
      const sheet = part.slice(1, -1).replaceAll("''", "'");
      if (!parts[i + 1]?.startsWith('!') || !around.hasSheet(sheet)) error ??= '#REF!';
      return part;
    }
    if (part.startsWith('"')) return part;
    error ??= faultOf(part, around);
    return part.replaceAll(';', ',');
  });
  if (depthOf(parts) !== 0) error = '#ERROR!';
  return { pieces: canonical.flatMap((part) => piecesOf(part, row, column)), error };
}

/** The formula as text, without `=`, in the cell where it stands. */
export function formulaText({ pieces }: Formula, row: number, column: number): string {
  return pieces
    .map((piece) => (typeof piece === 'string' ? piece : referenceText(piece, row, column)))
    .join('');
}

/** The names that a text outside of quotes mentions: no functions, no cells, no sheets. */
export function namesIn(part: string): readonly string[] {
  return [...part.matchAll(IDENTIFIER)].map(([name]) => name).filter((name) => !isCellOrLiteral(name));
}

/** The pieces of a formula's text that are not quoted. */
export function unquoted(text: string): readonly string[] {
  return text.split(QUOTED).filter((part) => !part.startsWith('"') && !part.startsWith("'"));
}

function faultOf(part: string, { locale, hasSheet, hasName }: Surroundings): string | null {
  if (part.includes('{')) gap('an array in a formula');
  if (locale === 'id_ID' && part.includes(',')) return '#ERROR!';
  if (part.includes('.') && locale === 'id_ID' && /\d\.\d/.test(part)) return '#ERROR!';
  for (const [, sheet] of part.matchAll(PLAIN_SHEET)) if (!hasSheet(sheet ?? '')) return '#REF!';
  return namesIn(part).every(hasName) ? null : '#NAME?';
}

function depthOf(parts: readonly string[]): number {
  let depth = 0;
  for (const part of parts) {
    if (part.startsWith('"') || part.startsWith("'")) continue;
    for (const sign of part) depth += sign === '(' ? 1 : sign === ')' ? -1 : 0;
  }
  return depth;
}

function isCellOrLiteral(name: string): boolean {
  return LITERALS.has(name.toUpperCase()) || /^[A-Z]{1,3}[1-9]\d*$/.test(name);
}

function piecesOf(part: string, row: number, column: number): readonly (string | Reference)[] {
  if (part === '' || part.startsWith('"') || part.startsWith("'")) return [part];
  const found = part.split(REFERENCE);
  const pieces: (string | Reference)[] = [found[0] ?? ''];
  for (let i = 1; i < found.length; i += 5) {
    const [dollar, letters, dollarRow, digits, rest] = found.slice(i, i + 5);
    const place = positionOf(`${letters}${digits}`);
    const absoluteColumn = dollar === '$';
    const absoluteRow = dollarRow === '$';
    pieces.push({
      row: absoluteRow ? place.row : place.row - row,
      column: absoluteColumn ? place.column : place.column - column,
      absoluteRow,
      absoluteColumn,
    });
    pieces.push(rest ?? '');
  }
  return pieces;
}

function referenceText(reference: Reference, row: number, column: number): string {
  const atRow = reference.absoluteRow ? reference.row : reference.row + row;
  const atColumn = reference.absoluteColumn ? reference.column : reference.column + column;
  if (atRow < 0 || atColumn < 0) return '#REF!';
  const letters = `${reference.absoluteColumn ? '$' : ''}${columnLetters(atColumn)}`;
  return `${letters}${reference.absoluteRow ? '$' : ''}${atRow + 1}`;
}
