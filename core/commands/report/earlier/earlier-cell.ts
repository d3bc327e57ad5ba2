import type { FigureReportCell } from '../../../engine/report/blocks.ts';
import { figureCell } from '../../../engine/report/resolve-table.ts';
import type { Indicator } from '../../../kit/indicator.ts';
import type { ReportData } from '../report-data.ts';

/** A figure of the same months of the year before; `null` where there is none. */
export function earlierCell(figure: Indicator, { before }: ReportData): FigureReportCell | null {
  const cell = before && figureCell({ figure, where: {}, part: 'value' }, before, {});
  return cell?.amount.state === 'value' ? cell : null;
}
