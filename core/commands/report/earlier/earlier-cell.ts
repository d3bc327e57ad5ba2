import type { FigureReportCell } from '../../../engine/report/blocks.ts';
import { figureCell } from '../../../engine/report/resolve-table.ts';
import type { Indicator } from '../../../kit/indicator.ts';
import type { ReportData } from '../report-data.ts';
import { isAboutPersons } from '../sensitive-forms.ts';

/** A figure of the same months of the year before; `null` where there is none, or none that an edition may tell. */
export function earlierCell(
  figure: Indicator,
  { before, isPackaged }: ReportData,
  isPublic: boolean,
): FigureReportCell | null {
  // A package lacks the sums by which readers could work out what a percentage leaves: only counts are protected.
  const isOpen = figure.figure.kind === 'count' || !isAboutPersons(figure.sources);
  if (before === null || (isPublic && isPackaged && !isOpen)) return null;
  const cell = figureCell({ figure, where: {}, part: 'value' }, before, {});
  return cell.amount.state === 'value' ? cell : null;
}
