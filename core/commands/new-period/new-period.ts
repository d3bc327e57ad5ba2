import { codeIn } from '../../engine/form-cells.ts';
import { readNumbers } from '../../engine/render/number-sheet.ts';
import { decodeBook } from '../../engine/workbook-data.ts';
import { katalog } from '../../katalog/index.ts';
import { alurPengiriman } from '../../katalog/pengiriman.ts';
import { pindahTahun } from '../../katalog/periode-baru.ts';
import { sampul } from '../../katalog/templat/sampul.ts';
import type { Text } from '../../locale/text.ts';
import type { Snapshot } from '../../workbook/snapshot.ts';
import type { WorkbookUpdate } from '../../workbook/workbook.ts';
import type { CheckContext } from '../check-workbook.ts';
import { decodeCover, readCover } from '../cover.ts';
import { createTemplates, newCover, type TemplateOptions } from '../create-templates.ts';
import { type Period, periodDays, periodId, readPeriod } from '../period.ts';
import { readOwnSettings, settingsFor, settingsSheet } from '../settings.ts';
import { readSubmission } from '../submission/read-submission.ts';
import { assertCarriable } from './assert-carriable.ts';
import { carriedForms } from './carried-rows.ts';
import { newYearWorkbook } from './new-year.ts';
import { nextInYear } from './next-in-year.ts';
import { notLater, periodRefused } from './words.ts';

/** What beginning a period depends on besides the workbook. */
export interface NewPeriodContext extends CheckContext {
  /** Prepared rows of each table of a new workbook, at least as many as go on. */
  readonly rows: number;
}

/** How many rows of a form go on, and how many stay in the old workbook: together all that it had. */
export interface CarriedCount {
  readonly template: string;
  readonly title: Text;
  readonly carried: number;
  readonly left: number;
}

/** The period begun. */
export interface NewPeriod {
  /** `same`: changes of the same workbook, the register of the year. `new`: a workbook of its own, all its sheets. */
  readonly workbook: 'same' | 'new';
  readonly update: WorkbookUpdate;
  readonly counts: readonly CarriedCount[];
}

/**
 * *Mulai periode baru*: within a calendar year the register goes on and only its cover begins anew; a new year begins a
 * new workbook that takes along what is not finished (decision A.1). Throws `HostError` when the cover does not say whose
 * workbook it is, when the period is not a later one, and where `assertCarriable` does.
 */
export function newPeriod(snapshot: Snapshot, period: Period, context: NewPeriodContext): NewPeriod {
  const cover = decodeCover(snapshot, context.today);
  if (cover === null) throw periodRefused('noCover');
  const said = readCover(snapshot, context.today);
  const present = said.period === null ? null : readPeriod(said.period);
  if (said.region === null || present === null) throw periodRefused('noPeriod');
  const days = periodDays(period);
  if (days.first <= periodDays(present).last) throw notLater(periodId(present), periodId(period));
  const { decoded } = decodeBook(snapshot, katalog.templates, {
    ...context,
    ...settingsFor(snapshot, context.settings ?? [], context.today),
  });
  const tables = decoded.filter(({ template }) => template.layout === 'table');
  const options: TemplateOptions = {
    region: said.region,
    period,
    agency: codeIn(sampul, cover.columns, 'instansi_pengirim'),
    templates: tables.length === TABLES ? [] : tables.map(({ template }) => template.id),
    rows: context.rows,
    locale: context.locale,
    thisYear: period.year,
    settings: [...readOwnSettings(snapshot).rows, ...(context.settings ?? [])],
  };
  if (period.year === present.year) {
    const isClosed = alurPengiriman.sent.includes(readSubmission(snapshot, context.today).state);
    const counts = tables.map(({ template, layout }) => countOf(template, layout.rows.length, 0));
    return { workbook: 'same', update: nextInYear(tables, cover, newCover(options), isClosed), counts };
  }
  assertCarriable(snapshot);
  const forms = carriedForms(tables, pindahTahun, days.first);
  const most = forms.reduce((rows, { carried }) => Math.max(rows, carried.length), context.rows);
  const drawn = createTemplates({ ...options, rows: most });
  return {
    workbook: 'new',
    update: newYearWorkbook(
      drawn,
      { cover, settings: settingsSheet(snapshot), numbers: readNumbers(snapshot) },
      forms,
    ),
    counts: forms.map(({ decoded: { template }, carried, left }) => countOf(template, carried.length, left)),
  };
}

const TABLES = katalog.templates.filter(({ layout }) => layout === 'table').length;

function countOf(
  { id, title }: { readonly id: string; readonly title: Text },
  carried: number,
  left: number,
): CarriedCount {
  return { template: id, title, carried, left };
}
