import { DATA_ERASED, type HistoryEvent } from '../../engine/render/history-sheet.ts';
import type { Changes } from '../../engine/submission/changes.ts';
import { alurPengiriman } from '../../katalog/pengiriman.ts';
import { fixedText } from '../../locale/decimals.ts';
import { formatNumber } from '../../locale/format.ts';
import type { Locale } from '../../locale/text.ts';
import { workbookUnclear } from '../../workbook/host-error.ts';
import { showCheck } from '../check-workbook.ts';
import { changeTexts } from '../submission/change-words.ts';
import type { Hindrance } from '../submission/hindrance.ts';
import { readSubmission } from '../submission/read-submission.ts';
import { sealedContent } from '../submission/sealed-content.ts';
import { submissionBase } from '../submission/submission-id.ts';
import { changesOf, submitRefusal, submitWorkbook } from '../submission/submit-workbook.ts';
import { withdrawSubmission } from '../submission/take-step.ts';
import type { Doer } from './act-context.ts';
import { assertOwn } from './assert-own.ts';
import type { ChangeList, Named, Sending } from './reply.ts';
import { actWords } from './words.ts';

/** How far the submission has come, and what keeps it from being sent. */
export const submission: Doer<'submission'> = (snapshot, _action, context) => {
  assertOwn(snapshot);
  const { locale, today } = context;
  const read = readSubmission(snapshot, today);
  const { state, version, id, name, events, past } = read;
  const { kirim, batalkan } = alurPengiriman.steps;
  const { hindrances } = submitRefusal(snapshot, read, { ...context, beside: [] });
  const changes = name && changesOf(read, submissionBase(name), sealedContent(snapshot));
  const shown = namedState(state, locale);
  const say = actWords[locale];
  const inTheWay = formatNumber(hindrances.length, locale);
  const open = hindrances.length === 0 ? say.sendable : say.unsendable(inTheWay);
  return {
    update: null,
    reply: {
      message: kirim.from.includes(state) ? open : say.sentAlready(shown.label),
      state: shown,
      version,
      id,
      isSendable: hindrances.length === 0,
      isWithdrawable: batalkan.from.includes(state),
      hindrances: saidIn(hindrances, locale),
      changes: changes && listOf(changes, locale),
      events: [...past, ...events].reverse().map((event) => eventOf(event, locale)),
    },
  };
};

/** *Kirim*; where something is in the way, the workbook shows what the check found and is not sent. */
export const submit: Doer<'submit'> = (snapshot, _action, context) => {
  assertOwn(snapshot);
  const { locale } = context;
  const say = actWords[locale];
  const outcome = submitWorkbook(snapshot, { ...context, beside: [] });
  if ('hindrances' in outcome) {
    const hindrances = saidIn(outcome.hindrances, locale);
    const message = say.unsendable(formatNumber(hindrances.length, locale));
    const { validation } = outcome;
    const update = validation && showCheck(snapshot, validation, { ...context, beside: [] });
    return { update, reply: { message, isSent: false, hindrances, receipt: null } };
  }
  const { update, receipt } = outcome;
  const { score } = receipt;
  const changes = receipt.changes && listOf(receipt.changes, locale);
  const since =
    changes?.count === 0 ? say.sentUnchanged : say.sentChanged(formatNumber(changes?.count ?? 0, locale));
  const message = changes === null ? say.sent(receipt.id) : `${say.sent(receipt.id)} ${since}`;
  const printed = { ...receipt, score: score === null ? null : fixedText(score, 2, locale), changes };
  return { update, reply: { message, isSent: true, hindrances: [], receipt: printed } };
};

/** *Batalkan kirim*. */
export const withdraw: Doer<'withdraw'> = (snapshot, _action, context) => {
  assertOwn(snapshot);
  const outcome = withdrawSubmission(snapshot, { ...context, beside: [] });
  if ('hindrances' in outcome) throw workbookUnclear(outcome.hindrances[0]?.text ?? { id: '', en: '' });
  const { withdrawn: message } = actWords[context.locale];
  return { update: outcome.update, reply: { message, remarks: [], place: null, undo: null } };
};

const MOST_LISTED = 200;

function listOf(changes: Changes, locale: Locale): ChangeList {
  const texts = changeTexts(changes);
  return { count: texts.length, lines: texts.slice(0, MOST_LISTED).map((text) => text[locale]) };
}

function saidIn(hindrances: readonly Hindrance[], locale: Locale): readonly string[] {
  return hindrances.map(({ text }) => text[locale]);
}

function namedState(state: string, locale: Locale): Named {
  const found = alurPengiriman.states.codes.find(({ code }) => code === state);
  return { code: state, label: found?.label[locale] ?? state };
}

function eventOf({ state, time, version, reason }: HistoryEvent, locale: Locale): Sending['events'][number] {
  const title = state === DATA_ERASED ? actWords[locale].dataErased : namedState(state, locale).label;
  return { title, time, version, reason };
}
