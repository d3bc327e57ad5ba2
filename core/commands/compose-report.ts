import type { Ledger } from '../engine/masking/ledger.ts';
import type { ResolvedTab, ResolvedTable } from '../engine/report/blocks.ts';
import type { FigureRef } from '../engine/report/figure-ref.ts';
import { figureStore } from '../engine/report/figure-store.ts';
import type { ReportMeta } from '../engine/report/meta.ts';
import { reportSheet } from '../engine/report/sheet/report-sheet.ts';
import type { Trail } from '../engine/report/trail/trail-sheets.ts';
import { laporan } from '../katalog/laporan/index.ts';
import type { ReportTab } from '../kit/report.ts';
import type { Locale, Text } from '../locale/text.ts';
import type { LinkContent, Paper, SheetModel } from '../workbook/sheet-model.ts';
import type { Snapshot } from '../workbook/snapshot.ts';
import type { IndicatorProblem } from './compute-indicators.ts';
import { computeScores, type ScoreContext } from './compute-scores.ts';
import { earlierFigures } from './report/earlier/earlier-figures.ts';
import { readEarlier } from './report/earlier/read-earlier.ts';
import { maskReport } from './report/mask-report.ts';
import { metaOf } from './report/meta-of.ts';
import { packageOf } from './report/package-of.ts';
import { paperIn } from './report/paper-in.ts';
import type { ReportData } from './report/report-data.ts';
import { reportId } from './report/report-id.ts';
import { filledTabs, resolvedTabs, toldCells } from './report/resolve-tabs.ts';
import { revisionsOf, revisionTable } from './report/revisions.ts';
import { whyCells } from './report/why-cells.ts';
import { readOwnSettings } from './settings.ts';

export interface ReportContext extends ScoreContext {
  readonly locale: Locale;
  readonly edition: 'internal' | 'public';
  /** Ids such as `R01`; `null` for all that the edition shows. */
  readonly tabs: readonly string[] | null;
  /** Numbers from 1 to one less are masked in a public edition. */
  readonly k: 3 | 5 | 10 | 11;
  /** Whether a public edition rounds the numbers that it shows to the nearest 5; absent: no. */
  readonly round?: 5 | null;
  /** What public editions before have told. */
  readonly ledger: Ledger;
  /** Whether *Jejak Angka* has formulas over any number of rows; absent: no. */
  readonly live?: boolean;
  /** What it is printed on; absent: what the settings say, or A4. */
  readonly paper?: Paper | null;
  /** Hours and minutes now, `14.05`; `null` where they do not matter. */
  readonly clock: string | null;
}

/** A report: its tabs as data, and all its sheets. */
export interface Report {
  readonly tabs: readonly { readonly tab: ResolvedTab; readonly meta: ReportMeta }[];
  readonly sheets: readonly SheetModel[];
  readonly paper: Paper;
  /** With this publication; `null` for an internal edition, which tells the public nothing. */
  readonly ledger: Ledger | null;
  /** Of each masked figure where it stands and why it is masked; for staff only. */
  readonly masked: readonly { readonly place: Text; readonly why: Text }[];
  /** How many numbers earlier publications gave away for good. */
  readonly broken: number;
}

/** Makes *Jejak Angka* for the figures of a report. */
export type TrailMaker = (data: ReportData, locale: Locale) => Trail;

/**
 * The summary tabs of some workbooks together. Without *Jejak Angka* (`null`) they are for the workbook that holds the
 * rows itself, where copies of rows would outlive an erasure; there the sheets of a public edition have names of their own.
 */
export function composeReport(
  snapshots: readonly Snapshot[],
  context: ReportContext,
  trailOf: TrailMaker | null,
): Report | IndicatorProblem {
  const given = readEarlier(context.previous);
  if ('problem' in given) return given;
  if (context.edition === 'public' && given.packages.length > 0) return NOT_FROM_PACKAGES;
  const scores = computeScores(snapshots, { ...context, previous: given.books });
  if ('problem' in scores) return scores;
  const { locale, edition, today } = context;
  if (edition === 'public' && scores.dataQuality.some(({ isLeaking }) => isLeaking)) return IDENTITY_LEAK;
  const figures = figureStore(scores.scope);
  const isPublic = edition === 'public';
  const earlier = earlierFigures(given.packages, scores, figures);
  // Months of other periods would tell more of hidden numbers than what is masked against.
  const series = isPublic ? earlier.series.slice(-1) : earlier.series;
  const data: ReportData = { scores, figures, today, ...earlier, series };
  const wanted = laporan.filter(({ id }) => context.tabs === null || context.tabs.includes(id));
  const filled = filledTabs(wanted, data, { isPublic, isProvince: scores.region.length === 2 }, locale);
  const round = isPublic && context.round === 5;
  const masks = isPublic ? maskReport(toldCells(filled, data, locale), data, { ...context, round }) : null;
  const shown = resolvedTabs(filled, data, locale, { masks, round });
  const revisions = revisionsOf(shown, locale);
  const resolved = withRevisions(shown, revisionTable(revisions, locale));
  const settings = [
    ...[...snapshots, ...given.books].flatMap((snapshot) => readOwnSettings(snapshot).rows),
    ...context.settings,
  ];
  const id = reportId(resolved);
  const tabs = resolved.map((tab, i) => ({
    tab,
    meta: metaOf(data, filled[i]?.tab.audience ?? 'internal', {
      ...context,
      settings,
      id,
      round,
      revisions: revisions.length,
    }),
  }));
  const trail = isPublic || trailOf === null ? null : trailOf(data, locale);
  // What another period says is traced in the report of that period.
  const trace = (ref: FigureRef, window: string | null): LinkContent | null => {
    const isOther = window !== null && window !== figures.window;
    const cell = isOther ? null : (trail?.cellOf(ref) ?? null);
    const [sheet] = trail?.sheets ?? [];
    return cell === null || !sheet ? null : { text: '→', sheet: sheet.name, cell };
  };
  const paper = context.paper ?? paperIn(settings);
  const sheets = tabs.map(({ tab, meta }, i) =>
    reportSheet(tab, {
      sheet: sheetName(filled[i]?.tab, tab, locale, isPublic && trailOf === null),
      meta,
      locale,
      paper,
      trace,
    }),
  );
  const whole = context.tabs === null && !isPublic ? [packageOf(data, locale)] : [];
  return {
    tabs,
    sheets: [...sheets, ...whole, ...(trail?.sheets ?? [])].map((sheet) => ({
      ...sheet,
      print: { ...sheet.print, paper },
    })),
    paper,
    ledger: masks?.ledger ?? null,
    masked: masks ? whyCells(resolved, masks, context.k, data) : [],
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

/** Their figures lack sums that readers know, so that nothing shows whether masks hold. */
const NOT_FROM_PACKAGES: IndicatorProblem = {
  problem: {
    id: 'Laporan publik hanya dibandingkan dengan buku kerja. Berikan buku kerja periode sebelumnya pada --previous, bukan Paket Rekap atau laporannya.',
    en: 'A public report is compared with workbooks only. Give the workbooks of the earlier period with --previous, not their recap package or report.',
  },
};

/** Among the methods, which tab comes last. */
const METHODS = 'R15';

function withRevisions(tabs: readonly ResolvedTab[], table: ResolvedTable | null): readonly ResolvedTab[] {
  if (table === null) return tabs;
  return tabs.map((tab) => (tab.id === METHODS ? { ...tab, blocks: [...tab.blocks, table] } : tab));
}

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
