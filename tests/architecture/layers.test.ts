import { cruise, type ICruiseResult } from 'dependency-cruiser';
import extractOptions from 'dependency-cruiser/config-utl/extract-depcruise-options';
import { expect, it } from 'vitest';

const FOLDERS = ['core', 'cli', 'apps-script', 'office-addin', 'panel', 'tools', 'tests'];

it('keeps the law of imports in layers.mjs', async () => {
  const { output } = await cruise(FOLDERS, await extractOptions('./tests/architecture/layers.mjs'));
  const { modules, summary } = output as ICruiseResult;
  expect(summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} -> ${to}`)).toEqual([]);
  // Without a TypeScript it knows, dependency-cruiser sees no module and finds no fault.
  expect(modules.filter(({ source }) => source.endsWith('.ts')).length).toBeGreaterThan(150);
}, 300_000);
