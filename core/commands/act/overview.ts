import { FORM } from '../../engine/decode/layout.ts';
import type { DecodedTemplate } from '../../engine/decode/template-rows.ts';
import { codeIn } from '../../engine/form-cells.ts';
import { periodName } from '../../engine/period/period-name.ts';
import { jenisInstansi } from '../../katalog/daftar-kode/instansi.ts';
import { wilayah } from '../../katalog/daftar-kode/wilayah.ts';
import { kewajibanPelaporan } from '../../katalog/kewajiban.ts';
import { sampul } from '../../katalog/templat/sampul.ts';
import type { CodeList } from '../../kit/code-list.ts';
import type { Locale } from '../../locale/text.ts';
import { addressOf } from '../../workbook/cell.ts';
import type { Snapshot } from '../../workbook/snapshot.ts';
import { decodeCover, readCover } from '../cover.ts';
import { periodDays, readPeriod } from '../period.ts';
import type { Doer } from './act-context.ts';
import { lastCheck } from './last-check.ts';
import { ownership, recordedRows } from './own-forms.ts';
import type { Named, Overview } from './reply.ts';

/** What the workbook is, and what to do next. */
export const overview: Doer<'overview'> = (snapshot, _action, { locale, today }) => {
  const state = ownership(snapshot);
  const cover = decodeCover(snapshot, today);
  const about = aboutOf(snapshot, cover, { locale, today });
  const rows = recordedRows(snapshot);
  const checked = lastCheck(snapshot);
  const found = { state, ...about, rows, checked };
  return { update: null, reply: { ...found, next: nextOf(found, cover) } };
};

function aboutOf(
  snapshot: Snapshot,
  cover: DecodedTemplate | null,
  { locale, today }: { readonly locale: Locale; readonly today: number },
): Pick<Overview, 'region' | 'period' | 'agency' | 'cover'> {
  const { region, period } = readCover(snapshot, today);
  const agency = cover && codeIn(sampul, cover.columns, 'instansi_pengirim');
  return {
    region: named(wilayah, region, locale),
    period: namedPeriod(period, locale),
    agency: named(jenisInstansi, agency, locale),
    cover: cover && { sheet: cover.sheet.name, cell: firstMissing(cover, { region, period, agency }) },
  };
}

function named(list: CodeList, code: string | null, locale: Locale): Named | null {
  const found = list.codes.find((one) => one.code === code);
  return found ? { code: found.code, label: found.label[locale] } : null;
}

function namedPeriod(id: string | null, locale: Locale): Named | null {
  const period = id === null ? null : readPeriod(id);
  if (id === null || period === null) return null;
  const { first, last } = periodDays(period);
  return { code: id, label: periodName(first, last)[locale] };
}

type Needed = 'region' | 'period' | 'agency';

/** The address of the first cell of the cover that says less than is needed, or `null`. */
function firstMissing(
  { layout }: DecodedTemplate,
  known: Readonly<Record<Needed, string | null>>,
): string | null {
  const fields = { region: 'kode_wilayah', period: 'jenis_periode', agency: 'instansi_pengirim' } as const;
  const wanted = (['region', 'agency', 'period'] as const).find((need) => known[need] === null);
  const row = wanted === undefined ? null : (layout.columns[fields[wanted]]?.row ?? null);
  return row === null ? null : addressOf(row, FORM.value);
}

function nextOf(
  { state, region, period, agency, rows, checked }: Omit<Overview, 'next'>,
  cover: DecodedTemplate | null,
): Overview['next'] {
  if (state !== 'own') return 'prepare';
  if (region === null || period === null || agency === null) return 'cover';
  if (rows === 0 && !isDeclared(cover)) return 'fill';
  if (checked === null) return 'check';
  if (checked.errors > 0) return 'fix';
  return checked.warnings > 0 ? 'answer' : 'report';
}

/** Whether the cover declares anything: a workbook without rows may be as it should. */
function isDeclared(cover: DecodedTemplate | null): boolean {
  if (cover === null) return false;
  return kewajibanPelaporan.forms.some(
    ({ declaration }) => codeIn(sampul, cover.columns, declaration) !== null,
  );
}
