import type { FigureReportCell, ReportCell, ReportRow } from '../../../engine/report/blocks.ts';
import type { FigureRef } from '../../../engine/report/figure-ref.ts';
import { labelJenjang } from '../../../katalog/instrumen/angka.ts';
import { type Step, stepRef, totalRef } from '../scores/score-refs.ts';
import { type MadeRows, type Making, textCell } from './made-table.ts';
import { sensitiveSources } from './skor-sumber.ts';

/** The components of the task force's score; of several units their mean level. */
export function skorKomponen({ data, say, isPublic }: Making): MadeRows {
  const units = data.scores.taskForce;
  const [first] = units;
  const several = units.length > 1;
  const mean = (values: readonly (number | null)[]): number | null => {
    const known = values.filter((value) => value !== null);
    return known.length === 0 ? null : known.reduce((sum, one) => sum + one, 0) / known.length;
  };
  return {
    heading: say({ id: 'Komponen', en: 'Component' }),
    headers: [
      { id: several ? 'Rerata metrik' : 'Metrik', en: several ? 'Mean metric' : 'Metric' },
      { id: several ? 'Rerata level' : 'Level', en: several ? 'Mean level' : 'Level' },
      { id: 'Bobot', en: 'Weight' },
      { id: several ? 'Rerata poin' : 'Poin', en: several ? 'Mean points' : 'Points' },
    ].map(say),
    rows: (first?.components ?? []).map(({ component, weight }, i): ReportRow => {
      const all = units.map(({ components }) => components[i]);
      const sources = units.map((unit) => sensitiveSources(unit, data, (id) => id === component.id));
      const shown = shownCells(sources, isPublic);
      const at = several ? 'mean' : 0;
      const step = (id: Step): FigureRef => stepRef(component.id, id, at);
      return {
        label: `${component.id} ${say(component.name)}`,
        total: false,
        cells: [
          shown(mean(all.map((one) => one?.metric ?? null)), 2, step('metric')),
          shown(mean(all.map((one) => one?.level ?? null)), several ? 2 : 0, step('level')),
          { kind: 'number', value: weight, decimals: 0, traced: step('points') },
          shown(mean(all.map((one) => one?.points ?? null)), 2, step('points')),
        ],
      };
    }),
  };
}

/** The score of each unit and year. */
export function skorWilayah({ data, say, isPublic }: Making): MadeRows {
  const { taskForce, scope } = data.scores;
  return {
    heading: say({ id: 'Wilayah', en: 'Region' }),
    headers: [
      { id: 'Skor', en: 'Score' },
      { id: 'Predikat', en: 'Predicate' },
      { id: 'Catatan', en: 'Remark' },
    ].map(say),
    rows: taskForce.map((unit, at) => {
      const { region, year, total, predicate, provisional } = unit;
      const sources = sensitiveSources(unit, data, () => true);
      const label = predicate === null ? '–' : say(labelJenjang(predicate));
      return {
        label: `${say(scope.regionLabel(region))}, ${year}`,
        total: false,
        cells: [
          shownCells([sources], isPublic)(total, 2, totalRef(at)),
          isPublic && sources === null
            ? textCell(HIDDEN)
            : { ...textCell(label), from: sources ?? [], traced: totalRef(at) },
          textCell(provisional ? say({ id: 'Sementara', en: 'Provisional' }) : ''),
        ],
      };
    }),
  };
}

/** Stands for a score whose sources nobody has looked at. */
export const HIDDEN = '*';

/** Cells of numbers that are masked where their sources are, or hidden where nobody has looked at these. */
function shownCells(sources: readonly (readonly FigureReportCell[] | null)[], isPublic: boolean) {
  const isUnknown = sources.some((one) => one === null);
  const from = sources.flatMap((one) => one ?? []);
  return (value: number | null, decimals: number, traced: FigureRef): ReportCell =>
    isPublic && isUnknown ? textCell(HIDDEN) : { kind: 'number', value, decimals, from, traced };
}
