import type { CellOf, ScoreLine } from '../../../engine/report/trail/drawn-line.ts';
import type { PartValue } from '../../../engine/score/component-metric.ts';
import type { ScoredComponent } from '../../../engine/score/task-force.ts';
import { indikator } from '../../../katalog/indikator/index.ts';
import { aturanGugusTugas } from '../../../katalog/instrumen/gugus-tugas/index.ts';
import type { Numbers } from '../../../kit/scoring.ts';
import type { Locale } from '../../../locale/text.ts';
import type { Scores } from '../../compute-scores.ts';
import { numbersIn } from '../../scores/numbers.ts';
import type { TaskForceOfYear } from '../../scores/task-forces.ts';
import { partRef, type Step, stepRef, totalRef } from './score-refs.ts';
import { scoreWords } from './score-words.ts';

const STEPS: readonly Step[] = ['metric', 'level', 'points'];

interface Unit {
  readonly at: number;
  readonly name: string;
  readonly region: string;
  /** Whether its rows and days are those of the report's figures. */
  readonly isWhole: boolean;
  readonly numbers: Numbers;
}

/** How each score of a task force comes about, step by step: parts, metric, level, points, total; last the means of several. */
export function taskForceLines(scores: Scores, locale: Locale): readonly ScoreLine[] {
  const units = scores.taskForce;
  const lines = units.flatMap((one, at) => {
    const name = `${scores.scope.regionLabel(one.region)[locale]}, ${one.year}`;
    const isWhole = one.region === scores.region && one.period === scores.window.id;
    const numbers = numbersIn(scores.settings, one.region, one.year);
    const unit = { at, name, region: one.region, isWhole, numbers };
    return [totalLine(one, unit, locale), ...one.components.flatMap((each) => stepLines(each, unit, locale))];
  });
  return units.length > 1 ? [...lines, ...meanLines(units, locale)] : lines;
}

function totalLine({ total, components }: TaskForceOfYear, { at, name }: Unit, locale: Locale): ScoreLine {
  const say = scoreWords[locale];
  const counted = components.filter(({ points }) => points !== null);
  const weights = counted.reduce((sum, { weight }) => sum + weight, 0);
  return {
    ...{ ref: totalRef(at), id: 'SKOR-GT', name: say.total, part: name, definition: say.totalMeans },
    ...{ unit: say.score, value: total, decimals: 2 },
    ...(total === null ? { word: say.none } : {}),
    formula: (cell) => {
      const points = counted.map(({ component }) => cell(stepRef(component.id, 'points', at), 'value'));
      return weights === 0 ? null : `ROUND(SUM(${points.join(',')})/${weights}*100,2)`;
    },
  };
}

function stepLines(one: ScoredComponent, unit: Unit, locale: Locale): readonly ScoreLine[] {
  const { component, parts, metric, level, points, weight } = one;
  const say = scoreWords[locale];
  const { at } = unit;
  const line = (step: Step, value: number | null): Omit<ScoreLine, 'formula'> => ({
    ref: stepRef(component.id, step, at),
    id: component.id,
    name: component.name[locale],
    part: `${say.steps[step]}: ${unit.name}`,
    definition: step === 'metric' ? component.definition[locale] : say.stepMeans[step],
    unit: say.units[step],
    value,
    decimals: step === 'level' ? 0 : 2,
    ...(value === null ? { word: say.none, remark: say.nil } : {}),
  });
  if (metric === null) return STEPS.map((step) => line(step, null));
  const above = (step: Step) => (cell: CellOf) => cell(stepRef(component.id, step, at), 'value');
  return [
    ...parts.map((part) => partLine(part, one, unit, locale)),
    { ...line('metric', metric), formula: (cell) => meanOfParts(one, at, cell) },
    { ...line('level', level), formula: (cell) => levelFormula(one, unit.numbers, above('metric')(cell)) },
    {
      ...line('points', points),
      denominator: weight,
      formula: (cell) => `${weight}*${above('level')(cell)}/4`,
    },
  ];
}

function partLine(
  { key, label, value, numerator, denominator }: PartValue,
  { component }: ScoredComponent,
  { at, name, region, isWhole }: Unit,
  locale: Locale,
): ScoreLine {
  const say = scoreWords[locale];
  const ref = partRef(component.id, key, at);
  const share = numerator === null || !denominator ? null : (numerator / denominator) * 100;
  const isShare =
    share !== null && value !== null && Math.abs(Math.max(0, Math.min(100, share)) - value) < 1e-9;
  const isIndicator = indikator.some(({ id }) => id === key);
  const dimension = isWhole ? { dimension: '', key: '' } : { dimension: 'w', key: region };
  return {
    ...{ ref, id: component.id, name: component.name[locale], part: `${label[locale]}: ${name}` },
    definition: isIndicator ? say.partOf(key) : say.partMeans,
    ...{ unit: '%', value, decimals: 2, numerator, denominator },
    ...(value === null ? { word: say.none } : {}),
    ...(isShare
      ? {
          formula: (cell) => `MAX(0,MIN(100,${cell(ref, 'numerator')}/${cell(ref, 'denominator')}*100))`,
        }
      : {}),
    ...(isIndicator ? { of: { indicator: key, ...dimension } } : {}),
    remark: say.explain(component.id),
  };
}

/** The mean of the parts by their shares; one without a number is left out or counts for 0. */
function meanOfParts({ component, parts }: ScoredComponent, at: number, cell: CellOf): string | null {
  const known = parts.filter(({ value }) => value !== null);
  const counted = component.skipsEmpty && known.length > 0 ? known : parts;
  const shares = counted.reduce((sum, { share }) => sum + share, 0);
  const terms = known.map(({ key, share }) => `${share}*${cell(partRef(component.id, key, at), 'value')}`);
  return terms.length === 0 ? '0' : `ROUND((${terms.join('+')})/${shares},2)`;
}

function levelFormula(
  { component, capped }: ScoredComponent,
  numbers: Numbers,
  metric: string | null,
): string {
  const { keys, levels } = aturanGugusTugas;
  const reached = levels.reduceRight(
    (below, { code, from }) =>
      below === '' ? code : `IF(${metric}>=${numbers[keys.level + code] ?? from},${code},${below})`,
    '',
  );
  return capped && component.cap ? `MIN(${component.cap.level},${reached})` : reached;
}

/** What tables show where there are several task forces. */
function meanLines(units: readonly TaskForceOfYear[], locale: Locale): readonly ScoreLine[] {
  const say = scoreWords[locale];
  return (units[0]?.components ?? []).flatMap(({ component }, i) =>
    STEPS.map((step): ScoreLine => {
      const known = units.flatMap(({ components }, at) => {
        const value = components[i]?.[step] ?? null;
        return value === null ? [] : [{ at, value }];
      });
      const sum = known.reduce((total, { value }) => total + value, 0);
      return {
        ref: stepRef(component.id, step, 'mean'),
        id: component.id,
        name: component.name[locale],
        part: `${say.steps[step]}: ${say.mean}`,
        definition: say.meanMeans,
        ...{ unit: say.units[step], value: known.length === 0 ? null : sum / known.length, decimals: 2 },
        ...(known.length === 0 ? { word: say.none } : {}),
        formula: (cell) => {
          const cells = known.map(({ at }) => cell(stepRef(component.id, step, at), 'value'));
          return cells.length === 0 ? null : `AVERAGE(${cells.join(',')})`;
        },
      };
    }),
  );
}
