import type { MaskReason } from '../../engine/masking/cells.ts';
import { type Ledger, ledgerOf, withLedger } from '../../engine/masking/ledger.ts';
import { type MaskOptions, mask } from '../../engine/masking/mask.ts';
import type { FigureReportCell, ReportCell, ResolvedTable } from '../../engine/report/blocks.ts';
import type { FigureStore } from '../../engine/report/figure-store.ts';
import { figureCell } from '../../engine/report/resolve-table.ts';
import { indikator } from '../../katalog/indikator/index.ts';
import { tahapPerkara } from '../../katalog/laporan/angka-perkara.ts';
import { type Hitungan, hubungan } from '../../katalog/laporan/hubungan.ts';
import { laporan } from '../../katalog/laporan/index.ts';
import { ind } from '../../katalog/laporan/indikator-bernomor.ts';
import { isAboutPersons } from '../../katalog/tentang-orang.ts';
import type { Indicator } from '../../kit/indicator.ts';
import type { ReportTab } from '../../kit/report.ts';
import { withAtMost } from './mask-at-most.ts';
import { type Count, type Counts, countId, countsOf, measureNames } from './mask-ids.ts';
import { type KnownSum, maskNet } from './mask-lines.ts';
import { withPlaces } from './mask-places.ts';
import { truthOf } from './mask-truth.ts';
import { withTimeLines } from './mask-windows.ts';
import { publishedCell } from './published-cell.ts';
import type { ReportData } from './report-data.ts';

/** Which figures of a publication are masked, and the memory of it for the next one. */
export interface MaskedReport {
  isMasked(cell: FigureReportCell): boolean;
  /** Whether the total of a table counts so few that nothing of it may be shown. */
  isTooSmall(table: ResolvedTable): boolean;
  /** Why a masked cell is; `null` where it is a figure that is never published. */
  reasonOf(cell: FigureReportCell): MaskReason | null;
  /** A figure as earlier publications told it; `null` where they did not, or where not all of it could be read. */
  publishedCell(cell: FigureReportCell): FigureReportCell | null;
  readonly ledger: Ledger;
  /** Ids of counts that earlier publications gave away, or that stay narrow because of them. */
  readonly broken: readonly string[];
}

export const NO_LEDGER: Ledger = { entries: [], lines: [] };

/** Decides over everything that a public edition tells: persons, cases and files from T01 to T04 (decision E.17). */
export function maskReport(
  cells: readonly FigureReportCell[],
  data: ReportData,
  { k, ledger, round }: MaskOptions & { readonly ledger: Ledger; readonly round: boolean },
): MaskedReport {
  const told = cells.filter(({ figure }) => isSensitive(figure));
  const names = measureNames(
    [...indikator, ...laporan.flatMap(figuresOf)].flatMap((one) => [one, ...one.versions]),
  );
  const { region } = data.scores;
  const stores = storesOf(data);
  const storeOf = ({ window }: FigureReportCell): FigureStore =>
    stores.find((one) => one.window === window) ?? data.figures;
  const windows = new Set([data.figures, data.before].map((store) => store?.window));
  for (const { window } of told) windows.add(window);
  const sums = stores
    .filter(({ window }) => windows.has(window))
    .flatMap((store) =>
      hubungan.map(({ total, parts, rest }): KnownSum => {
        const count = ({ figure, where, of }: Hitungan): Count | null =>
          countsOf(figureCell({ figure, where, part: 'value' }, store, {}), names, region)?.[of] ?? null;
        return { total: count(total), parts: parts.map(count), rest };
      }),
    );
  const wholeOf = (table: string): Indicator | null => WHOLE[table] ?? null;
  const woven = maskNet(told, sums, { names, region, storeOf, wholeOf });
  const placed = withPlaces(woven, ledger.entries, truthOf(told, data, names, stores));
  const timed = withAtMost(withTimeLines(placed, ledger.entries), AT_MOST);
  const net = round ? { ...timed, cells: timed.cells.map((cell) => ({ ...cell, rounded: true })) } : timed;
  const tied = withLedger(ledger, net);
  const result = mask(tied.cells, tied.lines, { k });
  const reasonOf = (counts: Counts): MaskReason | null => {
    for (const count of [counts.upper, counts.lower, counts.rest]) {
      const reason = count && result.masked.get(countId(count));
      if (reason) return reason;
    }
    return null;
  };
  const countsIn = (cell: FigureReportCell): Counts | null => countsOf(cell, names, region);
  return {
    isMasked: (cell) => {
      if (!isSensitive(cell.figure) || cell.amount.state !== 'value') return false;
      const counts = countsIn(cell);
      // Sums of rupiah and averages of few files point at these as well, and no range of them can be proved.
      return counts === null || counts.upper === null || reasonOf(counts) !== null;
    },
    isTooSmall: ({ rows }) =>
      rows.some(({ total, cells: line }) => total && line.some((cell) => isSmallWhole(cell, k))),
    reasonOf: (cell) => {
      const counts = countsIn(cell);
      return counts && reasonOf(counts);
    },
    publishedCell: (cell) => {
      const counts = isSensitive(cell.figure) ? countsIn(cell) : null;
      return counts && publishedCell(cell, counts, ledger, round);
    },
    ledger: ledgerOf(tied, result),
    broken: [...result.broken, ...result.exposed],
  };
}

/** Where figures of the report and of earlier periods are looked up, one for each stretch of months. */
function storesOf({ figures, before, longer, series }: ReportData): readonly FigureStore[] {
  const stores = new Map<string, FigureStore>();
  for (const one of [figures, before, longer, ...series.map(({ store }) => store)])
    if (one !== null && !stores.has(one.window)) stores.set(one.window, one);
  return [...stores.values()];
}

/** What counts all cases, victims and files. */
const WHOLE: Readonly<Record<string, Indicator>> = { T01: ind(1), T02: ind(2), T04: tahapPerkara.laporan };

/** A case has a victim at least, and one that is investigated a file that is. */
const AT_MOST = [
  { less: ind(1).id, more: ind(2).id },
  { less: `${ind(30).id} yes`, more: tahapPerkara.penyidikan.id },
];

/** The figures that a tab declares. */
export function figuresOf({ blocks }: ReportTab): readonly Indicator[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'breakdown') return block.columns.map(({ figure }) => figure);
    return block.kind === 'figures'
      ? block.lines.flatMap(({ figures }) => figures.map(({ figure }) => figure))
      : [];
  });
}

/** Whether a figure counts persons, cases or files, or is made of such counts. */
export function isSensitive({ sources }: Indicator): boolean {
  return isAboutPersons(sources);
}

/** Whether a cell shows how many there are at all, and these are few. */
function isSmallWhole(cell: ReportCell, k: number): boolean {
  if (cell.kind !== 'figure' || cell.ref.dimension !== '' || !isSensitive(cell.figure)) return false;
  const { value } = cell.amount;
  return cell.figure.figure.kind === 'count' && value !== null && value > 0 && value < k;
}
