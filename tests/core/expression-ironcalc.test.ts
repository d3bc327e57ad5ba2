import { beforeAll, describe, expect, it } from 'vitest';
import { liveSheet } from '../../core/engine/render/helpers.ts';
import { katalog } from '../../core/katalog/index.ts';
import { computeWithIronCalc } from '../support/ironcalc.ts';
import { kindCounts } from '../support/random-expression.ts';
import { PARTLY_SILENT_RULES, SILENT_RULES } from '../support/silent-rules.ts';
import { cellProbes, katalogWorkbook, liveProbes, ruleProbes } from './expression-katalog.ts';
import {
  countOf,
  type Difference,
  isProbe,
  type Probe,
  probesOf,
  type Unsaid,
  withProbes,
} from './expression-probes.ts';
import type { FilledWorkbook } from './expression-workbook.ts';
import { UNSAYABLE, worldsOf } from './expression-worlds.ts';

// Another seed or more worlds: EXPRESSION_SEED=7 EXPRESSION_WORLDS=50 npx vitest run tests/core/expression-ironcalc.test.ts
const { EXPRESSION_SEED = '2024', EXPRESSION_WORLDS = '4' } = process.env;
const [SEED, WORLDS] = [Number(EXPRESSION_SEED), Number(EXPRESSION_WORLDS)];

const RULE_ID = /V[A-Z]-\d\d/;

interface Outcome {
  readonly differences: readonly Difference[];
  readonly computed: number;
  /** Cells that IronCalc cannot compute. */
  readonly left: number;
}

function compared(filled: FilledWorkbook, all: readonly (Probe | Unsaid)[]): Outcome {
  const probes = all.filter(isProbe);
  const plain = probes.filter(({ arrays }) => !arrays);
  const { sheets, compare } = withProbes(filled, plain);
  const differences = compare(computeWithIronCalc(sheets, filled.names));
  return { differences, computed: countOf(plain), left: countOf(probes) - countOf(plain) };
}

function tell(what: string, outcomes: readonly Outcome[]): void {
  const sum = (of: (outcome: Outcome) => number): number =>
    outcomes.reduce((total, one) => total + of(one), 0);
  process.stdout.write(
    `IronCalc, ${what}: ${sum(({ computed }) => computed)} cells computed, ${sum(({ left }) => left)} left out for SUMPRODUCT\n`,
  );
}

describe('the formula of a random expression', () => {
  const worlds = worldsOf(SEED, WORLDS, { rows: 6, expressions: 70 });
  const probes = worlds.map(({ filled, expressions }) =>
    expressions.flatMap(({ node, template }) => probesOf(node, template, filled)),
  );
  let outcomes: readonly Outcome[] = [];

  beforeAll(() => {
    outcomes = worlds.map(({ filled }, i) => compared(filled, [...(probes[i] ?? []), ...cellProbes(filled)]));
    tell('random expressions', outcomes);
  });

  it('gives what the evaluator gives', () => {
    expect(outcomes.flatMap(({ differences }) => differences)).toEqual([]);
  });

  it('is tried on enough rows', () => {
    expect(outcomes.reduce((sum, { computed }) => sum + computed, 0)).toBeGreaterThan(2000);
  });

  it('is tried with every kind of node', () => {
    const counts = kindCounts(worlds.flatMap(({ expressions }) => expressions.map(({ node }) => node)));
    expect(Object.entries(counts).filter(([, count]) => count === 0)).toEqual([]);
  });

  it('is missing only for known reasons', () => {
    const unsaid = probes.flat().flatMap((one) => (isProbe(one) ? [] : [one]));
    expect(unsaid.filter(({ reason }) => !UNSAYABLE.some((known) => known.test(reason)))).toEqual([]);
  });
});

describe('the formula of a rule of the catalogue', () => {
  const filled = katalogWorkbook(SEED, 8);
  const rules = ruleProbes(filled);
  let outcome: Outcome = { differences: [], computed: 0, left: 0 };

  beforeAll(() => {
    outcome = compared(filled, [...rules, ...liveProbes(filled), ...cellProbes(filled)]);
    tell('catalogue', [outcome]);
  });

  it('gives what the evaluator gives', () => {
    expect(outcome.differences).toEqual([]);
  });

  it('can be said for every case and every condition, but for a few rules', () => {
    const unsaid = rules.filter((one) => !isProbe(one)).map(({ title }) => RULE_ID.exec(title)?.[0]);
    const known = Object.keys({ ...SILENT_RULES, ...PARTLY_SILENT_RULES }).map((name) => name.slice(0, 5));
    expect([...new Set(unsaid)].sort()).toEqual(known.sort());
  });

  it('colours cells for every case of every rule of a table, but for a few rules', () => {
    const tables = katalog.templates.filter(({ layout }) => layout === 'table');
    const silent = tables.flatMap((template) =>
      liveSheet(template, katalog.rules, filled.grid).silent.map(
        ({ rule, reason }) => [`${rule} ${template.id}`, reason] as const,
      ),
    );
    expect(Object.fromEntries(silent)).toEqual({ ...SILENT_RULES, ...PARTLY_SILENT_RULES });
  });
});
