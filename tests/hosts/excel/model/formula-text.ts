import { columnLetters } from '../../../../core/index.ts';
import { fault } from '../protocol/fault.ts';

const TOKEN = /"(?:[^"]|"")*"|'(?:[^']|'')*'!|(?<![A-Za-z0-9_.$])(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\w.(])/g;
const QUOTED = /"(?:[^"]|"")*"|'(?:[^']|'')*'!|\{[^}]*\}/g;
const OPEN_END = /[-+*/&,(=<>^]$/;
const LONGEST = 8192;

/** Refuses what an Excel in en-US would not accept as a formula: other separators, open brackets, an open end. */
export function checkFormula(formula: string): void {
  const bare = formula.replace(QUOTED, 'x');
  const depth = bare.split('(').length - bare.split(')').length;
  const open = depth !== 0 || OPEN_END.test(bare.trim()) || bare.includes(';');
  if (open || formula.length > LONGEST) {
    throw fault('InvalidArgument', `not a formula in en-US syntax: ${formula.slice(0, 200)}`);
  }
}

/** A formula as it reads after it was copied so many rows down and columns right: absolute references stay. */
export function formulaMover(formula: string): (down: number, right: number) => string {
  const pieces = piecesOf(formula);
  return (down, right) =>
    pieces.map((piece) => (typeof piece === 'string' ? piece : movedReference(piece, down, right))).join('');
}

interface Reference {
  readonly column: number | string;
  readonly row: number | string;
}

/** Texts, and references with a number where they move. */
function piecesOf(formula: string): readonly (string | Reference)[] {
  const pieces: (string | Reference)[] = [];
  let from = 0;
  for (const found of formula.matchAll(TOKEN)) {
    const [text, fixedColumn, letters, fixedRow, row] = found;
    if (letters === undefined || row === undefined) continue;
    pieces.push(formula.slice(from, found.index));
    from = found.index + text.length;
    pieces.push({
      column: fixedColumn === '$' ? `$${letters}` : columnNumber(letters),
      row: fixedRow === '$' ? `$${row}` : Number(row),
    });
  }
  return [...pieces, formula.slice(from)];
}

function movedReference({ column, row }: Reference, down: number, right: number): string {
  const letters = typeof column === 'string' ? column : columnLetters(column + right);
  return `${letters}${typeof row === 'string' ? row : row + down}`;
}

function columnNumber(letters: string): number {
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}
