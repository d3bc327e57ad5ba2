import type { Ledger } from '../engine/masking/ledger.ts';
import type { ResolvedTab } from '../engine/report/blocks.ts';
import type { FigureRef } from '../engine/report/figure-ref.ts';
import { figureStore } from '../engine/report/figure-store.ts';
import type { ReportMeta } from '../engine/report/meta.ts';
import { reportSheet } from '../engine/report/sheet/report-sheet.ts';
import { laporan } from '../katalog/laporan/index.ts';
import type { ReportTab } from '../kit/report.ts';
import type { Locale, Text } from '../locale/text.ts';
import type { LinkContent, SheetModel } from '../workbook/sheet-model.ts';
import type { Snapshot } from '../workbook/snapshot.ts';
import type { IndicatorProblem } from './compute-indicators.ts';
import { computeScores, type ScoreContext } from './compute-scores.ts';
import { maskReport } from './report/mask-report.ts';
import { metaOf } from './report/meta-of.ts';
import type { ReportData } from './report/report-data.ts';
import { reportId } from './report/report-id.ts';
import { filledTabs, resolvedTabs, toldCells } from './report/resolve-tabs.ts';
import { packageOf, trailOf } from './report/trail-of.ts';
import { whyCells } from './report/why-cells.ts';
import { readOwnSettings } from './settings.ts';

export interface ReportContext extends ScoreContext {
  readonly locale: Locale;
  readonly edition: 'internal' | 'public';
  /** Ids such as `R01`; `null` for all that the edition shows. */
  readonly tabs: readonly string[] | null;
  /** Numbers from 1 to one less are masked in a public edition. */
  readonly k: 3 | 5 | 10 | 11;
  /** What public editions before have told. */
  readonly ledger: Ledger;
  /** Hours and minutes now, `14.05`; `null` where they do not matter. */
  readonly clock: string | null;
  /**
   * Whether the report is drawn into the workbook that holds the rows: then without *Jejak Angka*, whose copies of rows
   * would outlive an erasure, and with names of its own for the sheets of a public edition. Absent: it is not.
   */
  readonly inPlace?: boolean;
}

/** A report: its tabs as data, and all its sheets. */
export interface Report {
  readonly tabs: readonly { readonly tab: ResolvedTab; readonly meta: ReportMeta }[];
  readonly sheets: readonly SheetModel[];
  /** With this publication; `null` for an internal edition, which tells the public nothing. */
  readonly ledger: Ledger | null;
  /** Of each masked figure where it stands and why it is masked; for staff only. */
  readonly masked: readonly { readonly place: Text; readonly why: Text }[];
  /** How many numbers earlier publications gave away for good. */
  readonly broken: number;
}

/** *Buat laporan*: the summary tabs of some workbooks together (specification chapter 7). */
export function buildReport(
  snapshots: readonly Snapshot[],
  context: ReportContext,
): Report | IndicatorProblem {
  const scores = computeScores(snapshots, context);
  if ('problem' in scores) return scores;
  const { locale, edition, today } = context;
  if (edition === 'public' && scores.dataQuality.some(({ rejected }) => rejected)) return IDENTITY_LEAK;
  const data: ReportData = {
    scores,
    figures: figureStore(scores.scope),
    before: scores.scope.before && figureStore(scores.scope.before),
    today,
  };
  const isPublic = edition === 'public';
  const wanted = laporan.filter(({ id }) => context.tabs === null || context.tabs.includes(id));
  const filled = filledTabs(wanted, data, { isPublic, isProvince: scores.region.length === 2 }, locale);
  const masks = isPublic ? maskReport(toldCells(filled, data, locale), data, context) : null;
  const resolved = resolvedTabs(filled, data, locale, masks);
  const settings = [
    ...[...snapshots, ...context.previous].flatMap((snapshot) => readOwnSettings(snapshot).rows),
    ...context.settings,
  ];
  const id = reportId(resolved);
  const tabs = resolved.map((tab, i) => ({
    tab,
    meta: metaOf(data, filled[i]?.tab.audience ?? 'internal', { ...context, settings, id }),
  }));
  const { inPlace = false } = context;
  const trail = isPublic || inPlace ? null : trailOf(data, locale);
  const trace = (ref: FigureRef): LinkContent | null => {
    const cell = trail?.cellOf(ref) ?? null;
    const [sheet] = trail?.sheets ?? [];
    return cell === null || !sheet ? null : { text: '→', sheet: sheet.name, cell };
  };
  const sheets = tabs.map(({ tab, meta }, i) =>
    reportSheet(tab, {
      sheet: sheetName(filled[i]?.tab, tab, locale, isPublic && inPlace),
      meta,
      locale,
      trace,
    }),
  );
  const whole = context.tabs === null && !isPublic ? [packageOf(data, locale)] : [];
  return {
    tabs,
    sheets: [...sheets, ...whole, ...(trail?.sheets ?? [])],
    ledger: masks?.ledger ?? null,
    masked: masks ? whyCells(resolved, masks, context.k) : [],
    broken: masks?.broken.length ?? 0,
  };
}

/** No public edition comes from workbooks that hold identities. */
export const IDENTITY_LEAK: IndicatorProblem = {
  problem: {
    id: 'Ada identitas orang di buku kerja ini, sehingga laporan publik tidak dibuat. Jalankan monev check, hapus identitasnya, lalu ulangi.',
    en: 'These workbooks hold identities of persons, so no public report is made. Run monev check, remove them, and try again.',
  },
};

function sheetName(
  declared: ReportTab | undefined,
  { id, title }: ResolvedTab,
  locale: Locale,
  isApart: boolean,
): string {
  const name = `${id} ${declared?.short?.[locale] ?? title}`;
  const suffix = APART[locale];
  return isApart ? `${name.slice(0, LONGEST_NAME - suffix.length).trimEnd()}${suffix}` : name;
}

/** Tells the sheets of a public edition from those of an internal one in the same workbook. */
const APART = { id: ' (publik)', en: ' (public)' } as const;
/** Excel's limit. */
const LONGEST_NAME = 31;
