import type { QualityDimension, QualityInstrument } from '../../kit/data-quality.ts';
import { bandOf, type Numbers } from '../../kit/scoring.ts';
import { rounded } from '../../locale/decimals.ts';

/** What the data quality of a submission is computed from. */
export interface QualityCounts {
  /** Cells that must be filled, those that are, and those that say that it is not known, which are not among the filled. */
  readonly required: number;
  readonly filled: number;
  readonly unknown: number;
  /** Cells that are filled, and those of them with an error of their own. */
  readonly checked: number;
  readonly invalid: number;
  readonly rows: number;
  /** Rows with an error between columns or sheets, and those that only have warnings. */
  readonly errorRows: number;
  readonly warningRows: number;
  /** Rows beyond the first of those that are recorded more than once. */
  readonly surplus: number;
  /** Days from the deadline to the day of sending; `null` where the cover does not say. */
  readonly late: number | null;
  /** Identities that were found for certain. */
  readonly leaks: number;
}

/** The data quality of a submission. */
export interface QualityScore {
  /** 0 to 100, not rounded. */
  readonly dimensions: Readonly<Record<QualityDimension, number>>;
  /** 0 to 100, rounded to two decimals; of a rejected submission it is shown and does not count. */
  readonly total: number;
  readonly band: string;
  /** Whether identities leak: then the submission is rejected whatever its score. */
  readonly rejected: boolean;
}

/** Scores the data quality of a submission (specification §6.3). */
export function scoreQuality(
  counts: QualityCounts,
  instrument: QualityInstrument,
  numbers: Numbers,
): QualityScore {
  const { required, filled, unknown, checked, invalid, rows, errorRows, warningRows, surplus } = counts;
  const bad = errorRows + instrument.warningRow * warningRows;
  const dimensions = {
    KL: percent(filled + instrument.unknown.counts * unknown, required),
    VL: percent(checked - invalid, checked),
    KS: percent(rows - bad, rows),
    TW: timeliness(counts.late, instrument, numbers),
    KU: percent(rows - surplus, rows),
  };
  const ids = instrument.dimensions.map(({ id }) => id);
  const weightOf = (id: QualityDimension): number => numbers[instrument.keys.weight + id] ?? 0;
  const weights = ids.reduce((sum, id) => sum + weightOf(id), 0);
  const total = rounded(ids.reduce((sum, id) => sum + weightOf(id) * dimensions[id], 0) / weights, 2);
  const { code: band } = bandOf(total, instrument.keys.band, instrument.bands, numbers);
  return { dimensions, total, band, rejected: counts.leaks > 0 };
}

/** Of nothing everything is right. */
function percent(good: number, all: number): number {
  return all === 0 ? 100 : (good / all) * 100;
}

const IN_TIME = 100;

function timeliness(late: number | null, { timeliness: steps }: QualityInstrument, numbers: Numbers): number {
  if (late === null) return 0;
  if (late <= 0) return IN_TIME;
  const step = steps.find(({ days }) => late <= (numbers[days] ?? 0));
  return step ? (numbers[step.points] ?? 0) : 0;
}
