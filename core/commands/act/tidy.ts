import { formatNumber } from '../../locale/format.ts';
import { undoOf } from '../../workbook/edits.ts';
import type { WorkbookUpdate } from '../../workbook/workbook.ts';
import { groupTidy, sayTidied } from '../tidy-preview.ts';
import { applyTidy, proposeTidy, type TidyChoice } from '../tidy-workbook.ts';
import type { ActContext, Doer } from './act-context.ts';
import { assertOwn } from './assert-own.ts';
import type { TidyPreview } from './reply.ts';
import { actWords } from './words.ts';

/** *Rapikan isian*: what would change. */
export const previewTidy: Doer<'proposeTidy'> = (snapshot, _action, context) => {
  assertOwn(snapshot);
  const { locale } = context;
  const { changes, choices } = proposeTidy(snapshot, { ...context, beside: [] });
  const number = (value: number): string => formatNumber(value, locale);
  const message = actWords[locale].tidyFound(number(changes.length), number(choices.length));
  const shown = choices.map((choice) => shownChoice(choice, context));
  return { update: null, reply: { message, groups: groupTidy(changes, locale), choices: shown } };
};

function shownChoice(choice: TidyChoice, { locale }: ActContext): TidyPreview['choices'][number] {
  const { sheet, address, label, reason, readings, sensitive } = choice;
  const texts = readings.map((reading) => ({
    id: reading.id,
    text: sayTidied({ ...choice, ...reading }, locale).after,
  }));
  const isClear = !sensitive && new Set(texts.map(({ text }) => text)).size === texts.length;
  return {
    place: { sheet, cell: address },
    label: label[locale],
    reason: reason[locale],
    before: sayTidied({ ...choice, after: null }, locale).before,
    readings: isClear ? texts : [],
  };
}

/** Makes the chosen changes that are still proposed. */
export const tidy: Doer<'tidy'> = (snapshot, { chosen }, context) => {
  assertOwn(snapshot);
  const proposal = proposeTidy(snapshot, { ...context, beside: [] });
  const update = applyTidy(proposal, new Set(chosen));
  const count = changedCells(update);
  const say = actWords[context.locale];
  if (count === 0)
    return { update: null, reply: { message: say.unchanged, remarks: [], place: null, undo: null } };
  const message = say.tidied(formatNumber(count, context.locale));
  return { update, reply: { message, remarks: [], place: null, undo: undoOf(update).edits ?? null } };
};

/** How many cells an update edits. */
export function changedCells({ edits = [] }: WorkbookUpdate): number {
  return edits.reduce((sum, { cells }) => sum + cells.length, 0);
}
