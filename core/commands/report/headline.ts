import type { FigureReportCell, NumberCell, ResolvedTable, TextCell } from '../../engine/report/blocks.ts';
import { figureCell } from '../../engine/report/resolve-table.ts';
import type { Indicator } from '../../kit/indicator.ts';
import type { HeadlineTable } from '../../kit/report.ts';
import type { Text } from '../../locale/text.ts';
import { earlierCell } from './earlier/earlier-cell.ts';
import type { Making } from './made/made-table.ts';
import type { ReportData } from './report-data.ts';

/** The headline figures beside those of the same months of the year before, where these can be compared. */
export function headlineRows(
  { id, title, figures }: HeadlineTable,
  data: ReportData,
  { say }: Pick<Making, 'say'>,
): ResolvedTable {
  return {
    kind: 'table',
    id,
    title: say(title),
    heading: say({ id: 'Indikator', en: 'Indicator' }),
    headers: [
      { id: 'Nilai', en: 'Value' },
      { id: 'Satuan', en: 'Unit' },
      { id: 'Tahun lalu, bulan yang sama', en: 'Last year, same months' },
      { id: 'Perubahan', en: 'Change' },
      { id: 'Catatan', en: 'Remark' },
    ].map(say),
    rows: figures.map((figure) => {
      const now = figureCell({ figure, where: {}, part: 'value' }, data.figures, {});
      // Regions of which the year before is not at hand are not compared: part of a year is no year (trap 1 of §5.4).
      const then = data.isCompared ? earlierCell(figure, data) : null;
      return {
        label: say(figure.name),
        total: false,
        cells: [
          now,
          { kind: 'text', text: say(figure.unit) },
          then ?? { kind: 'number', value: null, decimals: 0 },
          changeCell(now, then),
          remark(figure, now, then, say),
        ],
      };
    }),
    empty: '',
    notes: data.refused.map(say),
  };
}

/** Counts change by percent, percentages by points, all else by its own unit. */
function changeCell(now: FigureReportCell, then: FigureReportCell | null): NumberCell {
  const value = changeOf(now, then);
  return {
    kind: 'number',
    value,
    decimals: 2,
    from: then === null ? [now] : [now, then],
    again: ([one = now, other = null]) => changeCell(one, other),
  };
}

function changeOf(now: FigureReportCell, then: FigureReportCell | null): number | null {
  const [value, base] = [now.amount.value, then?.amount.value ?? null];
  if (value === null || base === null) return null;
  if (now.figure.figure.kind !== 'count') return value - base;
  return base === 0 ? null : ((value - base) / base) * 100;
}

const ARROWS = { up: '▲', down: '▼', same: '=' } as const;

function remark(
  indicator: Indicator,
  now: FigureReportCell,
  then: FigureReportCell | null,
  say: (text: Text) => string,
): TextCell {
  return {
    ...remarkOn(indicator, now, then, say),
    again: ([one = now, other = null]) => remark(indicator, one, other, say),
  };
}

function remarkOn(
  { direction, figure }: Indicator,
  now: FigureReportCell,
  then: FigureReportCell | null,
  say: (text: Text) => string,
): TextCell {
  const from = then === null ? [now] : [now, then];
  if (now.amount.state === 'not-reported')
    return { kind: 'text', text: say({ id: 'Belum lapor', en: 'Not reported' }), tone: 'warning' };
  const change = changeOf(now, then);
  if (change === null)
    return { kind: 'text', text: say({ id: 'Tidak dibandingkan', en: 'Not compared' }), from };
  const way = change > 0 ? 'up' : change < 0 ? 'down' : 'same';
  const unit = figure.kind === 'count' ? '%' : say({ id: 'poin', en: 'points' });
  const better = (way === 'up') === (direction === 'higher');
  if (way === 'same')
    return { kind: 'text', text: `${ARROWS.same} ${say({ id: 'tetap', en: 'unchanged' })}`, from };
  if (direction === 'neutral') {
    const text = way === 'up' ? say({ id: 'naik', en: 'up' }) : say({ id: 'turun', en: 'down' });
    return { kind: 'text', text: `${ARROWS[way]} ${text} (${unit})`, from };
  }
  const text = better ? say({ id: 'membaik', en: 'better' }) : say({ id: 'memburuk', en: 'worse' });
  return { kind: 'text', text: `${ARROWS[way]} ${text} (${unit})`, tone: better ? 'good' : 'warning', from };
}
