import { describe, expect, it } from 'vitest';
import type { Action, Replies } from '../../../core/index.ts';
import { soundBook } from '../../core/erase-book.ts';
import { type AddOn, openAddOn } from './add-on.ts';
import { fillForms } from './fill-forms.ts';
import { modelledSeconds } from './latency.ts';

/** What an action costs in document calls, and what it answers. */
function spent(addOn: AddOn, action: Action) {
  addOn.driver.resetCalls();
  const started = performance.now();
  const answer = addOn.ask({ kind: 'act', action, locale: 'id', drawn: [] });
  const cpu = (performance.now() - started) / 1000;
  if (answer.state !== 'done') throw new Error(JSON.stringify(answer));
  const { document, methods } = addOn.driver.calls();
  return { document, methods, cpu, reply: answer.reply };
}

/** Room below the prepared rows. */
const MORE_CELLS = 300_000;
const PREPARE = {
  kind: 'prepare',
  region: '31.73',
  period: '2024-M07',
  agency: 'DPPPA',
  templates: [],
} as const satisfies Action;
describe('what actions cost in document calls', { timeout: 600_000 }, () => {
  it('twelve forms: at most 600', async () => {
    const addOn = await openAddOn();
    expect(spent(addOn, PREPARE).document).toBeLessThanOrEqual(600);
  });

  it('a whole report: at most 40 for each tab, with all that is read', async () => {
    const addOn = await openAddOn();
    spent(addOn, PREPARE);
    fillForms(addOn, soundBook(1, 12).read());
    const { document, reply } = spent(addOn, { kind: 'report', edition: 'internal', tabs: null, k: 5 });
    const { sheets } = reply as Replies['report'];
    expect(sheets.length).toBeGreaterThanOrEqual(14);
    expect(document / sheets.length).toBeLessThanOrEqual(40);
  });

  it('a whole report: as many for 4,000 services as for 400, which have the same charts', async () => {
    const costs = [];
    for (const rows of [400, 4000]) {
      const addOn = await openAddOn();
      spent(addOn, { ...PREPARE, period: '2025-M07' });
      for (const name of addOn.sheetNames()) addOn.driver.user.enlarge(name, MORE_CELLS);
      fillForms(addOn, soundBook(1, rows).read());
      costs.push(spent(addOn, { kind: 'report', edition: 'internal', tabs: null, k: 5 }).document);
    }
    expect(costs[1]).toBe(costs[0]);
  });

  it('the overview: three for each sheet', async () => {
    const addOn = await openAddOn();
    spent(addOn, PREPARE);
    expect(spent(addOn, { kind: 'overview' }).document).toBe(3 * addOn.sheetNames().length);
  });
});

it('the modelled time of a check of twelve forms is told', { timeout: 300_000 }, async () => {
  const addOn = await openAddOn();
  spent(addOn, PREPARE);
  const { methods, cpu } = spent(addOn, { kind: 'check' });
  const seconds = modelledSeconds(methods, cpu);
  process.stdout.write(`a check of twelve empty forms: ${seconds.toFixed(1)} modelled seconds\n`);
  expect(seconds).toBeGreaterThan(0);
});
