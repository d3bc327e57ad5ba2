import type { FigureReportCell } from '../../engine/report/blocks.ts';
import { cellDecimals, cellNumber } from '../../engine/report/cell-text.ts';
import type { FigureStore } from '../../engine/report/figure-store.ts';
import { figureCell } from '../../engine/report/resolve-table.ts';
import type { Showing } from '../../engine/report/shown-cell.ts';
import { satuan } from '../../katalog/indikator/satuan.ts';
import type { Indicator } from '../../kit/indicator.ts';
import type { FigurePart } from '../../kit/report.ts';
import { fixedText } from '../../locale/decimals.ts';
import type { Locale } from '../../locale/text.ts';
import { earlierCell } from './earlier/earlier-cell.ts';
import type { ReportData } from './report-data.ts';

/** Reads figures for sentences; a masked one is `null`. Each figure that is asked for counts as told. */
export interface WordReader {
  readonly data: ReportData;
  readonly locale: Locale;
  readonly isPublic: boolean;
  /** Whether numbers of persons, cases and files are rounded: equal ones may differ. */
  readonly isRounded: boolean;
  isMasked(cell: FigureReportCell): boolean;
  cell(figure: Indicator, where?: Readonly<Record<string, string>>, part?: FigurePart): FigureReportCell;
  /** The number, not rounded. */
  number(figure: Indicator, where?: Readonly<Record<string, string>>, part?: FigurePart): number | null;
  /** The number as sentences print it. */
  text(figure: Indicator, where?: Readonly<Record<string, string>>, part?: FigurePart): string | null;
  /** As `number`, of the same months of the year before. */
  before(figure: Indicator): number | null;
  /** As `number`, of a longer period that holds those months. */
  longer(figure: Indicator): number | null;
}

/** Percentages have one decimal in sentences, two in tables (specification §5.1). */
export const PERCENT_DECIMALS = 1;

function decimalsInWords(cell: FigureReportCell): number {
  const isPercent = cell.part === 'value' && cell.figure.unit.id === satuan.persen.id;
  return isPercent ? PERCENT_DECIMALS : cellDecimals(cell);
}

/** Starts to read; `show` says what an edition makes of a cell, and so learns which were asked for. */
export function wordReader(
  data: ReportData,
  locale: Locale,
  show: Showing,
  { isPublic, isRounded }: Pick<WordReader, 'isPublic' | 'isRounded'>,
): WordReader {
  const read = (
    store: FigureStore,
    figure: Indicator,
    where: Readonly<Record<string, string>>,
    part: FigurePart,
  ): FigureReportCell => {
    return show(figureCell({ figure, where, part }, store, {}));
  };
  const reader: WordReader = {
    data,
    locale,
    isPublic,
    isRounded,
    isMasked: (cell) => show(cell).masked,
    cell: (figure, where = {}, part = 'value') => read(data.figures, figure, where, part),
    number: (figure, where, part) => cellNumber(reader.cell(figure, where, part)),
    text: (figure, where, part) => {
      const cell = reader.cell(figure, where, part);
      const value = cellNumber(cell);
      return value === null ? null : fixedText(value, decimalsInWords(cell), locale);
    },
    before: (figure) => {
      const cell = earlierCell(figure, data);
      return cell && cellNumber(show(cell));
    },
    longer: (figure) => (data.longer === null ? null : cellNumber(read(data.longer, figure, {}, 'value'))),
  };
  return reader;
}
