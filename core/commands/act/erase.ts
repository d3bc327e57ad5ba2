import { formatNumber } from '../../locale/format.ts';
import type { Snapshot } from '../../workbook/snapshot.ts';
import { type ErasureProposal, eraseReasons, proposeErasure } from '../erase-victim.ts';
import type { ActContext, ActionOf, Doer } from './act-context.ts';
import { assertOwn } from './assert-own.ts';
import { refused } from './refusals.ts';
import { actWords } from './words.ts';

/** *Hapus data korban*: what would go. */
export const proposeErase: Doer<'proposeErase'> = (snapshot, action, context) => {
  const { locale } = context;
  const { state, counts, remarks, copies } = proposal(snapshot, action, context);
  return {
    update: null,
    reply: {
      state,
      message: actWords[locale].erasable[state],
      counts: counts.map(({ sheet, rows, cells }) => ({ sheet, rows, cells })),
      remarks: remarks.map((text) => text[locale]),
      copies: copies.map((text) => text[locale]),
    },
  };
};

/** Erases; nothing takes it back. */
export const erase: Doer<'erase'> = (snapshot, action, context) => {
  const { locale } = context;
  const { state, counts, remarks, copies, update } = proposal(snapshot, action, context);
  if (state === 'absent') throw refused('absent');
  const say = actWords[locale];
  if (state === 'erased') {
    const message = say.erasable.erased;
    return { update: null, reply: { message, remarks: [], place: null, undo: null } };
  }
  const cells = counts.reduce((sum, one) => sum + one.cells, 0);
  const message = say.erased(formatNumber(cells, locale));
  const texts = [...remarks, ...copies].map((text) => text[locale]);
  return { update, reply: { message, remarks: texts, place: null, undo: null } };
};

function proposal(
  snapshot: Snapshot,
  action: ActionOf<'erase'> | ActionOf<'proposeErase'>,
  { locale, today }: ActContext,
): ErasureProposal {
  assertOwn(snapshot);
  const victim = action.victim.trim().toUpperCase();
  if (victim === '') throw refused('victim');
  const { reason } = action;
  if (!eraseReasons.some(({ code }) => code === reason)) throw refused('eraseReason');
  return proposeErasure(snapshot, { victim, reason }, { locale, today, beside: [] });
}
