import { beforeAll, describe, expect, it } from 'vitest';
import type { PanelAnswer } from '../../../apps-script/panel-message.ts';
import type { AddOn } from './add-on.ts';
import { act, begin, copiedBook, JANUARY, julyBook, look, replied, send } from './new-period.ts';

/** So many calls at the beginning and at the end are looked at one by one, and so many in between. */
const EDGE = 3;
const BETWEEN = 6;
/** So many of the last calls come when all is drawn. */
const LAST = 6;
const AUGUST = '2025-M08';
/** Where a run was killed nothing is told. */
const KILLED: unique symbol = Symbol('killed');

function beginOrDie(addOn: AddOn, period: string): PanelAnswer | typeof KILLED {
  let answer: PanelAnswer | typeof KILLED = KILLED;
  try {
    answer = begin(addOn, period);
  } catch (error) {
    if (!(error instanceof Error && error.name === 'Killed')) throw error;
  }
  return addOn.driver.endRun() ? KILLED : answer;
}

/** What was kept only in part says nothing, and is written anew. */
const STAGE = /^_monev_periode$/;
/** Each seal has an id of its own, and a report the hour at which it was made. */
const OWN_IDS = /^(?:Segel Isian$|Riwayat Kirim$|R01 )/;

/** The whole spreadsheet but for some sheets; their places apart. */
function without(left: RegExp, { driver }: AddOn): unknown {
  const { sheets, names } = driver.dump();
  const own = sheets.filter(({ name }) => !left.test(name));
  return { names, sheets: own.sort((one, other) => (one.name < other.name ? -1 : 1)) };
}

async function withReport(): Promise<AddOn> {
  const addOn = await julyBook();
  act(addOn, { kind: 'report', edition: 'internal', tabs: ['R01'], k: 5 });
  send(addOn);
  replied(addOn, { kind: 'notePeriod', locale: 'id' });
  addOn.driver.user.makeCopy();
  return addOn;
}

describe.each([
  ['a new year', JANUARY],
  ['the next month', AUGUST],
])('%s, when a run is killed', { timeout: 590_000 }, (_name, period) => {
  let calls = 0;
  let expected: unknown;
  beforeAll(async () => {
    const calm = await withReport();
    const before = calm.driver.allCalls();
    expect(begin(calm, period)).toMatchObject({ state: 'done' });
    calls = calm.driver.allCalls() - before;
    expected = without(OWN_IDS, calm);
  }, 300_000);

  it('leaves the old workbook, or one that says so and is finished by the next run', async () => {
    const step = Math.max(1, Math.floor((calls - 2 * EDGE) / BETWEEN));
    const places = new Set([
      ...Array.from({ length: EDGE }, (_, i) => i + 1),
      ...Array.from({ length: BETWEEN }, (_, i) => EDGE + 1 + i * step),
      ...Array.from({ length: EDGE }, (_, i) => calls - i),
    ]);
    const states = new Set<string>();
    for (const at of [...places].filter((one) => one <= calls)) {
      const addOn = await withReport();
      const { driver } = addOn;
      const old = without(STAGE, addOn);
      // Nobody knows whether Google still makes changes that were put off.
      if (at % 2 === 0) driver.loseUnflushed();
      driver.faults({ at, kind: 'kill' });
      expect(beginOrDie(addOn, period), `call ${at} of ${calls}`).toBe(KILLED);
      const { state, present } = look(addOn);
      states.add(state);
      if (state === 'copy') expect(without(STAGE, addOn), `call ${at}`).toEqual(old);
      else if (state === 'unfinished') expect(present?.code, `call ${at}`).toBe(period);
      else expect(without(OWN_IDS, addOn), `call ${at}`).toEqual(expected);
      if (state === 'copy' || state === 'unfinished') {
        expect(begin(addOn, period), `after call ${at}`).toMatchObject({ state: 'done' });
      }
      expect(without(OWN_IDS, addOn), `after call ${at}`).toEqual(expected);
    }
    expect(states).toContain('copy');
    expect(states).toContain('unfinished');
  });
});

describe('a new year in slices', { timeout: 300_000 }, () => {
  it('is drawn in several calls, each told how far it is, and leaves the same', async () => {
    const [slow, whole] = [await copiedBook(), await copiedBook()];
    slow.driver.slow(400);
    let answer = JSON.parse(String(slow.run('panelCall', JSON.stringify(request([]))))) as PanelAnswer;
    let slices = 1;
    for (; answer.state === 'more'; slices++) {
      expect(answer.total).toBeGreaterThan(answer.drawn.length);
      answer = JSON.parse(
        String(slow.run('panelCall', JSON.stringify(request(answer.drawn)))),
      ) as PanelAnswer;
    }
    slow.driver.slow(0);
    expect(slices).toBeGreaterThan(2);
    expect(begin(whole)).toMatchObject({ state: 'done' });
    expect(without(STAGE, slow)).toEqual(without(STAGE, whole));
  });

  it('asks for as many calls for many rows as for few', async () => {
    const costs = [];
    for (const rows of [60, 600]) {
      const addOn = await copiedBook(rows);
      addOn.driver.resetCalls();
      expect(begin(addOn)).toMatchObject({ state: 'done' });
      costs.push(addOn.driver.calls().document);
    }
    expect(costs[1]).toBe(costs[0]);
  });

  it('draws nothing again once all is drawn: what was typed meanwhile stays', async () => {
    const addOn = await withReport();
    const before = addOn.driver.allCalls();
    begin(addOn);
    const calls = addOn.driver.allCalls() - before;
    let left = 1;
    for (; left < LAST; left++) {
      const other = await withReport();
      other.driver.faults({ at: calls - left, kind: 'kill' });
      expect(beginOrDie(other, JANUARY)).toBe(KILLED);
      if (look(other).state !== 'unfinished') continue;
      const typed = { row: 3, column: 0, value: 'KB-3173-2026-0001' };
      other.driver.user.type('T01 Kasus', [typed]);
      expect(begin(other)).toMatchObject({ state: 'done' });
      expect(other.driver.valueAt('T01 Kasus', typed.row, typed.column)).toBe(typed.value);
      break;
    }
    expect(left).toBeLessThan(LAST);
  });
});

function request(drawn: readonly string[]) {
  return { kind: 'beginPeriod', period: JANUARY, locale: 'id', drawn };
}
