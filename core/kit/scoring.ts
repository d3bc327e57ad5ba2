import type { Text } from '../locale/text.ts';
import type { SettingValue } from './setting.ts';

/** A step of a scale: scores from `from` (0 to 100) up to the step above it. */
export interface Band {
  readonly code: string;
  readonly label: Text;
  readonly from: number;
}

/** Weights, thresholds and other numbers of instruments by setting key, as they hold for a region and a year. */
export type Numbers = Readonly<Record<string, number>>;

/**
 * Numbers of an instrument that a sheet of settings may change together: weights add up to 100, the thresholds of a
 * scale fall from the first to the last, those that are rising rise, and a limit stands alone.
 */
export interface NumberGroup {
  readonly kind: 'weights' | 'scale' | 'rising' | 'limit';
  /** Defaults by key, those of a scale from the best step down. */
  readonly numbers: Numbers;
  /** What its values have to be; where absent weights and scores, from 0 to 100. */
  readonly range?: SettingValue;
}

/** The weights of the parts of an instrument, by setting key. */
export function weightGroup(key: string, weights: Readonly<Record<string, number>>): NumberGroup {
  const named = Object.entries(weights).map(([id, weight]) => [key + id, weight] as const);
  return { kind: 'weights', numbers: Object.fromEntries(named) };
}

/** The thresholds of a scale, whose steps stand from the best down; the last one begins at 0 and has no key. */
export function scaleGroup(key: string, bands: readonly Band[]): NumberGroup {
  const named = bands.slice(0, -1).map(({ code, from }) => [key + code, from] as const);
  return { kind: 'scale', numbers: Object.fromEntries(named) };
}

/** The step of a scale that a score reaches; the thresholds are those of `numbers` where it has them. */
export function bandOf(score: number, key: string, bands: readonly Band[], numbers: Numbers): Band {
  const found = bands.find(({ code, from }) => score >= (numbers[key + code] ?? from)) ?? bands.at(-1);
  if (!found) throw new RangeError('a scale has steps');
  return found;
}
