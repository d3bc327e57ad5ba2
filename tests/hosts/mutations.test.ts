import { describe, expect, test } from 'vitest';
import { host as appsScript } from './apps-script/contract-host.ts';
import type { HostUnderTest } from './contract.ts';
import { play, scenarios } from './contract-suite.ts';
import { host as excel } from './excel/contract-host.ts';
import { type Mutation, mutated } from './mutations.ts';
import { excelMutations } from './mutations-excel.ts';
import { sheetsMutations } from './mutations-sheets.ts';

describe.each<readonly [HostUnderTest, readonly Mutation[]]>([
  [appsScript, sheetsMutations],
  [excel, excelMutations],
])('the contract finds it in $name when', (host, mutations) => {
  test.each(mutations)('$mistake', async (mutation) => {
    const scenario = scenarios.find(({ name }) => name === mutation.caughtBy);
    if (!scenario) throw new RangeError(`no scenario ${mutation.caughtBy}`);
    let edits = 0;
    const program = await host.build((path, source) => {
      if (path !== mutation.file) return source;
      edits++;
      return mutated(source, mutation);
    });
    expect(edits).toBeGreaterThan(0);
    const findings = { tell: () => undefined, needed: new Set<never>() };
    await expect(play(scenario, host, program, findings)).rejects.toThrow();
  });
});
