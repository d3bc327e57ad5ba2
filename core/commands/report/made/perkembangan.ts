import type { Window } from '../../../engine/indicator/scope.ts';
import { monthId, monthName } from '../../../engine/period/period-name.ts';
import type { FigureReportCell, NumberCell, ReportCell, ReportRow } from '../../../engine/report/blocks.ts';
import { figureCell } from '../../../engine/report/resolve-table.ts';
import { ind } from '../../../katalog/laporan/indikator-bernomor.ts';
import { kepala, kolom } from '../../../katalog/laporan/kepala-kolom.ts';
import type { Indicator } from '../../../kit/indicator.ts';
import type { Text } from '../../../locale/text.ts';
import { civilOf } from '../../../workbook/serial.ts';
import type { MonthSource } from '../earlier/month-source.ts';
import { monthsIn } from '../months-in.ts';
import { quarterName } from '../quarter-name.ts';
import type { MadeRows, Making } from './made-table.ts';

/** From this number of months on the line is drawn over quarters. */
const MOST_MONTHS = 24;
const QUARTER = 3;

const FIGURES = [ind(1), ind(2)];

/**
 * Cases and victims from the first period at hand to the last, by month or by quarter; months that are not at hand stay
 * open. `null` without an earlier period.
 */
export function perkembangan({ data, say }: Making): MadeRows | null {
  const { series, scores } = data;
  const all = series.flatMap(({ store, isComplete }) => monthsIn(store.days).filter(isComplete));
  const first = Math.min(...all.map((one) => one.first));
  if (!(first < scores.scope.window.first)) return null;
  const months = monthsIn({ first, last: Math.max(...all.map((one) => one.last)) });
  const isByMonth = months.length <= MOST_MONTHS;
  const rows = isByMonth
    ? months.map((month) => monthRow(month, series, say))
    : quarterRows(months, series, say);
  const open = rows.filter(({ cells }) =>
    cells.every((cell) => cell.kind === 'number' && cell.from === undefined),
  );
  return {
    heading: say(isByMonth ? kepala.bulan : { id: 'Triwulan', en: 'Quarter' }),
    headers: [say(kolom.kasus), say(kolom.korban)],
    rows,
    notes: open.length === 0 ? [] : [say(isByMonth ? OPEN_MONTHS : OPEN_QUARTERS)],
  };
}

const OPEN_MONTHS: Text = {
  id: 'Bulan bertanda – tidak ada datanya atau belum dilaporkan semua wilayah; garis grafik terputus di sana.',
  en: 'For months with the sign – there are no data, or not those of all regions; the line of the chart is broken there.',
};
const OPEN_QUARTERS: Text = {
  id: 'Triwulan bertanda – tidak lengkap ketiga bulannya; garis grafik terputus di sana.',
  en: 'Of quarters with the sign – not all three months are at hand; the line of the chart is broken there.',
};

const NOTHING: NumberCell = { kind: 'number', value: null, decimals: 0 };

function monthRow(month: Window, series: readonly MonthSource[], say: (text: Text) => string): ReportRow {
  const cells = FIGURES.map((figure): ReportCell => cellOf(figure, month, series) ?? NOTHING);
  return { label: say(monthName(civilOf(month.first))), total: false, cells };
}

function quarterRows(
  months: readonly Window[],
  series: readonly MonthSource[],
  say: (text: Text) => string,
): readonly ReportRow[] {
  const quarters = new Map<string, Window[]>();
  for (const month of months) {
    const { year, month: number } = civilOf(month.first);
    const label = quarterName(year, number, say);
    quarters.set(label, [...(quarters.get(label) ?? []), month]);
  }
  return [...quarters].map(([label, own]): ReportRow => {
    const cells = FIGURES.map((figure): ReportCell => {
      const parts = own.flatMap((month) => cellOf(figure, month, series) ?? []);
      return parts.length < QUARTER ? NOTHING : sumCell(parts);
    });
    return { label, total: false, cells };
  });
}

function sumCell(from: readonly FigureReportCell[]): NumberCell {
  const value = from.reduce((sum, { amount }) => sum + (amount.value ?? 0), 0);
  return { kind: 'number', value, decimals: 0, from, again: sumCell };
}

/** A figure of a month, from the last source that is complete then; `null` where none is. */
function cellOf(figure: Indicator, month: Window, series: readonly MonthSource[]): FigureReportCell | null {
  const source = [...series].reverse().find(({ isComplete }) => isComplete(month));
  if (!source) return null;
  const { store } = source;
  const isOne = store.days.first === month.first && store.days.last === month.last;
  const more = isOne ? {} : { p: monthId(civilOf(month.first)) };
  const cell = figureCell({ figure, where: {}, part: 'value' }, store, more);
  return cell.amount.state === 'value' ? cell : null;
}
