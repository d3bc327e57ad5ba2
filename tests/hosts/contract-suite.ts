import { afterAll, describe, expect, it } from 'vitest';
import type { ContractHost, HostProgram, HostSettings, HostUnderTest } from './contract.ts';
import { acting } from './contract-acts.ts';
import { charting } from './contract-charts.ts';
import { creating } from './contract-create.ts';
import { editing } from './contract-edits.ts';
import { limits } from './contract-limits.ts';
import { locking } from './contract-locks.ts';
import { marking } from './contract-marks.ts';
import type { Scenario, Stage } from './contract-scenario.ts';
import { values } from './contract-values.ts';
import { type Difference, differences, type Facts, factsOf } from './dump-facts.ts';
import { exceptions, type HostException } from './exceptions.ts';
import { host as memory } from './memory/contract-host.ts';

/** Everything that every host must do alike. */
export const scenarios: readonly Scenario[] = [
  ...creating,
  ...charting,
  ...marking,
  ...values,
  ...editing,
  ...limits,
  ...locking,
  ...acting,
];

/** Milliseconds for a scenario: some fill in thousands of rows. */
const PATIENCE = 300_000;
const HOME: HostSettings = { zone: 'Asia/Jakarta', locale: 'id-ID' };

/** What a host spent on a job, for the report. */
export interface Expense {
  readonly host: string;
  readonly job: string;
  readonly calls: number;
  readonly most: number;
  readonly unit: string;
}

/** Plays every scenario on a host, as one test each, and tells what it spent. */
export function describeHost(host: HostUnderTest, tell: (expense: Expense) => void): void {
  describe(`the host ${host.name}`, () => {
    const needed = new Set<Lack>();
    let program: Promise<HostProgram> | null = null;
    for (const scenario of scenarios) {
      it(scenario.name, { timeout: PATIENCE }, async () => {
        program ??= host.build();
        await play(scenario, host, await program, { tell, needed });
      });
    }
    afterAll(() => {
      const idle = exceptions
        .filter((one) => one.host === host.name)
        .flatMap(({ lacks }) => lacks.filter((one) => !needed.has(one)));
      expect(idle, 'exceptions that are no longer needed').toEqual([]);
    });
  });
}

type Lack = HostException['lacks'][number];

interface Findings {
  tell(expense: Expense): void;
  /** The exceptions that turned out to be needed. */
  readonly needed: Set<Lack>;
}

/** Plays one scenario on a host that was built; throws where the host does not do as the reference host does. */
export async function play(
  scenario: Scenario,
  host: HostUnderTest,
  program: HostProgram,
  findings: Findings,
): Promise<void> {
  const reference = host === memory ? null : await referenceFacts(scenario);
  await scenario.run(
    stageOf(host, program, findings, async (moment, opened) => {
      const actual = factsOf(await opened.dump());
      const expected = reference === null ? actual : reference.get(moment);
      expect(expected, moment).toBeDefined();
      const unexcused = differences(expected ?? new Map(), actual).filter(
        (one) => !isExcused(one, host, findings),
      );
      expect(unexcused, moment).toEqual([]);
    }),
  );
}

function stageOf(
  host: HostUnderTest,
  program: HostProgram,
  { tell, needed }: Findings,
  same: Stage['same'],
): Stage {
  return {
    open: (settings) => program.open({ ...HOME, ...settings }),
    same,
    excused: (behaviour) => {
      const isKnown = exceptions.some((one) => one.host === host.name && one.lacks.includes(behaviour));
      if (isKnown) needed.add(behaviour);
      return isKnown;
    },
    spent: (job, opened) => {
      const calls = opened.calls();
      const most = host.budgets[job];
      tell({ host: host.name, job, calls, most, unit: host.unit });
      expect(calls, `${host.unit} to ${job}`).toBeGreaterThan(0);
      expect(calls, `${host.unit} to ${job}`).toBeLessThanOrEqual(most);
    },
  };
}

function isExcused(
  { fact, expected, actual }: Difference,
  host: HostUnderTest,
  { needed }: Findings,
): boolean {
  for (const { host: name, lacks, willDo } of exceptions) {
    if (name !== host.name) continue;
    const found = lacks.find((one) => typeof one !== 'string' && one.test(fact));
    const does = actual === undefined || willDo?.(expected, actual) === true;
    if (!found || !does) continue;
    needed.add(found);
    return true;
  }
  return false;
}

type Moments = ReadonlyMap<string, Facts>;

const played = new Map<Scenario, Promise<Moments>>();

/** How the workbook looks in the reference host at each moment of a scenario. */
function referenceFacts(scenario: Scenario): Promise<Moments> {
  const known = played.get(scenario) ?? playReference(scenario);
  played.set(scenario, known);
  return known;
}

async function playReference(scenario: Scenario): Promise<Moments> {
  const moments = new Map<string, Facts>();
  const keep = async (moment: string, host: ContractHost): Promise<void> => {
    moments.set(moment, factsOf(await host.dump()));
  };
  const findings: Findings = { tell: () => undefined, needed: new Set() };
  await scenario.run(stageOf(memory, await memory.build(), findings, keep));
  return moments;
}
