import type { ReportRow } from '../../../engine/report/blocks.ts';
import { labelJenjang } from '../../../katalog/instrumen/angka.ts';
import { type MadeRows, type Making, textCell } from './made-table.ts';

/** The components of the task force's score; of several units their mean level. */
export function skorKomponen({ data, say }: Making): MadeRows {
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
      return {
        label: `${component.id} ${say(component.name)}`,
        total: false,
        cells: [
          { kind: 'number', value: mean(all.map((one) => one?.metric ?? null)), decimals: 2 },
          { kind: 'number', value: mean(all.map((one) => one?.level ?? null)), decimals: several ? 2 : 0 },
          { kind: 'number', value: weight, decimals: 0 },
          { kind: 'number', value: mean(all.map((one) => one?.points ?? null)), decimals: 2 },
        ],
      };
    }),
  };
}

/** The score of each unit and year. */
export function skorWilayah({ data, say }: Making): MadeRows {
  const { taskForce, scope } = data.scores;
  return {
    heading: say({ id: 'Wilayah', en: 'Region' }),
    headers: [
      { id: 'Skor', en: 'Score' },
      { id: 'Predikat', en: 'Predicate' },
      { id: 'Catatan', en: 'Remark' },
    ].map(say),
    rows: taskForce.map(({ region, year, total, predicate, provisional }) => ({
      label: `${say(scope.regionLabel(region))}, ${year}`,
      total: false,
      cells: [
        { kind: 'number', value: total, decimals: 2 },
        textCell(predicate === null ? '–' : say(labelJenjang(predicate))),
        textCell(provisional ? say({ id: 'Sementara', en: 'Provisional' }) : ''),
      ],
    })),
  };
}
