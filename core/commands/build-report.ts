import type { ResolvedTab } from '../engine/report/blocks.ts';
import { figureStore } from '../engine/report/figure-store.ts';
import type { ReportMeta } from '../engine/report/meta.ts';
import { reportSheet } from '../engine/report/sheet/report-sheet.ts';
import { laporan } from '../katalog/laporan/index.ts';
import type { ReportTab } from '../kit/report.ts';
import type { Locale } from '../locale/text.ts';
import type { SheetModel } from '../workbook/sheet-model.ts';
import type { Snapshot } from '../workbook/snapshot.ts';
import type { DefinedName } from '../workbook/workbook.ts';
import type { IndicatorProblem } from './compute-indicators.ts';
import { computeScores, type ScoreContext } from './compute-scores.ts';
import { metaOf } from './report/meta-of.ts';
import type { ReportData } from './report/report-data.ts';
import { reportId } from './report/report-id.ts';
import { filledTabs, resolvedTabs } from './report/resolve-tabs.ts';
import { readOwnSettings } from './settings.ts';

export interface ReportContext extends ScoreContext {
  readonly locale: Locale;
  readonly edition: 'internal' | 'public';
  /** Ids such as `R01`; `null` for all that the edition shows. */
  readonly tabs: readonly string[] | null;
  /** Numbers from 1 to one less are masked in a public edition. */
  readonly k: number;
  /** Hours and minutes now, `14.05`; `null` where they do not matter. */
  readonly clock: string | null;
}

/** A report: its tabs as data, and as sheets. */
export interface Report {
  readonly tabs: readonly { readonly tab: ResolvedTab; readonly meta: ReportMeta }[];
  readonly sheets: readonly SheetModel[];
  readonly names: readonly DefinedName[];
}

/** *Buat laporan*: the summary tabs of some workbooks together (specification chapter 7). */
export function buildReport(
  snapshots: readonly Snapshot[],
  context: ReportContext,
): Report | IndicatorProblem {
  const scores = computeScores(snapshots, context);
  if ('problem' in scores) return scores;
  const { locale, edition, today } = context;
  const data: ReportData = {
    scores,
    figures: figureStore(scores.scope),
    before: scores.scope.before && figureStore(scores.scope.before),
    today,
  };
  const isProvince = scores.region.length === 2;
  const wanted = laporan.filter(({ id }) => context.tabs === null || context.tabs.includes(id));
  const filled = filledTabs(wanted, data, { isPublic: edition === 'public', isProvince }, locale);
  const resolved = resolvedTabs(filled, data, locale, () => false);
  const id = reportId(resolved);
  const settings = [
    ...[...snapshots, ...context.previous].flatMap((snapshot) => readOwnSettings(snapshot).rows),
    ...context.settings,
  ];
  const tabs = resolved.map((tab, i) => ({
    tab,
    meta: metaOf(data, filled[i]?.tab.audience ?? 'internal', { ...context, settings, id }),
  }));
  const sheets = tabs.map(({ tab, meta }, i) =>
    reportSheet(tab, { sheet: sheetName(filled[i]?.tab, tab, locale), meta, locale, trace: () => null }),
  );
  return { tabs, sheets, names: [] };
}

function sheetName(declared: ReportTab | undefined, { id, title }: ResolvedTab, locale: Locale): string {
  return `${id} ${declared?.short?.[locale] ?? title}`;
}
