import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { indicatorScope } from '../../core/commands/compute-indicators.ts';
import { evaluator } from '../../core/engine/expression/evaluate.ts';
import { breakdownsOf, type Computed, computed } from '../../core/engine/indicator/compute.ts';
import type { Scope } from '../../core/engine/indicator/scope.ts';
import { indikator } from '../../core/katalog/indikator/index.ts';
import type { Snapshot } from '../../core/workbook/snapshot.ts';
import { hari } from '../indikator/buku.ts';
import { type ByHand, indicatorsByHand } from './indicators-by-hand.ts';
import { compared } from './indicators-compare.ts';
import { tallyParts } from './indicators-parts.ts';
import { cityBooks } from './indicators-rows.ts';
import { median, ratioOf } from './measure.ts';

/*
 * The indicators of cases, victims and services with all their breakdowns, against the same written by hand:
 *
 *   npx tsx tests/bench/indicators.ts
 *
 * Both start from the same columns and remember nothing, and each pays for its own garbage: the memory is tidied before
 * either begins, since a collection that falls into it by chance looks through all rows of the workbooks, which takes
 * longer than what is measured. `--untidied` leaves that to chance. Times are those of processors, not of the clock.
 *
 * Of IND-01 to IND-29 it measures 25, with each breakdown that they offer: they stand on the forms that grow with cases,
 * and their kinds of figures (counts, shares, portions, quotients, medians) are those of all others. IND-30 to IND-60 count
 * files, hotels, activities, members, meetings, regulations and covers, some hundred rows in a region, so that writing
 * them out by hand would measure nothing. That these are right is shown elsewhere: by hand-counted examples
 * (`tests/indikator/contoh.ts`) and by the agreement of evaluator, SQL and formulas (`tests/sql/three-ways.test.ts`).
 */
const SIZES = { cases: 80_000, victims: 100_000, services: 250_000 };
const ROUNDS = 7;

/** Change from the year before, projection, residents and participants of activities: not by hand. */
const LEFT_OUT = ['IND-08', 'IND-09', 'IND-10', 'IND-17'];
const wanted = indikator.filter(({ id }) => id < 'IND-30' && !LEFT_OUT.includes(id));
const books = cityBooks(SIZES);
const rows = SIZES.cases + SIZES.victims + SIZES.services;
const times = { reading: [] as number[], engine: [] as number[], byHand: [] as number[] };
setFlagsFromString('--expose-gc');
const collect: unknown = runInNewContext('gc');

const warmUp = round(books);
tell(warmUp);
for (let i = 0; i < ROUNDS; i++) {
  const { seconds } = round(books);
  for (const name of ['reading', 'engine', 'byHand'] as const) times[name].push(seconds[name]);
}
print(`${rows} rows, ${wanted.length} indicators with their breakdowns, middle of ${ROUNDS} rounds`);
print(`reading   ${speed(times.reading)}`);
print(`engine    ${speed(times.engine)}`);
print(`by hand   ${speed(times.byHand)}`);
const all = (name: 'engine' | 'byHand') => times[name].map((one, i) => one + (times.reading[i] ?? 0));
print(
  `ratio ${times.engine.map((one, i) => (one / (times.byHand[i] ?? Number.NaN)).toFixed(2)).join(' ')}, middle ${ratioOf(times.engine, times.byHand).toFixed(2)}, with the reading of both ${ratioOf(all('engine'), all('byHand')).toFixed(2)}`,
);

interface Round {
  readonly scope: Scope;
  readonly ours: readonly Computed[];
  readonly byHand: ByHand;
  readonly seconds: Readonly<Record<keyof typeof times, number>>;
}

/** Reads the workbooks anew, and computes all twice: by an evaluator that remembers nothing of it, and by hand. */
function round(snapshots: readonly Snapshot[]): Round {
  const context = { today: hari('2025-02-12'), period: null, region: null, previous: [], settings: [] };
  const [found, reading] = timed(() => indicatorScope(snapshots, context));
  if ('problem' in found) throw new RangeError(found.problem.en);
  const { tables } = found.scope.union;
  const { parameters } = found.scope.evaluation.data;
  const scope = { ...found.scope, evaluation: evaluator({ tables: { ...tables }, parameters }) };
  const [ours, engine] = timed(() => wanted.map((one) => computed(one, breakdownsOf(one), scope)));
  const [byHand, hand] = timed(() => indicatorsByHand(scope, { response: 3, service: 7 }));
  const seconds = { reading, engine, byHand: hand };
  return { scope, ours, byHand, seconds };
}

/** What something gives, and how long processors worked for it. */
function timed<T>(run: () => T): readonly [T, number] {
  if (typeof collect === 'function' && !process.argv.includes('--untidied')) collect();
  const before = process.cpuUsage();
  const result = run();
  const { user, system } = process.cpuUsage(before);
  return [result, (user + system) / 1_000_000];
}

function tell({ scope, ours, byHand }: Round): void {
  const { same, different, untold } = compared(ours, byHand, tallyParts(scope.window));
  print(`${same} figures are the same, ${different.length} differ`);
  for (const one of different.slice(0, 20)) print(`  differs: ${one}`);
  print(`not counted by hand: ${[...LEFT_OUT, ...untold].join(', ')}`);
  if (different.length > 0) process.exitCode = 1;
}

function speed(seconds: readonly number[]): string {
  const middle = median(seconds);
  return `${middle.toFixed(2)} s, ${Math.round(rows / middle)} rows/s`;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
