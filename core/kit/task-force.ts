import type { Text } from '../locale/text.ts';
import type { ColumnNode } from './expression/nodes.ts';
import type { Figure, Indicator } from './indicator.ts';
import type { Measure } from './measure.ts';
import type { Band } from './scoring.ts';

/** What a part of a component measures: a figure, or how many codes a column of several shows in some rows. */
export type ComponentFigure =
  | Figure
  /** That of an indicator, as it is defined in the year. */
  | { readonly kind: 'indicator'; readonly of: Indicator }
  | {
      readonly kind: 'reach';
      readonly of: Measure;
      readonly codes: ColumnNode;
      /** The setting that says how many codes there are. */
      readonly outOf: string;
    };

/** One percentage of a component; it counts for 100 at most. */
export interface ComponentPart {
  /** An indicator's id, or a short name. */
  readonly key: string;
  readonly label: Text;
  /** How much it counts beside the other parts. */
  readonly share: number;
  readonly figure: ComponentFigure;
}

/** A component of the performance of a task force (specification §6.2). */
export interface Component {
  /** `B1A`, the point of the Komitmen Tangerang. */
  readonly id: string;
  readonly name: Text;
  /** What it measures, in words. */
  readonly definition: Text;
  readonly weight: number;
  /** The forms in which the evidence stands. */
  readonly evidence: readonly string[];
  readonly parts: readonly ComponentPart[];
  /** Whether a part with nothing to divide by is left out; otherwise it counts for 0. */
  readonly skipsEmpty: boolean;
  /** Without anything to divide by: 0, or not applicable where the region declared nil for the whole time. */
  readonly whenEmpty: 'zero' | 'nil';
  /** The highest level without a row that `unless` counts. */
  readonly cap: { readonly level: number; readonly unless: Measure; readonly reason: Text } | null;
  readonly origin: string;
}

/** How components are scored: the setting keys of weights, levels and predicates, and these two scales. */
export interface TaskForceRule {
  readonly keys: { readonly weight: string; readonly level: string; readonly predicate: string };
  /** Best first; the code of a level is its number. */
  readonly levels: readonly Band[];
  readonly predicates: readonly Band[];
}

type Optional = 'skipsEmpty' | 'whenEmpty' | 'cap' | 'origin';

const ORIGIN = 'Komitmen Tangerang 2022 (doc 004); ukuran dan bobot rancangan sendiri';

/** Declares a component: parts without anything to divide by count for 0, and no cap, unless it says otherwise. */
export function defineComponent(
  definition: Omit<Component, Optional> & Partial<Pick<Component, Optional>>,
): Component {
  return { skipsEmpty: false, whenEmpty: 'zero', cap: null, origin: ORIGIN, ...definition };
}
