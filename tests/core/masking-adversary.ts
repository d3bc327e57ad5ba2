import highsLoader, { type Highs, type Model, type ModelData } from 'highs';
import type { MaskCell, MaskLine } from '../../core/engine/masking/cells.ts';

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
  readonly sensitive: boolean;
  sight: 'shown' | 'masked' | 'unseen';
}

const OPTIMAL = 7;
const TOLERANCE = 1e-6;
const ROUNDS = 8;

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
  const unknown = figures.filter(([, { sight }]) => sight !== 'shown');
  if (unknown.length === 0) return [];
  const model = highs.createModel(modelOf(highs, new Map(figures), unknown, sums));
  try {
    model.options.set('output_flag', false);
    return narrowed(highs, model, unknown, k);
  } finally {
    model.dispose();
  }
}

/** The lines over what is unknown: unknown parts less an unknown total are what the known ones leave. */
function modelOf(
  highs: Highs,
  figures: ReadonlyMap<string, Figure>,
  unknown: readonly (readonly [string, Figure])[],
  sums: readonly MaskLine[],
): ModelData {
  const columns = new Map(unknown.map(([key], column) => [key, column]));
  const starts = [0];
  const indices: number[] = [];
  const values: number[] = [];
  const rests: number[] = [];
  for (const { total, parts } of sums) {
    let rest = 0;
    for (const [key, sign] of [[total, -1] as const, ...parts.map((part) => [part, 1] as const)]) {
      const column = columns.get(key);
      if (column === undefined) rest -= sign * (figures.get(key)?.value ?? Number.NaN);
      else {
        indices.push(column);
        values.push(sign);
      }
    }
    if (indices.length === starts.at(-1)) continue;
    starts.push(indices.length);
    rests.push(rest);
  }
  const numCols = unknown.length;
  const numRows = rests.length;
  return {
    numCols,
    numRows,
    colCost: unknown.map(() => 0),
    colLower: unknown.map(([, { sight }]) => (sight === 'masked' ? 1 : 0)),
    colUpper: unknown.map(() => highs.infinity),
    rowLower: rests,
    rowUpper: rests,
    matrix: { format: 'csr', numRows, numCols, starts, indices, values },
  };
}

/** Draws a few corners of what is possible, then goes for each figure that did not move far enough by itself. */
function narrowed(
  highs: Highs,
  model: Model,
  unknown: readonly (readonly [string, Figure])[],
  k: number,
): readonly Leak[] {
  const figures = unknown.map(([, figure]) => figure);
  const low = figures.map(({ value }) => value);
  const high = [...low];
  const least = figures.map(({ sight }) => (sight === 'masked' ? 1 : 0));
  const isWide = (at: number): boolean => (high[at] ?? 0) - (low[at] ?? 0) >= k - 1 - TOLERANCE;
  const open = (): number[] => [...figures.keys()].filter((at) => isWorthIt(figures[at], k) && !isWide(at));
  const go = (costs: readonly number[]): void => {
    model.changeColsCost({ kind: 'range', from: 0, to: figures.length - 1 }, costs);
    model.run();
    if (model.getModelStatus() !== OPTIMAL) throw new Error(`HiGHS ended with ${model.getModelStatus()}.`);
    for (const [at, value] of model.getSolution().colValue.entries()) {
      low[at] = Math.min(low[at] ?? value, value);
      high[at] = Math.max(high[at] ?? value, value);
    }
  };
  const cap = (uppers: readonly number[]): void => {
    model.changeColsBounds({ kind: 'range', from: 0, to: figures.length - 1 }, least, uppers);
  };
  // A roof over each figure keeps one from taking all that the others could have.
  cap(figures.map(({ value }) => value + k - 1));
  for (let round = 0; round < ROUNDS && open().length > 1; round++) {
    const aims = new Set(open());
    go(figures.map((_, at) => (aims.has(at) ? signOf(round, at) : 0)));
  }
  for (const at of open()) {
    cap(figures.map(({ value }, other) => (other === at ? value + k - 1 : highs.infinity)));
    go(figures.map((_, other) => (other === at ? -1 : 0)));
    if (!isWide(at)) go(figures.map((_, other) => (other === at ? 1 : 0)));
  }
  return open().map((at) => ({
    id: figures[at]?.id ?? '',
    value: figures[at]?.value ?? 0,
    low: low[at] ?? 0,
    high: high[at] ?? 0,
  }));
}

/** Masked counts of persons are to be protected, and those never printed when they are small. */
function isWorthIt(figure: Figure | undefined, k: number): boolean {
  if (figure?.sensitive !== true) return false;
  return figure.sight === 'masked' || (figure.value > 0 && figure.value < k);
}

/** First all up, then all down, then halves of them against each other in ever other ways. */
function signOf(round: number, at: number): number {
  if (round < 2) return round === 0 ? -1 : 1;
  const isSame = ((at * 2_654_435_761) >>> (round >> 1)) % 2 === 0;
  return isSame === (round % 2 === 0) ? -1 : 1;
}
