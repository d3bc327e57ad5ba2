import type { PanelAnswer, PanelRequest } from '../../../apps-script/panel-message.ts';
import type { PeriodLook } from '../../../apps-script/period/period-message.ts';
import { makeSample } from '../../../cli/sample/make-sample.ts';
import type { Action, Replies } from '../../../core/index.ts';
import { TODAY } from '../../core/erase-book.ts';
import { type AddOn, openAddOn } from './add-on.ts';

export const JANUARY = '2026-M01';

/** A workbook of July 2025 with services, their victims and their cases, ready to be sent. */
export async function julyBook(rows = 12): Promise<AddOn> {
  const addOn = await openAddOn();
  addOn.driver.clockAt(Date.parse('2025-08-08T03:00:00Z'));
  const { update } = makeSample({ template: 'T03', rows, errors: 0, seed: 1, locale: 'id', today: TODAY });
  addOn.call('openWorkbook().write', { ...update, marks: [] });
  return addOn;
}

/** Sends it, so that its forms are locked. */
export function send(addOn: AddOn): void {
  const { isSent } = act(addOn, { kind: 'submit' }) as Replies['submit'];
  if (!isSent) throw new Error('not sent');
}

/** A copy of it, made after it was noted what it holds. */
export async function copiedBook(rows = 12): Promise<AddOn> {
  const addOn = await julyBook(rows);
  replied(addOn, { kind: 'notePeriod', locale: 'id' });
  addOn.driver.user.makeCopy();
  return addOn;
}

export function act(addOn: AddOn, action: Action): unknown {
  return replied(addOn, { kind: 'act', action, locale: 'id', drawn: [] });
}

/** What the script answers; throws where it refuses. */
export function replied(addOn: AddOn, request: PanelRequest): unknown {
  const answer = addOn.ask(request);
  if (answer.state !== 'done') throw new Error(JSON.stringify(answer));
  return answer.reply;
}

export function look(addOn: AddOn, period: string | null = null): PeriodLook {
  return replied(addOn, { kind: 'lookPeriod', period, locale: 'id' }) as PeriodLook;
}

export function begin(addOn: AddOn, period = JANUARY): PanelAnswer {
  return addOn.ask({ kind: 'beginPeriod', period, locale: 'id', drawn: [] });
}
