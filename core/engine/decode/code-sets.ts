import type { CodeNames } from './code-names.ts';

/** The codes that a multi-choice cell names. */
export interface ReadSet {
  /** Positions in the code list, each once, in the order of the cell. */
  readonly members: readonly number[];
  /** The first part that names no code of the column. */
  readonly stray: string | null;
  /** How many parts name no code of the column. */
  readonly strays: number;
  readonly doubled: boolean;
}

const SEMICOLON = /\s*[;\n]\s*/;
const SEPARATOR = /\s*(?:,|\/|&|\+|\bdan\b|\bserta\b|\band\b)\s*/gi;

/**
 * Reads the choices of a cell, joined by `;` or, as people do, by commas, slashes or "dan". Labels hold commas of
 * their own, so the longest run of parts that is a name wins (decision A.10).
 */
export function readSet(text: string, names: CodeNames): ReadSet {
  const members: number[] = [];
  let stray: string | null = null;
  let strays = 0;
  let doubled = false;
  for (const part of text.split(SEMICOLON)) {
    if (part.trim() === '') continue;
    for (const found of resolve(part, names)) {
      if (typeof found === 'string') {
        stray ??= found;
        strays++;
      } else if (members.includes(found)) doubled = true;
      else members.push(found);
    }
  }
  return { members, stray, strays, doubled };
}

function resolve(part: string, names: CodeNames): readonly (number | string)[] {
  const whole = names(part);
  if (whole.kind === 'one') return [whole.position];
  const pieces = cut(part);
  const found: (number | string)[] = [];
  for (let start = 0; start < pieces.length; ) {
    let end = pieces.length;
    let position: number | null = null;
    for (; end > start && position === null; end--) {
      const name = names(part.slice(pieces[start]?.from, pieces[end - 1]?.to));
      if (name.kind === 'one') position = name.position;
    }
    found.push(position ?? part.slice(pieces[start]?.from, pieces[start]?.to));
    start = position === null ? start + 1 : end + 1;
  }
  return found;
}

interface Piece {
  readonly from: number;
  readonly to: number;
}

function cut(part: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const separator of part.matchAll(SEPARATOR)) {
    if (separator.index > from) pieces.push({ from, to: separator.index });
    from = separator.index + separator[0].length;
  }
  if (from < part.length) pieces.push({ from, to: part.length });
  return pieces;
}
