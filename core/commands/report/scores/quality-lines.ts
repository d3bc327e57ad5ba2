import type { CellOf, ScoreLine } from '../../../engine/report/trail/drawn-line.ts';
import { instrumenMutu } from '../../../katalog/instrumen/mutu-data.ts';
import type { QualityDimension } from '../../../kit/data-quality.ts';
import type { Numbers } from '../../../kit/scoring.ts';
import type { Locale } from '../../../locale/text.ts';
import type { Scores } from '../../compute-scores.ts';
import { numbersIn } from '../../scores/numbers.ts';
import type { SubmissionScore } from '../../scores/submissions.ts';
import { QUALITY, qualityRef } from './score-refs.ts';
import { scoreWords } from './score-words.ts';

const { dimensions, keys, timeliness, unknown, warningRow } = instrumenMutu;

/** How the data quality of each submission comes about: the counts of each dimension, and their mean by weight. */
export function qualityLines(scores: Scores, locale: Locale): readonly ScoreLine[] {
  return scores.dataQuality.flatMap((one, at) => {
    const numbers = numbersIn(
      scores.settings,
      one.region ?? scores.region,
      Number((one.period ?? '0').slice(0, 4)),
    );
    return submissionLines(one, at, numbers, locale);
  });
}

function submissionLines(
  one: SubmissionScore,
  at: number,
  numbers: Numbers,
  locale: Locale,
): readonly ScoreLine[] {
  const say = scoreWords[locale];
  const part = one.submission;
  const weights = dimensions.map(({ id }) => ({ id, weight: numbers[keys.weight + id] ?? 0 }));
  const all = weights.reduce((sum, { weight }) => sum + weight, 0);
  const { invalid, errorRows } = one.counts;
  return [
    {
      ...{ ref: qualityRef(QUALITY.total, at), id: QUALITY.total, name: say.quality, part },
      ...{ definition: say.qualityMeans, unit: say.score, value: one.total, decimals: 2 },
      formula: (cell) => {
        const terms = weights.map(({ id, weight }) => `${weight}*${cell(qualityRef(id, at), 'value')}`);
        return all === 0 ? null : `ROUND((${terms.join('+')})/${all},2)`;
      },
    },
    ...dimensions.map(({ id, label, definition }): ScoreLine => {
      const ref = qualityRef(id, at);
      return {
        ...{ ref, id, name: label[locale], part, definition: definition[locale], unit: say.score },
        ...{ value: one.dimensions[id], decimals: 2 },
        ...termsOf(id, one),
        formula: (cell) => dimensionFormula(id, (column) => cell(ref, column), one, numbers),
        remark: say.explain(id),
      };
    }),
    {
      ...{ ref: qualityRef(QUALITY.wrong, at), id: QUALITY.wrong, name: say.wrong, part },
      ...{ definition: say.wrongMeans, unit: say.cells, value: invalid + errorRows, decimals: 0 },
      formula: () => `${invalid}+${errorRows}`,
      remark: say.explain('VL'),
    },
  ];
}

/** What a dimension divides, by what; the days that a submission was late stand alone. */
function termsOf(
  id: QualityDimension,
  { counts }: SubmissionScore,
): Pick<ScoreLine, 'numerator' | 'denominator'> {
  const {
    required,
    filled,
    unknown: unsaid,
    checked,
    invalid,
    rows,
    errorRows,
    warningRows,
    surplus,
  } = counts;
  switch (id) {
    case 'KL':
      return { numerator: filled + unknown.counts * unsaid, denominator: required };
    case 'VL':
      return { numerator: checked - invalid, denominator: checked };
    case 'KS':
      return { numerator: rows - errorRows - warningRow * warningRows, denominator: rows };
    case 'TW':
      return { numerator: counts.late };
    case 'KU':
      return { numerator: rows - surplus, denominator: rows };
  }
}

function dimensionFormula(
  id: QualityDimension,
  own: (column: Parameters<CellOf>[1]) => string | null,
  { counts }: SubmissionScore,
  numbers: Numbers,
): string {
  const [above, below] = [own('numerator'), own('denominator')];
  if (id !== 'TW') return `IF(${below}=0,100,${above}/${below}*100)`;
  if (counts.late === null) return '0';
  const steps = timeliness.reduceRight(
    (later, { days, points }) => `IF(${above}<=${numbers[days] ?? 0},${numbers[points] ?? 0},${later})`,
    '0',
  );
  return `IF(${above}<=0,100,${steps})`;
}
