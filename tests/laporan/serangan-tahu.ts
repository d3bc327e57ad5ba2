import type { Knowledge, Unknown } from '../core/masking-ranges.ts';
import type { Atom, Jumlah } from './serangan-atom.ts';
import { kurang } from './serangan-atom.ts';
import type { Bacaan } from './serangan-baca.ts';

/** What the adversary gathers from a publication, and what it asks. */
export interface Catatan {
  /** A number as printed, or what rounding to the nearest 5 leaves of it. */
  tellCount(sum: Jumlah, value: number, rounded?: boolean): void;
  /** A percentage as printed, with what its last digit leaves open. */
  tellPercent(upper: Jumlah, lower: Jumlah, value: number, decimals: number): void;
  /** That one number is not greater than another. */
  tellAtMost(less: Jumlah, more: Jumlah): void;
  /** A number with the sign `*`, which is at least 1 and must not be narrowed down. */
  askMasked(name: string, sum: Jumlah): void;
  /** A number that is nowhere printed and must not be narrowed down where it is small. */
  askSmall(name: string, sum: Jumlah): void;
  /** All of it, for a solver. */
  readonly unknowns: readonly Unknown[];
  readonly knowledge: readonly Knowledge[];
}

/** Rounded, a number other than 0 is one of five; of a 0 it is known that it was none: others are masked. */
const AROUND = 2;

/** Starts with what everybody knows of the unknowns of a world. */
export function catatanOf(atom: Atom, k: number): Catatan {
  const unknowns: Unknown[] = atom.values.map((value, at) => ({
    ...{ name: `x${at}`, value, least: 0, isAsked: false },
  }));
  const knowledge: Knowledge[] = atom.ties.map(({ terms, atLeast }) => ({
    ...{ terms, low: 0, high: atLeast ? Number.POSITIVE_INFINITY : 0 },
  }));
  const asked = new Set<string>();
  const ask = (name: string, sum: Jumlah, least: number): void => {
    const key = [...sum].map(([at, weight]) => `${at}*${weight}`).join(' ');
    if (asked.has(key)) return;
    asked.add(key);
    const at = unknowns.push({ name, value: atom.valueOf(sum), least, isAsked: true }) - 1;
    knowledge.push({ terms: new Map([...sum, [at, -1]]), low: 0, high: 0 });
  };
  return {
    unknowns,
    knowledge,
    tellCount: (terms, value, rounded = false) => {
      const around = rounded && value !== 0 ? AROUND : 0;
      knowledge.push({ terms, low: value - around, high: value + around });
    },
    tellPercent: (upper, lower, value, decimals) => {
      const half = 0.5 / 10 ** decimals + 1e-9;
      knowledge.push({
        ...{ terms: kurang(upper, lower, (value - half) / 100), low: 0, high: Number.POSITIVE_INFINITY },
      });
      knowledge.push({
        ...{ terms: kurang(lower, upper, 100 / (value + half)), low: 0, high: Number.POSITIVE_INFINITY },
      });
    },
    tellAtMost: (less, more) => {
      knowledge.push({ terms: kurang(more, less), low: 0, high: Number.POSITIVE_INFINITY });
    },
    askMasked: (name, sum) => ask(name, sum, 1),
    askSmall: (name, sum) => {
      const value = atom.valueOf(sum);
      if (value > 0 && value < k) ask(name, sum, 0);
    },
  };
}

/** `59,46` as a number; `null` for a sign. */
export function angka(text: string): number | null {
  return /^-?[\d.]+(,\d+)?$/.test(text) ? Number(text.replaceAll('.', '').replace(',', '.')) : null;
}

/** Takes down what a table says: of a fraction that is shown both numbers, which its decimals tell nearly always. */
export function catatTabel(note: Catatan, { name, upper, lower, isShare, text, cell }: Bacaan): void {
  const numbers = [upper, ...(lower ? [lower] : []), ...(lower && isShare ? [kurang(lower, upper)] : [])];
  if (lower === null && text === '*') note.askMasked(name, upper);
  if (lower !== null)
    for (const [i, sum] of numbers.entries()) note.askSmall(`${name} (${['atas', 'bawah', 'sisa'][i]})`, sum);
  const amount = cell?.amount;
  if (angka(text) === null || !amount) return;
  if (amount.numerator !== null) note.tellCount(upper, amount.numerator, cell.rounded);
  if (lower !== null && amount.denominator !== null) note.tellCount(lower, amount.denominator, cell.rounded);
}
