import { civilOf } from '../../workbook/serial.ts';
import type { Snapshot } from '../../workbook/snapshot.ts';
import { applyRepair, proposeRepair, type RepairOptions } from '../repair-structure.ts';
import type { ActContext, Doer } from './act-context.ts';
import { assertOwn } from './assert-own.ts';
import { PREPARED_ROWS } from './prepared-rows.ts';
import { actWords } from './words.ts';

/** *Perbaiki struktur*: what would be repaired. */
export const proposeRepairs: Doer<'proposeRepair'> = (snapshot, _action, context) => {
  assertOwn(snapshot);
  const { locale } = context;
  const repairs = proposeRepair(snapshot, optionsOf(context)).map((one) => ({
    id: one.id,
    sheet: one.sheet,
    what: one.what.map((text) => text[locale]),
    safe: one.safe,
    refused: one.refused?.[locale] ?? null,
  }));
  const say = actWords[locale];
  return { update: null, reply: { message: say.repairable(repairs.length), repairs } };
};

/** Makes the chosen repairs that are still proposed. */
export const repair: Doer<'repair'> = (snapshot, { chosen }, context) => {
  assertOwn(snapshot);
  const say = actWords[context.locale];
  const wanted = wantedOf(snapshot, chosen, context);
  if (wanted.length === 0)
    return { update: null, reply: { message: say.unchanged, remarks: [], place: null, undo: null } };
  const ids = wanted.map(({ id }) => id);
  const update = applyRepair(snapshot, ids, optionsOf(context));
  const message = say.repaired(wanted.map(({ sheet }) => sheet).join(', '));
  return { update, reply: { message, remarks: [], place: null, undo: null } };
};

function wantedOf(snapshot: Snapshot, chosen: readonly string[], context: ActContext) {
  return proposeRepair(snapshot, optionsOf(context)).filter(({ id }) => chosen.includes(id));
}

function optionsOf({ locale, today }: ActContext): RepairOptions {
  return { locale, thisYear: civilOf(today).year, rows: PREPARED_ROWS };
}
