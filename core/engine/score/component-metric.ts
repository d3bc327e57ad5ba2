import { versionOf } from '../../kit/indicator.ts';
import type { Component, ComponentFigure, ComponentPart } from '../../kit/task-force.ts';
import { rounded } from '../../locale/decimals.ts';
import type { Text } from '../../locale/text.ts';
import { cellsOf } from '../expression/evaluation.ts';
import { countedRows } from '../indicator/counted-rows.ts';
import { figureAmounts } from '../indicator/figures.ts';
import { type Scope, yearOf } from '../indicator/scope.ts';
import { TRUE } from '../table.ts';

/** What one part of a component comes to; `null` where there is nothing to divide by. */
export interface PartValue {
  readonly key: string;
  readonly label: Text;
  /** How much it counts beside the other parts. */
  readonly share: number;
  /** In percent, at most 100, not rounded. */
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
}

/** What a component comes to before it is scored. */
export interface ComponentMetric {
  readonly component: Component;
  readonly parts: readonly PartValue[];
  /** 0 to 100, rounded to two decimals; `null` where it does not apply. */
  readonly metric: number | null;
  /** Whether the highest level is that of the component's cap. */
  readonly capped: boolean;
}

/**
 * Measures a component over the rows of one region. `nil` says whether the region declared that there was nothing for
 * the whole time: only then is a component without anything to divide by not applicable, otherwise it is 0.
 */
export function componentMetric(component: Component, scope: Scope, nil: boolean): ComponentMetric {
  const parts = component.parts.map((part) => partValue(part, scope));
  const metric = metricOf(parts, component, nil);
  return { component, parts, metric, capped: isCapped(component, scope) };
}

/** The mean of the parts by their shares. */
function metricOf(
  parts: readonly PartValue[],
  { skipsEmpty, whenEmpty }: Component,
  nil: boolean,
): number | null {
  const known = parts.filter(({ value }) => value !== null);
  if (known.length === 0) return whenEmpty === 'nil' && nil ? null : 0;
  const counted = skipsEmpty ? known : parts;
  const shares = counted.reduce((sum, { share }) => sum + share, 0);
  return rounded(counted.reduce((sum, { share, value }) => sum + share * (value ?? 0), 0) / shares, 2);
}

function partValue({ key, label, share, figure }: ComponentPart, scope: Scope): PartValue {
  const amount = amountOfPart(figure, scope);
  const { value = null, numerator = null, denominator = null } = amount ?? {};
  return {
    key,
    label,
    share,
    value: value === null ? null : Math.max(0, Math.min(100, value)),
    numerator,
    denominator,
  };
}

function amountOfPart(
  figure: ComponentFigure,
  scope: Scope,
): Pick<PartValue, 'value' | 'numerator' | 'denominator'> | undefined {
  if (figure.kind === 'reach') return reached(figure, scope);
  const made = figure.kind === 'indicator' ? versionOf(figure.of, yearOf(scope.window))?.figure : figure;
  return made && figureAmounts(made, [], scope)?.amounts[0];
}

/** How many different codes the rows show, of those that there are; nothing without rows. */
function reached(
  { of, codes, outOf }: Extract<ComponentFigure, { readonly kind: 'reach' }>,
  scope: Scope,
): Pick<PartValue, 'value' | 'numerator' | 'denominator'> | undefined {
  const { table, verdicts } = countedRows(of, scope);
  const { values, pool } = cellsOf(codes, table, 'set');
  const all = scope.setting(outOf, scope.regions[0] ?? '') ?? 0;
  if (!verdicts.includes(TRUE) || !(all > 0)) return undefined;
  const seen = new Set<number>();
  for (const [row, set] of values.entries()) {
    if (verdicts[row] === TRUE) for (const code of pool[set] ?? []) seen.add(code);
  }
  return { value: (seen.size / all) * 100, numerator: seen.size, denominator: all };
}

function isCapped({ cap }: Component, scope: Scope): boolean {
  return cap !== null && !countedRows(cap.unless, scope).verdicts.includes(TRUE);
}
