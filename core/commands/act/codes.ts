import { formatNumber } from '../../locale/format.ts';
import { undoOf } from '../../workbook/edits.ts';
import { applyTidy, proposeCodes } from '../tidy-workbook.ts';
import type { Doer } from './act-context.ts';
import { assertOwn } from './assert-own.ts';
import { changedCells } from './tidy.ts';
import { actWords } from './words.ts';

/** *Buat kode*: the next code for every record that has none, where its region and day are known. */
export const codes: Doer<'codes'> = (snapshot, _action, context) => {
  assertOwn(snapshot);
  const { changes, without } = proposeCodes(snapshot, { ...context, beside: [] });
  const update = applyTidy({ changes, choices: [] }, new Set(changes.map(({ id }) => id)));
  const say = actWords[context.locale];
  const number = (value: number): string => formatNumber(value, context.locale);
  const remarks = without === 0 ? [] : [say.withoutCode(number(without))];
  const count = changedCells(update);
  if (count === 0) return { update: null, reply: { message: say.noCodes, remarks, place: null, undo: null } };
  const [first] = changes;
  const place = first ? { sheet: first.sheet, cell: first.address } : null;
  return {
    update,
    reply: { message: say.coded(number(count)), remarks, place, undo: undoOf(update).edits ?? null },
  };
};
