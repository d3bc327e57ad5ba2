import highsLoader, { type Highs } from 'highs';
import type { MaskCell, MaskLine } from '../../core/engine/masking/cells.ts';
import { type Knowledge, narrowed } from './masking-ranges.ts';

/** One publication with what its author knows and what its readers see. */
export interface Publication {
  /** Every cell that its lines name, earlier ones too, with the value that counts now. */
  readonly truth: readonly Pick<MaskCell, 'id' | 'value' | 'sensitive'>[];
  /** What is printed, or can be computed as if it was: a number, or null for `*`. Others are not in it. */
  readonly printed: ReadonlyMap<string, number | null>;
  readonly lines: readonly MaskLine[];
}

/** A figure that the adversary narrows down too far. */
export interface Leak {
  readonly id: string;
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** What the adversary has learned of one figure; of a revised cell each value is a figure of its own. */
interface Figure {
  readonly id: string;
  readonly value: number;
  sensitive: boolean;
  sight: 'shown' | 'masked' | 'unseen';
}

/** Somebody who keeps all publications and has a linear solver: HiGHS, which the product does not use. */
export interface Adversary {
  readonly learn: (publication: Publication) => void;
  /** The figures that are masked or never printed, should be protected, and lie in a range narrower than k - 1. */
  readonly attack: (k: number) => readonly Leak[];
}

/** Loads the solver once; each adversary starts without knowledge. */
export async function adversaries(): Promise<() => Adversary> {
  const highs = await highsLoader();
  return () => {
    const figures = new Map<string, Figure>();
    const sums = new Map<string, { readonly total: string; readonly parts: readonly string[] }>();
    return {
      learn: (publication) => remember(figures, sums, publication),
      attack: (k) => attack(highs, [...figures.entries()], [...sums.values()], k),
    };
  };
}

function remember(
  figures: Map<string, Figure>,
  sums: Map<string, MaskLine>,
  { truth, printed, lines }: Publication,
): void {
  const keys = new Map<string, string>();
  for (const { id, value, sensitive } of truth) {
    const key = `${id}#${value}`;
    keys.set(id, key);
    const figure = figures.get(key) ?? { id, value, sensitive, sight: 'unseen' as const };
    figure.sensitive ||= sensitive;
    const shown = printed.get(id);
    if (shown === null && figure.sight === 'unseen') figure.sight = 'masked';
    if (typeof shown === 'number') figure.sight = 'shown';
    figures.set(key, figure);
  }
  for (const { total, parts } of lines) {
    const line = [total, ...parts].map((id) => keys.get(id) ?? '');
    sums.set(line.join('\n'), { total: line[0] ?? '', parts: line.slice(1) });
  }
}

function attack(
  highs: Highs,
  figures: readonly (readonly [string, Figure])[],
  sums: readonly MaskLine[],
  k: number,
): readonly Leak[] {
  const known = new Map(figures);
  const unknown = figures.filter(([, { sight }]) => sight !== 'shown');
  const columns = new Map(unknown.map(([key], column) => [key, column]));
  const unknowns = unknown.map(([, figure]) => ({
    name: figure.id,
    value: figure.value,
    least: figure.sight === 'masked' ? 1 : 0,
    isAsked: isWorthIt(figure, k),
  }));
  const knowledge = sums.flatMap((sum) => remainderOf(sum, known, columns));
  return narrowed(highs, unknowns, knowledge, k).map(({ name, ...range }) => ({ id: name, ...range }));
}

/** A line over what is unknown: unknown parts less an unknown total are what the known ones leave. */
function remainderOf(
  { total, parts }: MaskLine,
  figures: ReadonlyMap<string, Figure>,
  columns: ReadonlyMap<string, number>,
): readonly Knowledge[] {
  let rest = 0;
  const terms = new Map<number, number>();
  for (const [key, sign] of [[total, -1] as const, ...parts.map((part) => [part, 1] as const)]) {
    const column = columns.get(key);
    if (column === undefined) rest -= sign * (figures.get(key)?.value ?? Number.NaN);
    else terms.set(column, sign);
  }
  return terms.size === 0 ? [] : [{ terms, low: rest, high: rest }];
}

/** Masked counts of persons are to be protected, and those never printed when they are small. */
function isWorthIt(figure: Figure, k: number): boolean {
  if (!figure.sensitive) return false;
  return figure.sight === 'masked' || (figure.value > 0 && figure.value < k);
}
