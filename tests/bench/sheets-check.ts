import { makeRaw } from '../../cli/sample/make-sample.ts';
import type { Action, Snapshot } from '../../core/index.ts';
import { openAddOn } from '../hosts/apps-script/add-on.ts';
import { FORM, fillForms } from '../hosts/apps-script/fill-forms.ts';
import { modelledSeconds } from '../hosts/apps-script/latency.ts';
import { TODAY } from './bench-context.ts';

/*
 * The modelled time of a check of so many rows in a spreadsheet of all forms: calls by their published latency, and five
 * times the time of the processor here:
 *
 *   npx tsx tests/bench/sheets-check.ts 20000
 */
const rows = Number(process.argv[2] ?? 20_000);
const FORMS = ['T02', 'T03', 'T04', 'T05', 'T06', 'T07', 'T08', 'T09', 'T10', 'T11'] as const;

/** Enough for the rows that are pasted below the prepared ones. */
const MORE_CELLS = 200_000;

const addOn = await openAddOn();
const act = (action: Action) => addOn.ask({ kind: 'act', action, locale: 'id', drawn: [] });
act({ kind: 'prepare', region: '32.73', period: '2024-M07', agency: 'DPPPA', templates: [] });
for (const name of addOn.driver.sheetNames().filter((one) => FORM.test(one))) {
  addOn.driver.user.enlarge(name, MORE_CELLS);
}
for (const template of FORMS) fillForms(addOn, sampleOf(template));

addOn.driver.resetCalls();
const before = process.cpuUsage();
const answer = act({ kind: 'check' });
const { user, system } = process.cpuUsage(before);
const { document, methods } = addOn.driver.calls();
if (answer.state !== 'done') throw new Error(JSON.stringify(answer));
const cpu = (user + system) / 1_000_000;
process.stdout.write(
  `${rows} rows: ${document} calls, ${cpu.toFixed(1)} s of the processor, ${modelledSeconds(methods, cpu).toFixed(1)} modelled seconds\n`,
);

function sampleOf(template: (typeof FORMS)[number]): Snapshot {
  const { snapshot } = makeRaw({
    template,
    rows: Math.round(rows / FORMS.length / 2),
    seed: 7,
    locale: 'id',
    today: TODAY,
    errors: 0.05,
  });
  return snapshot;
}
