import type { FigureReportCell } from '../../../engine/report/blocks.ts';
import { figureCell } from '../../../engine/report/resolve-table.ts';
import { indikator } from '../../../katalog/indikator/index.ts';
import { isAboutPersons } from '../../../katalog/tentang-orang.ts';
import { civilOf } from '../../../workbook/serial.ts';
import type { TaskForceOfYear } from '../../scores/task-forces.ts';
import type { ReportData } from '../report-data.ts';

/**
 * The figures about cases, victims and files that a unit's score is made of: where one of them is masked, so is what
 * shows it. `null` where the score looks at other months than the report, whose counts nobody has looked at.
 */
export function sensitiveSources(
  { components, region }: TaskForceOfYear,
  { figures, scores }: ReportData,
  wanted: (component: string) => boolean,
): readonly FigureReportCell[] | null {
  const parts = components.flatMap(({ component }) =>
    wanted(component.id) && isAboutPersons(component.evidence) ? component.parts : [],
  );
  if (parts.length === 0) return [];
  const { first, last } = scores.scope.window;
  const [from, to] = [civilOf(first), civilOf(last)];
  if (from.month !== 1 || from.year !== to.year) return null;
  const where = region === scores.region ? {} : { w: region };
  return parts.flatMap(({ key }) => {
    const figure = indikator.find(({ id }) => id === key);
    return figure ? [figureCell({ figure, where, part: 'value' }, figures, {})] : [];
  });
}
