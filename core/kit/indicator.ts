import type { Text } from '../locale/text.ts';
import type { Node } from './expression/nodes.ts';
import type { Base, Measure } from './measure.ts';

/** How a figure is made. Percentages are of 100. */
export type Figure =
  /** How many rows, or the sum of their numbers. */
  | { readonly kind: 'count'; readonly of: Measure }
  /** The percentage of rows of which `of` holds as well. */
  | { readonly kind: 'share'; readonly among: Measure; readonly of: Node }
  /** The percentage of rows that each key of a breakdown has; the rows themselves are not broken down by it. */
  | { readonly kind: 'portion'; readonly among: Measure; readonly across: string }
  /** One number for each of another, times a factor; `most` is the greatest that the upper counts for in a region. */
  | {
      readonly kind: 'quotient';
      readonly upper: Measure;
      readonly lower: Measure | Base;
      readonly times: number;
      /** Whether the upper number is the largest of its rows instead of their sum, and at most the lower one. */
      readonly largest: boolean;
    }
  /** The middle of the rows' numbers. */
  | { readonly kind: 'median'; readonly of: Measure }
  /** The change in percent from the same months of the year before. */
  | { readonly kind: 'change'; readonly of: Measure }
  /** What a year would come to if it went on like its first months, of which there must be `least`. */
  | { readonly kind: 'projection'; readonly of: Measure; readonly least: number }
  /** The percentage of expected submissions that came, or their mean score. */
  | { readonly kind: 'submissions'; readonly of: 'reported' | 'quality' };

/** Part of an indicator that is computed in its own way, such as the score of one aspect. */
export interface Case {
  readonly key: string;
  readonly label: Text;
  readonly figure: Figure;
}

/** Which way is better; numbers of cases and victims have none (specification §5.1). */
export type Direction = 'higher' | 'lower' | 'neutral';

export interface Indicator {
  /** `IND-04`. */
  readonly id: string;
  readonly name: Text;
  /** What it counts, in words. */
  readonly definition: Text;
  readonly unit: Text;
  readonly direction: Direction;
  /** Decimals in tables. */
  readonly decimals: number;
  /** The forms without which it is not reported. */
  readonly sources: readonly string[];
  /** The dimensions by which it may be broken down. */
  readonly by: readonly string[];
  /** Breakdowns whose parts are computed each in its own way, by dimension. */
  readonly cases: Readonly<Record<string, readonly Case[]>>;
  readonly figure: Figure;
  /** Where it comes from: regulation, document, study; own design where it says so. */
  readonly origin: string;
  /** The first and the last year for which this definition holds; `null`: it has not ended. */
  readonly since: number;
  readonly until: number | null;
  /** How the same indicator is defined in other years. Take the one that holds by {@link versionOf}. */
  readonly versions: readonly Indicator[];
  /** Ids of its worked examples in the specification (§5.3): `G-07`. */
  readonly examples: readonly string[];
}

/** What indicators can be broken down by. */
export interface Dimension {
  /** `s`, `jenis`. */
  readonly id: string;
  readonly label: Text;
  /** The codes of each form's rows, by template id: a choice, or a column of several. */
  readonly of: Readonly<Record<string, Node>>;
  /** Whether the groups of the code list are shown instead of its codes. */
  readonly grouped: boolean;
}

type Optional = 'cases' | 'decimals' | 'since' | 'until' | 'versions' | 'examples' | 'by';

/** Declares an indicator: two decimals, no breakdown, for all years unless it says otherwise. */
export function defineIndicator(
  definition: Omit<Indicator, Optional> & Partial<Pick<Indicator, Optional>>,
): Indicator {
  const usual = { decimals: 2, by: [], cases: {}, since: 2007, until: null, versions: [], examples: [] };
  return { ...usual, ...definition };
}

/** The definition of an indicator that holds in a year, or `null` where it has none then. */
export function versionOf(indicator: Indicator, year: number): Indicator | null {
  const holds = ({ since, until }: Indicator): boolean => since <= year && year <= (until ?? year);
  return [indicator, ...indicator.versions].find(holds) ?? null;
}

/** The definitions of some indicators that hold in a year. */
export function versionsIn(indicators: readonly Indicator[], year: number): readonly Indicator[] {
  return indicators.flatMap((one) => versionOf(one, year) ?? []);
}

/** The measures that a figure is made of. */
export function measuresOf(figure: Figure): readonly Measure[] {
  switch (figure.kind) {
    case 'share':
    case 'portion':
      return [figure.among];
    case 'quotient':
      return 'table' in figure.lower ? [figure.upper, figure.lower] : [figure.upper];
    case 'submissions':
      return [];
    default:
      return [figure.of];
  }
}
