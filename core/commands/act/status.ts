import type { FormDuty } from '../../engine/duty/parameters.ts';
import { codeIn } from '../../engine/form-cells.ts';
import { pernyataan } from '../../katalog/daftar-kode/sampul.ts';
import { katalog } from '../../katalog/index.ts';
import { sampul } from '../../katalog/templat/sampul.ts';
import type { Locale } from '../../locale/text.ts';
import { type Snapshot, sheetNamed } from '../../workbook/snapshot.ts';
import { decodeCover } from '../cover.ts';
import { dutiesOf } from '../duties.ts';
import { dayText } from '../report/day-text.ts';
import type { ActContext, Doer } from './act-context.ts';
import { assertOwn } from './assert-own.ts';
import { lastCheck } from './last-check.ts';
import type { Status } from './reply.ts';
import { actWords } from './words.ts';

/** *Status pengiriman*: what is due, until when, and what is there. */
export const status: Doer<'status'> = (snapshot, _action, context) => {
  assertOwn(snapshot);
  const duties = dutiesOf(snapshot, { ...context, beside: [] });
  const checked = lastCheck(snapshot);
  const cover = decodeCover(snapshot, context.today);
  const declared = ({ duty }: FormDuty): string | null =>
    cover && codeIn(sampul, cover.columns, duty.declaration);
  return {
    update: null,
    reply: {
      message: messageOf(duties, context.locale),
      isReady: checked && checked.errors === 0 && checked.warnings === 0,
      forms: duties.map((duty) => formOf(snapshot, duty, declared(duty), context)),
    },
  };
};

function messageOf(duties: readonly FormDuty[], locale: Locale): string {
  const say = actWords[locale];
  if (duties.length === 0) return say.statusUnknown;
  const due = duties.filter((one) => one.due);
  const last = Math.max(...due.flatMap(({ deadline }) => deadline ?? []));
  if (due.length === 0 || last < 0) return say.statusNothing;
  return say.status(String(due.length), dayText(last, locale));
}

function formOf(
  snapshot: Snapshot,
  duty: FormDuty,
  declared: string | null,
  context: ActContext,
): Status['forms'][number] {
  const { locale } = context;
  const { template } = duty.duty;
  const form = katalog.templates.find(({ id }) => id === template);
  const isThere = form !== undefined && sheetNamed(snapshot, form.sheet) !== null;
  return {
    template,
    title: form?.title[locale] ?? template,
    place: { sheet: isThere ? form.sheet : sampul.sheet, cell: null },
    isDue: duty.due,
    deadline: duty.due && duty.deadline !== null ? dayText(duty.deadline, locale) : null,
    rows: isThere ? duty.rows : null,
    declared: pernyataan.codes.find(({ code }) => code === declared)?.label[locale] ?? null,
    note: noteOf(duty, { declared, isThere }, context),
  };
}

interface Found {
  /** The code of the declaration, or `null`. */
  readonly declared: string | null;
  readonly isThere: boolean;
}

function noteOf({ due, rows, deadline }: FormDuty, { declared, isThere }: Found, context: ActContext) {
  const say = actWords[context.locale].statusNotes;
  if (declared === 'ADA' && !isThere) return say.noForm;
  if (declared === 'ADA' && rows === 0) return say.noRows;
  if (declared === 'NIHIL' && rows !== null && rows > 0) return say.someRows;
  if (due && declared === null) return say.undeclared;
  return due && deadline !== null && deadline < context.today ? say.late : null;
}
