import { actHere, contextNow, isChanging } from './act-here.ts';
import { alone } from './alone.ts';
import { BUSY, textOf } from './failures.ts';
import { goTo } from './go-to.ts';
import { type Pace, paceOf, type Unfinished } from './pace.ts';
import type { PanelAnswer, PanelRequest } from './panel-message.ts';
import { beginPeriod } from './period/begin-period.ts';
import { lookPeriod, notePeriod } from './period/look-period.ts';
import { keepPreferences, readPreferences } from './preferences.ts';

/** So long works one call of a long action before the page tells how far it is; Google allows six minutes. */
const SLICE_MILLISECONDS = 20_000;

/** Answers the panel: JSON in, JSON out. What goes wrong is told in words, never thrown. */
export function answerPanel(json: string): string {
  return JSON.stringify(answered(json));
}

function answered(json: string): PanelAnswer {
  try {
    return answerOf(JSON.parse(json));
  } catch (error) {
    // A refusal has words for both languages; anything else is unforeseen.
    const reason = error instanceof Error && error.name === 'HostError' ? 'refused' : 'failed';
    return { state: 'failed', text: textOf(error), reason };
  }
}

function answerOf(request: PanelRequest): PanelAnswer {
  switch (request.kind) {
    case 'act':
      return acted(request);
    case 'lookPeriod':
      return { state: 'done', reply: lookPeriod(request.period, request.locale) };
    case 'notePeriod':
      return done(alone(() => ({ reply: notePeriod(request.locale) })));
    case 'beginPeriod':
      return done(alone(() => beginPeriod(request.period, request.locale, sliceAfter(request.drawn))));
    case 'goTo':
      goTo(request.place);
      return { state: 'done', reply: null };
    case 'readPreferences':
      return { state: 'done', reply: readPreferences() };
    case 'keepPreferences':
      keepPreferences(request.preferences);
      return { state: 'done', reply: null };
    default:
      throw new RangeError('no such request');
  }
}

function acted({ action, locale, drawn }: Extract<PanelRequest, { readonly kind: 'act' }>): PanelAnswer {
  const work = () => actHere(action, (snapshot) => contextNow(snapshot, locale), sliceAfter(drawn));
  return done(isChanging(action) ? alone(work) : { done: work() });
}

function sliceAfter(drawn: readonly string[]): Pace {
  return paceOf(drawn, SLICE_MILLISECONDS);
}

/** What is told of work that may have come to its end, to the end of a slice, or not to its turn. */
function done(
  outcome: {
    readonly done: { readonly reply: unknown } | { readonly unfinished: Unfinished };
  } | null,
): PanelAnswer {
  if (outcome === null) return { state: 'failed', text: BUSY, reason: 'refused' };
  const { done } = outcome;
  return 'reply' in done ? { state: 'done', reply: done.reply } : { state: 'more', ...done.unfinished };
}
