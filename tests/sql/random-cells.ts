import { BLANK, type Cells, FILLED, INVALID } from '../../core/engine/table.ts';
import type { Column } from '../../core/kit/column.ts';
import { serialOf } from '../../core/workbook/serial.ts';

/** A number from 0 up to but not including 1. */
export type Chance = () => number;

/** The same numbers for the same seed. */
export function chanceOf(seed: number): Chance {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A whole number below `count`. */
export function below(count: number, chance: Chance): number {
  return Math.floor(chance() * count);
}

/** What cells are drawn with: how many are blank or unreadable, and from how many codes keys are taken. */
export interface Drawing {
  readonly chance: Chance;
  readonly blank: number;
  readonly invalid: number;
  readonly codes: number;
  /** The first of the codes of each list that come oftener. */
  readonly favourite: number;
  readonly year: number;
}

/** Decoded cells of a column: filled, blank, unreadable; codes repeat, so that rows refer to one another. */
export function drawnCells(column: Column, length: number, drawing: Drawing): Cells {
  const { chance, blank, invalid } = drawing;
  const state = Uint8Array.from({ length }, () => {
    const drawn = chance();
    return drawn < blank ? BLANK : drawn < blank + invalid ? INVALID : FILLED;
  });
  const known = <T>(nothing: T, draw: () => T): T[] =>
    Array.from(state, (one) => (one === FILLED ? draw() : nothing));
  const codes = column.list?.codes.length ?? 0;
  switch (column.type) {
    case 'text':
      return { kind: 'text', state, values: known<string | null>(null, () => drawnText(drawing)) };
    case 'code':
      return {
        kind: 'text',
        state,
        values: known<string | null>(null, () => drawnCode(column.mask ?? '', drawing)),
      };
    case 'choice':
    case 'boolean':
      return { kind: 'choice', state, values: Int32Array.from(known(-1, () => drawnChoice(codes, drawing))) };
    case 'choices':
      return drawnSets(state, codes, drawing);
    default:
      return {
        kind: 'number',
        state,
        values: Float64Array.from(known(Number.NaN, () => drawnNumber(column, drawing))),
      };
  }
}

const TEXTS = ['DIHAPUS', 'OK', 'ŁÓDŹ 日本', "a'b;c", 'dihapus', '\u{1F600}'];

function drawnText(drawing: Drawing): string {
  const { chance } = drawing;
  if (chance() < 0.5) return drawnCode('KH-####-####-####', drawing);
  return TEXTS[below(TEXTS.length, chance)] ?? '';
}

function drawnCode(mask: string, { chance, codes }: Drawing): string {
  const digits = String(below(codes, chance)).padStart(mask.length, '0');
  return Array.from(mask, (sign, at) => (sign === '#' ? digits.charAt(at) : sign === '&' ? 'Q' : sign)).join(
    '',
  );
}

/** A few codes of each list come oftener: what nobody has in common says little. */
function drawnChoice(codes: number, { chance, favourite }: Drawing): number {
  return chance() < 0.7 ? (favourite + below(4, chance)) % codes : below(codes, chance);
}

function drawnSets(state: Uint8Array, codes: number, drawing: Drawing): Cells {
  const { chance } = drawing;
  const pool: (readonly number[])[] = [];
  const values = Int32Array.from(state, (one) => {
    if (one === BLANK || (one === INVALID && chance() < 0.5)) return -1;
    const members = new Set(Array.from({ length: 1 + below(3, chance) }, () => drawnChoice(codes, drawing)));
    return pool.push([...members]) - 1;
  });
  return { kind: 'set', state, values, pool };
}

function drawnNumber({ type, min, max }: Column, { chance, year }: Drawing): number {
  if (type === 'date') return serialOf(year, 1, 1) + below(366 + 200, chance) - 150;
  if (type === 'currency') return below(3, chance) * below(1_000_000_000, chance);
  const [least, most] = [typeof min === 'number' ? min : 0, typeof max === 'number' ? max : 60];
  if (least > 1900 || (typeof max === 'object' && max !== null)) return year - 1 + below(3, chance);
  if (type === 'integer') return least + below(Math.min(most - least, 60) + 1, chance);
  return least + below(Math.min(most - least, 100) * 100 + 1, chance) / 100;
}
