import { type Indicator, versionOf } from '../../kit/indicator.ts';
import { type Amount, NOT_APPLICABLE, NOT_REPORTED } from './amount.ts';
import { figureAmounts } from './figures.ts';
import { type Key, REGION } from './groups.ts';
import type { Parts } from './parts.ts';
import { type Reporting, reportingOf } from './reporting.ts';
import { type Scope, yearOf } from './scope.ts';

/** One part of a breakdown of an indicator. */
export interface Part extends Key {
  /** `s`, or `s*w` for two dimensions together. */
  readonly dimension: string;
  readonly amount: Amount;
}

/** An indicator with its breakdowns. */
export interface Computed {
  readonly indicator: Indicator;
  readonly amount: Amount;
  readonly by: readonly Part[];
}

/**
 * Computes an indicator over a scope, by each of some breakdowns (`s`, or `s*w` for two together); those that it cannot
 * be broken down by are left out. What its forms do not report is not reported, and never a silent 0. The definition that
 * holds in the year of the scope is computed; without one the indicator does not apply.
 */
export function computed(declared: Indicator, breakdowns: readonly string[], scope: Scope): Computed {
  const indicator = versionOf(declared, yearOf(scope.window));
  if (!indicator) return { indicator: declared, amount: NOT_APPLICABLE, by: [] };
  const [amount = NOT_APPLICABLE] = figureAmounts(indicator.figure, [], scope)?.amounts ?? [];
  return {
    indicator,
    amount: reportedAmount(amount, reportingOf(indicator, scope, null)),
    by: breakdowns.flatMap((breakdown) => partsBy(breakdown, indicator, scope)),
  };
}

/** Which breakdowns an indicator offers: its dimensions, and the one that it is made of. */
export function breakdownsOf({ by, figure }: Indicator): readonly string[] {
  return figure.kind === 'portion' ? [...new Set([figure.across, ...by])] : by;
}

function partsBy(breakdown: string, indicator: Indicator, scope: Scope): readonly Part[] {
  const asked = breakdown.split('*');
  const offered = breakdownsOf(indicator);
  if (!asked.every((one) => offered.includes(one))) return [];
  const { figure } = indicator;
  // A figure that is made of a breakdown has no other parts than those of that breakdown.
  const dimensions =
    figure.kind === 'portion' ? [figure.across, ...asked.filter((one) => one !== figure.across)] : asked;
  const dimension = dimensions.join('*');
  const parts = caseParts(dimensions, indicator, scope) ?? figureAmounts(figure, dimensions, scope);
  if (!parts) return [];
  const at = dimensions.indexOf(REGION);
  const whole = reportingOf(indicator, scope, null);
  return parts.keys.map((key, i) => {
    const region = at < 0 ? undefined : key.key.split('*')[at];
    const reporting = region === undefined ? whole : reportingOf(indicator, scope, region);
    return {
      ...key,
      dimension,
      amount: reportedAmount(parts.amounts[i] ?? NOT_APPLICABLE, reporting),
    };
  });
}

/** Parts that are computed each in its own way, alone or before another dimension. */
function caseParts(
  [first = '', ...others]: readonly string[],
  { cases }: Indicator,
  scope: Scope,
): Parts | null {
  const found = cases[first];
  if (!found) return null;
  const parts = found.map(({ key, label, figure }) => {
    const inside = figureAmounts(figure, others, scope);
    if (!inside) return null;
    const keys = inside.keys.map((other) =>
      others.length === 0 ? { key, label } : joined({ key, label }, other),
    );
    return { keys, amounts: inside.amounts };
  });
  if (!parts.every((one) => one !== null)) return null;
  return { keys: parts.flatMap(({ keys }) => keys), amounts: parts.flatMap(({ amounts }) => amounts) };
}

function joined(one: Key, other: Key): Key {
  const label = { id: `${one.label.id}, ${other.label.id}`, en: `${one.label.en}, ${other.label.en}` };
  return { key: `${one.key}*${other.key}`, label };
}

function reportedAmount(amount: Amount, reporting: Reporting): Amount {
  if (reporting === 'reported') return amount;
  return reporting === 'silent' ? NOT_REPORTED : NOT_APPLICABLE;
}
