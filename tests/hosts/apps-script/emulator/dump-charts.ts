import { addressOf } from '../../../../core/workbook/cell.ts';
import type { ChartDump, SheetDump } from '../../dump.ts';
import type { ChartState, SheetState } from './book.ts';

/** The charts of a sheet as readers see them. */
export function chartsOf({ charts }: SheetState): SheetDump['charts'] {
  return charts.map(dumpChart);
}

const KINDS = { BAR: 'bar', COLUMN: 'column', LINE: 'line' } as const;

function dumpChart({ type, ranges, position, options }: ChartState): ChartDump {
  const kind = KINDS[type ?? 'COLUMN'];
  const [categories, values] = kind === 'bar' ? ['vAxis', 'hAxis'] : ['hAxis', 'vAxis'];
  const { isStacked, colors } = options as {
    readonly isStacked?: unknown;
    readonly colors?: readonly string[];
  };
  const [source] = ranges;
  return {
    kind,
    stacking: isStacked === 'percent' ? 'percent' : isStacked === true ? 'stacked' : 'none',
    title: String(options['title'] ?? ''),
    categoryTitle: String(options[`${categories}.title`] ?? ''),
    valueTitle: String(options[`${values}.title`] ?? ''),
    source: source
      ? { row: source.row, column: source.column, rows: source.rows, columns: source.columns }
      : null,
    corner: position && addressOf(position.row - 1, position.column - 1),
    hasLegend: options['legend.position'] !== 'none',
    colors: (colors ?? []).map((color) => color.slice(1).toUpperCase()),
    alt: null,
  };
}
