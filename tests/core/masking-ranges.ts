import type { Highs, Model, ModelData } from 'highs';

/** A number that the adversary does not know. */
export interface Unknown {
  readonly name: string;
  /** What it really is, where the search begins. */
  readonly value: number;
  /** The least that it can be. */
  readonly least: number;
  /** Whether its range is asked for. */
  readonly isAsked: boolean;
}

/** What the adversary knows of some unknowns: their weighted sum lies between two numbers. */
export interface Knowledge {
  /** By the position of the unknown. */
  readonly terms: ReadonlyMap<number, number>;
  readonly low: number;
  readonly high: number;
}

/** An unknown whose range is too narrow. */
export interface Narrow {
  readonly name: string;
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

const OPTIMAL = 7;
const TOLERANCE = 1e-6;
const ROUNDS = 8;

/**
 * The unknowns that are asked for and lie in a range narrower than k - 1. Throws where what is known does not fit the real
 * numbers: then the adversary is mistaken and would find anything, or nothing.
 */
export function narrowed(
  highs: Highs,
  unknowns: readonly Unknown[],
  knowledge: readonly Knowledge[],
  k: number,
): readonly Narrow[] {
  if (!unknowns.some(({ isAsked }) => isAsked)) return [];
  for (const one of knowledge) assertTrue(one, unknowns);
  const model = highs.createModel(modelOf(highs, unknowns, knowledge));
  try {
    model.options.set('output_flag', false);
    return searched(highs, model, unknowns, k);
  } finally {
    model.dispose();
  }
}

function assertTrue({ terms, low, high }: Knowledge, unknowns: readonly Unknown[]): void {
  let sum = 0;
  for (const [at, weight] of terms) sum += weight * (unknowns[at]?.value ?? Number.NaN);
  if (sum >= low - TOLERANCE && sum <= high + TOLERANCE) return;
  const names = [...terms].slice(0, 4).map(([at, weight]) => `${weight} × ${unknowns[at]?.name}`);
  throw new RangeError(`The adversary is mistaken: ${sum} is not in ${low}–${high}: ${names.join(', ')} …`);
}

function modelOf(highs: Highs, unknowns: readonly Unknown[], knowledge: readonly Knowledge[]): ModelData {
  const starts = [0];
  const indices: number[] = [];
  const values: number[] = [];
  for (const { terms } of knowledge) {
    for (const [column, weight] of terms) {
      indices.push(column);
      values.push(weight);
    }
    starts.push(indices.length);
  }
  const [numCols, numRows] = [unknowns.length, knowledge.length];
  const bound = (one: number): number => (Number.isFinite(one) ? one : Math.sign(one) * highs.infinity);
  return {
    numCols,
    numRows,
    colCost: unknowns.map(() => 0),
    colLower: unknowns.map(({ least }) => least),
    colUpper: unknowns.map(() => highs.infinity),
    rowLower: knowledge.map(({ low }) => bound(low)),
    rowUpper: knowledge.map(({ high }) => bound(high)),
    matrix: { format: 'csr', numRows, numCols, starts, indices, values },
  };
}

/** Draws a few corners of what is possible, then goes for each unknown that did not move far enough by itself. */
function searched(highs: Highs, model: Model, unknowns: readonly Unknown[], k: number): readonly Narrow[] {
  const low = unknowns.map(({ value }) => value);
  const high = [...low];
  const least = unknowns.map((one) => one.least);
  const last = unknowns.length - 1;
  const isWide = (at: number): boolean => (high[at] ?? 0) - (low[at] ?? 0) >= k - 1 - TOLERANCE;
  const open = (): number[] => [...unknowns.keys()].filter((at) => unknowns[at]?.isAsked && !isWide(at));
  const go = (costs: readonly number[]): void => {
    model.changeColsCost({ kind: 'range', from: 0, to: last }, costs);
    model.run();
    if (model.getModelStatus() !== OPTIMAL) throw new Error(`HiGHS ended with ${model.getModelStatus()}.`);
    for (const [at, value] of model.getSolution().colValue.entries()) {
      low[at] = Math.min(low[at] ?? value, value);
      high[at] = Math.max(high[at] ?? value, value);
    }
  };
  const cap = (uppers: readonly number[]): void => {
    model.changeColsBounds({ kind: 'range', from: 0, to: last }, least, uppers);
  };
  // A roof over each unknown that is asked for keeps one from taking all that the others could have.
  cap(unknowns.map(({ isAsked, value }) => (isAsked ? value + k - 1 : highs.infinity)));
  for (let round = 0; round < ROUNDS && open().length > 1; round++) {
    const aims = new Set(open());
    go(unknowns.map((_, at) => (aims.has(at) ? signOf(round, at) : 0)));
  }
  for (const at of open()) {
    cap(unknowns.map(({ value }, other) => (other === at ? value + k - 1 : highs.infinity)));
    go(unknowns.map((_, other) => (other === at ? -1 : 0)));
    if (!isWide(at)) go(unknowns.map((_, other) => (other === at ? 1 : 0)));
  }
  return open().map((at) => ({
    name: unknowns[at]?.name ?? '',
    value: unknowns[at]?.value ?? 0,
    low: low[at] ?? 0,
    high: high[at] ?? 0,
  }));
}

/** First all up, then all down, then halves of them against each other in ever other ways. */
function signOf(round: number, at: number): number {
  if (round < 2) return round === 0 ? -1 : 1;
  const isSame = ((at * 2_654_435_761) >>> (round >> 1)) % 2 === 0;
  return isSame === (round % 2 === 0) ? -1 : 1;
}
