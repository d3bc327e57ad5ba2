import { dasarNihil, pernyataan } from '../../katalog/daftar-kode/sampul.ts';
import { undoOf } from '../../workbook/edits.ts';
import { declareNil } from '../declare-nil.ts';
import { nilForms } from '../nil-forms.ts';
import type { Doer } from './act-context.ts';
import { assertOwn } from './assert-own.ts';
import { changedCells } from './tidy.ts';
import { actWords } from './words.ts';

/** What can be declared nil, and who can have been asked. */
export const nilChoices: Doer<'nilChoices'> = (snapshot, _action, context) => {
  assertOwn(snapshot);
  const { locale } = context;
  const forms = nilForms(snapshot, { ...context, beside: [] }).map((form) => ({
    code: form.template,
    label: form.title[locale],
    isDue: form.isDue,
    rows: form.rows,
    declared: pernyataan.codes.find(({ code }) => code === form.declared)?.label[locale] ?? null,
    obstacle: form.obstacle?.[locale] ?? null,
  }));
  const sources = dasarNihil.codes.map(({ code, label }) => ({ code, label: label[locale] }));
  return { update: null, reply: { forms, sources } };
};

/** *Nyatakan nihil*. */
export const nil: Doer<'nil'> = (snapshot, { templates, sources }, context) => {
  assertOwn(snapshot);
  const { update, declared } = declareNil(snapshot, { templates, sources }, { ...context, beside: [] });
  const say = actWords[context.locale];
  const sheet = update.edits?.[0]?.sheet;
  const place = sheet === undefined ? null : { sheet, cell: null };
  if (changedCells(update) === 0) {
    return { update: null, reply: { message: say.unchanged, remarks: [], place, undo: null } };
  }
  const message = say.declaredNil(declared.join(', '));
  return { update, reply: { message, remarks: [], place, undo: undoOf(update).edits ?? null } };
};
