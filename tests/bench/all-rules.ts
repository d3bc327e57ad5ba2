import { makeRaw } from '../../cli/sample/make-sample.ts';
import { settingsFor } from '../../core/commands/settings.ts';
import { type ValidateContext, validate } from '../../core/engine/validate.ts';
import { katalog } from '../../core/katalog/index.ts';
import type { Katalog } from '../../core/kit/katalog.ts';
import type { Snapshot } from '../../core/workbook/snapshot.ts';
import { CONTEXT, TODAY } from './bench-context.ts';
import { readAnew } from './bench-data.ts';
import { interleaved, median, ratioOf } from './measure.ts';

/*
 * All rules against the rules about cells and rows alone, over two workbooks of T01, T02 and T03 or T04:
 *
 *   npx tsx tests/bench/all-rules.ts
 */
const SAMPLES = [
  { template: 'T03', rows: 5425 },
  { template: 'T04', rows: 3300 },
] as const;
const ROUNDS = 9;

const { identity, duties, quarterRules, refusedHeaders, ...bare } = katalog;
const ROW_RULE = /^VR-/;
const alone: Katalog = { ...bare, rules: katalog.rules.filter(({ id }) => ROW_RULE.test(id)) };

const books = SAMPLES.map((sample) =>
  makeRaw({ ...sample, seed: 7, locale: 'id', today: TODAY, errors: 0.05 }),
);
const rows = books.reduce((sum, { truth }) => sum + truth.rows, 0);
const contextOf = new Map(books.map(({ snapshot }) => [snapshot, contextFor(snapshot)]));

const times = interleaved(
  [
    { name: 'all', run: () => found(katalog) },
    { name: 'alone', run: () => found(alone) },
  ],
  3,
  ROUNDS,
);
const { all = [], alone: few = [] } = times;
console.log(
  `${rows} rows: all rules ${median(all).toFixed(3)} s, cells and rows alone ${median(few).toFixed(3)} s`,
);
console.log(`ratio ${ratioOf(all, few).toFixed(2)}`);

function found(rules: Katalog): { readonly length: number } {
  const issues = books.map(
    ({ snapshot }) =>
      validate(readAnew(snapshot), rules, contextOf.get(snapshot) ?? contextFor(snapshot)).issues,
  );
  return { length: issues.reduce((sum, { length }) => sum + length, 0) };
}

function contextFor(snapshot: Snapshot): ValidateContext {
  return { ...CONTEXT, ...settingsFor(snapshot, [], TODAY), answers: new Map() };
}
