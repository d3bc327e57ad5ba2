import { askedCodes, codeNames } from '../decode/code-names.ts';
import { readSet } from '../decode/code-sets.ts';
import { isUntidy, plain } from '../decode/text.ts';
import { BLANK, FILLED } from '../table.ts';
import { asked, type CellReading, clear, fixed, type Reading, refused } from './cell-reading.ts';
import { citationReader } from './citation.ts';
import { companionFinder } from './companions.ts';
import { formerNotes } from './former-notes.ts';
import { JOINED } from './normal-form.ts';
import { NOTES } from './notes.ts';
import { type CellReader, decodedValue, readingOf, type Scope, textOf } from './scope.ts';

/** Reads the cells of a column that takes one code. */
export function choiceCells(scope: Scope): CellReader {
  const { column, decoded } = scope;
  const codes = column.list?.codes ?? [];
  const names = codeNames(column);
  const meaning = askedCodes(column);
  const reading = readingOf(scope);
  const elsewhere = companionFinder(scope);
  const former = formerNotes(column);
  const cited = citationReader(scope);
  const all = (positions: readonly number[]): readonly Reading[] =>
    positions.map((position) => reading(position));

  const understood = (cell: unknown, text: string, position: number): CellReading => {
    const own = codes[position];
    const value = reading(position, elsewhere(text, new Set([own?.code ?? ''])).also);
    if (typeof cell === 'number' && String(cell) === own?.label.id) {
      return clear({ ...value, form: { ...value.form, cell } }); // a score stays a number
    }
    if (isUntidy(text)) return fixed(value, NOTES.space);
    return saysLabel(text, own?.label.id) ? clear(value) : fixed(value, former(text) ?? NOTES.label);
  };
  const notUnderstood = (text: string): CellReading => {
    const found = names(text);
    if (found.kind === 'several') return refused(NOTES.many, all(found.positions));
    const meant = found.kind === 'none' || found.kind === 'doubtful' ? meaning(text) : null;
    if (meant) return question(all(meant));
    if (found.kind !== 'one') return cited(text) ?? refused(NOTES.unreadable);
    const doubt = column.list?.doubts?.find(({ name }) => name.toLowerCase() === plain(text).toLowerCase());
    const readings = all(codes.flatMap(({ code }, i) => (doubt?.codes.includes(code) ? [i] : [])));
    return asked(readings[0] ?? null, readings, NOTES.beside);
  };
  return (cell, row) => {
    const state = decoded.cells.state[row];
    const position = decodedValue(decoded.cells, row);
    const text = textOf(cell);
    if (state === BLANK) return fixed(reading(null), NOTES.space);
    if (state === FILLED && typeof position === 'number') return understood(cell, text, position);
    return notUnderstood(text);
  };
}

/** Reads the cells of a column that takes several codes. */
export function setCells(scope: Scope): CellReader {
  const { column, decoded } = scope;
  const codes = column.list?.codes ?? [];
  const names = codeNames(column);
  const meaning = askedCodes(column);
  const reading = readingOf(scope);
  const elsewhere = companionFinder(scope);

  const understood = (text: string, members: readonly number[]): CellReading => {
    const own = new Set(members.map((position) => codes[position]?.code ?? ''));
    const value = reading(members, elsewhere(text, own).also);
    if (isUntidy(text)) return fixed(value, NOTES.space);
    const labels = members.map((position) => codes[position]?.label.id ?? '').join(JOINED);
    if (saysLabel(text, labels)) return clear(value);
    return fixed(value, readSet(text, names).doubled ? NOTES.doubled : NOTES.label);
  };
  const notUnderstood = (text: string): CellReading => {
    const { members, stray, strays } = readSet(text, names);
    if (stray === null) return refused(NOTES.alone);
    const meant = strays === 1 ? meaning(stray) : null; // what is not understood must not be lost
    if (!meant) return refused(NOTES.unreadable);
    return question(meant.map((position) => reading([...new Set([...members, position])])));
  };
  return (cell, row) => {
    const state = decoded.cells.state[row];
    const members = decodedValue(decoded.cells, row);
    const text = textOf(cell);
    if (state === BLANK) return fixed(reading(null), NOTES.blank);
    return state === FILLED && typeof members === 'object' && members
      ? understood(text, members)
      : notUnderstood(text);
  };
}

/** A vague name: taken for its meaning only where it has but one. */
function question(readings: readonly Reading[]): CellReading {
  const only = readings.length === 1 ? (readings[0] ?? null) : null;
  return asked(only, readings, readings.length === 0 ? NOTES.vague : NOTES.many);
}

function saysLabel(text: string, label: string | undefined): boolean {
  return text.toLowerCase() === label?.toLowerCase();
}
