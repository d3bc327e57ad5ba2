import { describe, expect, it } from 'vitest';
import type { PanelAnswer } from '../../../apps-script/panel-message.ts';
import type { Action, Replies } from '../../../core/index.ts';
import { type AddOn, openAddOn } from './add-on.ts';

const PREPARE = {
  kind: 'prepare',
  region: '32.73',
  period: '2024-M07',
  agency: 'DPPPA',
  templates: ['T01', 'T02', 'T03', 'T04'],
} as const satisfies Action;

/** What an action answers in a spreadsheet. */
function reply<K extends Action['kind']>({ ask }: AddOn, action: Action & { readonly kind: K }): Replies[K] {
  const answer = ask({ kind: 'act', action, locale: 'id', drawn: [] });
  if (answer.state !== 'done') throw new Error(JSON.stringify(answer));
  return answer.reply as Replies[K];
}

async function prepared(): Promise<AddOn> {
  const addOn = await openAddOn();
  reply(addOn, PREPARE);
  return addOn;
}

describe('the panel asks the script', { timeout: 300_000 }, () => {
  it('what to do in an empty spreadsheet', async () => {
    expect(reply(await openAddOn(), { kind: 'overview' })).toMatchObject({ state: 'blank', next: 'prepare' });
  });

  it('to prepare the workbook, and then to fill it in', async () => {
    const addOn = await prepared();
    expect(addOn.sheetNames()).toContain('T04 Penegakan Hukum');
    expect(reply(addOn, { kind: 'overview' })).toMatchObject({ state: 'own', next: 'fill' });
  });

  it('to check, to tidy, and to take that back', async () => {
    const addOn = await prepared();
    const column = addOn.driver.columnOf('T01 Kasus', 'status_kasus');
    addOn.driver.user.type('T01 Kasus', [{ row: 2, column, value: ' terverifikasi ' }]);
    expect(reply(addOn, { kind: 'check' }).isOwn).toBe(true);
    const { groups } = reply(addOn, { kind: 'proposeTidy' });
    const chosen = groups.filter(({ label }) => label.includes('Status')).flatMap(({ ids }) => ids);
    const { undo } = reply(addOn, { kind: 'tidy', chosen });
    expect(addOn.driver.valueAt('T01 Kasus', 2, column)).toBe('Terverifikasi');
    reply(addOn, { kind: 'undo', edits: undo ?? [] });
    expect(addOn.driver.valueAt('T01 Kasus', 2, column)).toBe(' terverifikasi ');
  });

  it('for figures, their rows and a report', async () => {
    const addOn = await prepared();
    expect(reply(addOn, { kind: 'figures' }).indicators.length).toBeGreaterThan(40);
    expect(reply(addOn, { kind: 'explain', id: 'IND-01' }).id).toBe('IND-01');
    const { sheets } = reply(addOn, { kind: 'report', edition: 'internal', tabs: ['R01', 'R02'], k: 5 });
    expect(addOn.sheetNames()).toEqual(expect.arrayContaining([...sheets]));
  });

  it('to show a place', async () => {
    const addOn = await prepared();
    addOn.ask({ kind: 'goTo', place: { sheet: 'T02 Korban', cell: 'C5' } });
    expect(addOn.driver.activeSheet()).toBe('T02 Korban');
  });

  it('what was chosen before', async () => {
    const { ask } = await openAddOn();
    const asked = { kind: 'readPreferences' } as const;
    expect(ask(asked)).toEqual({ state: 'done', reply: { locale: 'id', checkWhileEditing: true } });
    const preferences = { locale: 'en', checkWhileEditing: false } as const;
    ask({ kind: 'keepPreferences', preferences });
    expect(ask(asked)).toEqual({ state: 'done', reply: preferences });
  });
});

describe('what goes wrong is told in words', { timeout: 300_000 }, () => {
  it('for a sheet that is gone', async () => {
    const { ask } = await openAddOn();
    expect(ask({ kind: 'goTo', place: { sheet: 'Lenyap', cell: null } })).toMatchObject({
      state: 'failed',
      reason: 'refused',
    });
  });

  it('for nonsense, without a word of it', async () => {
    const { run, ask } = await openAddOn();
    const told = JSON.parse(String(run('panelCall', 'bukan JSON 3173991207060001'))) as PanelAnswer;
    expect(told).toMatchObject({ state: 'failed', reason: 'failed' });
    expect(JSON.stringify(told)).not.toContain('3173');
    expect(ask({ kind: 'lain' } as never)).toMatchObject({ state: 'failed', reason: 'failed' });
  });

  it('in the words of the kind of an error alone', async () => {
    const addOn = await prepared();
    addOn.driver.failAt(3, 'Service Spreadsheets timed out while accessing document 3173991207060001.');
    const answer = addOn.ask({ kind: 'act', action: { kind: 'check' }, locale: 'id', drawn: [] });
    expect(answer).toMatchObject({ state: 'failed', reason: 'failed' });
    expect(JSON.stringify(answer)).not.toMatch(/3173|Service|at \w+ \(/);
  });
});

describe('a long drawing', { timeout: 300_000 }, () => {
  const SLOW = 400;

  it('is cut off between sheets and tells how far it is', async () => {
    const { run, driver } = await openAddOn();
    driver.slow(SLOW);
    const request = { kind: 'act', action: PREPARE, locale: 'id', drawn: [] };
    const answer = JSON.parse(String(run('panelCall', JSON.stringify(request)))) as PanelAnswer;
    if (answer.state !== 'more') throw new Error(JSON.stringify(answer));
    expect(answer.drawn.length).toBeGreaterThan(0);
    expect(answer.drawn.length).toBeLessThan(answer.total);
  });

  it('gives the same workbook as one in a single run', async () => {
    const [slow, quick] = [await openAddOn(), await openAddOn()];
    slow.driver.slow(SLOW);
    reply(slow, PREPARE);
    reply(quick, PREPARE);
    expect(slow.driver.dump()).toEqual(quick.driver.dump());
  });

  it('that was killed is finished by the next run', async () => {
    const [killed, whole] = [await openAddOn(), await openAddOn()];
    killed.driver.slow(SLOW);
    const request = { kind: 'act', action: PREPARE, locale: 'id', drawn: [] };
    killed.run('panelCall', JSON.stringify(request));
    expect(reply(killed, { kind: 'overview' }).state).toBe('own');
    reply(killed, PREPARE);
    reply(whole, PREPARE);
    expect(killed.driver.dump()).toEqual(whole.driver.dump());
  });
});
