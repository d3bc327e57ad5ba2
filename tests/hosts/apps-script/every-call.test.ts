import { describe, expect, it } from 'vitest';
import type { PanelAnswer } from '../../../apps-script/panel-message.ts';
import { type Action, addressOf, type Replies } from '../../../core/index.ts';
import { soundBook } from '../../core/erase-book.ts';
import { type AddOn, openAddOn } from './add-on.ts';
import { fillForms } from './fill-forms.ts';

const PREPARE: Action = {
  kind: 'prepare',
  region: '31.73',
  period: '2025-M07',
  agency: 'UPTD_PPA',
  templates: ['T01', 'T02', 'T03'],
};
const REPORT: Action = { kind: 'report', edition: 'internal', tabs: ['R01', 'R02'], k: 5 };
/** What a live account throws now and then, in either language; what stands in it must not be repeated. */
const REFUSALS = [
  'Service Spreadsheets timed out while accessing document 3173991207060001.',
  'Layanan terlalu sering dipanggil selama satu hari: 3173991207060001.',
];
/** So many calls of an action fail, one in each run: the first, the last, and others between them. */
const FAILURES = 5;

const ID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;
const CLOCK = /\b\d{2}\.\d{2} WI(?:B|TA|T)\b/g;

/** A workbook with records, one of them wrong in a cell with a colour and a note of the user's own. */
async function filled(): Promise<AddOn> {
  const addOn = await openAddOn();
  asked(addOn, PREPARE);
  fillForms(addOn, soundBook(1, 12).read());
  const { user } = addOn.driver;
  const column = addOn.driver.columnOf('T02 Korban', 'usia_lapor');
  user.type('T02 Korban', [{ row: 2, column, value: ' 999 ' }]);
  user.colour('T02 Korban', addressOf(2, column), 'abcdef');
  user.note('T02 Korban', addressOf(2, column), 'tanya Bu Rini');
  return addOn;
}

describe.each([
  ['prepare', openAddOn, () => PREPARE],
  ['check', filled, () => ({ kind: 'check' }) as const],
  ['tidy', filled, tidyAll],
  ['report', filled, () => REPORT],
])('%s, when a call fails', { timeout: 600_000 }, (_name, open, actionOn) => {
  it('says so in plain words, leaves the workbook usable, and the next run brings it to its end', async () => {
    const whole = await open();
    const first = actionOn(whole);
    whole.driver.resetCalls();
    asked(whole, first);
    const calls = whole.driver.calls().document;
    const wanted = told(whole);
    expect(calls).toBeGreaterThan(FAILURES);
    for (let failure = 0; failure < FAILURES; failure++) {
      const at = 1 + Math.round((failure * (calls - 1)) / (FAILURES - 1));
      const addOn = await open();
      const action = actionOn(addOn);
      addOn.driver.failAt(at, REFUSALS[failure % REFUSALS.length] ?? '');
      const answer = ask(addOn, action);
      expect(JSON.stringify(answer), `call ${at} of ${calls}`).not.toMatch(
        /3173991|timed out|Layanan|at \w+ \(/,
      );
      asked(addOn, { kind: 'overview' });
      asked(addOn, actionOn(addOn));
      expect(told(addOn), `after call ${at} of ${calls} failed`).toEqual(wanted);
    }
  });
});

function tidyAll(addOn: AddOn): Action {
  const { groups } = asked(addOn, { kind: 'proposeTidy' }) as Replies['proposeTidy'];
  return { kind: 'tidy', chosen: groups.flatMap(({ ids }) => ids) };
}

function ask(addOn: AddOn, action: Action): PanelAnswer {
  return addOn.ask({ kind: 'act', action, locale: 'id', drawn: [] });
}

function asked(addOn: AddOn, action: Action): unknown {
  const answer = ask(addOn, action);
  if (answer.state !== 'done') throw new Error(JSON.stringify(answer));
  return answer.reply;
}

/** The whole workbook, but for what is new each time, ids and the time of day, and the places of sheets. */
function told(addOn: AddOn): unknown {
  const { sheets, ...others } = addOn.driver.dump();
  const sorted = [...sheets].sort((a, b) => (a.name < b.name ? -1 : 1));
  return JSON.parse(
    JSON.stringify({ sheets: sorted, ...others })
      .replace(ID, 'id')
      .replace(CLOCK, 'jam'),
  );
}
