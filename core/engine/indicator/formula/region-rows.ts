import { columnOf } from '../../../kit/expression/nodes.ts';
import { type Figure, type Indicator, measuresOf } from '../../../kit/indicator.ts';
import type { Base } from '../../../kit/measure.ts';
import { inRegion, sendingRegions } from '../base.ts';
import type { Scope } from '../scope.ts';
import { isCompared } from '../trend.ts';

/** One region in the table that stands beside figures; `null` becomes a blank cell. See `RegionTable`. */
export interface RegionRow {
  readonly code: string;
  readonly label: string;
  readonly sending: 0 | 1;
  readonly compared: 0 | 1;
  readonly bases: Readonly<Record<string, number | null>>;
}

/** The regions of a scope with all that formulas of some indicators need to know of them. */
export function regionRows(indicators: readonly Indicator[], scope: Scope): readonly RegionRow[] {
  const sending = new Set(sendingRegions(scope));
  const bases = indicators.flatMap((indicator) => basesOf(indicator, scope));
  return scope.regions.map((code) => ({
    code,
    label: scope.regionLabel(code).id,
    sending: sending.has(code) ? 1 : 0,
    compared: isCompared(code, scope) ? 1 : 0,
    bases: Object.fromEntries(bases.map(({ key, base }) => [key, numberIn(base, code, scope)])),
  }));
}

interface KeyedBase {
  readonly key: string;
  readonly base: Base;
}

/** The bases of an indicator, and those of the classes of rows where settings tell them apart. */
function basesOf(indicator: Indicator, scope: Scope): readonly KeyedBase[] {
  const { figure } = indicator;
  if (figure.kind !== 'quotient' || 'table' in figure.lower) return [];
  const { lower } = figure;
  if (lower.kind === 'children') return [{ key: lower.list.id, base: lower }];
  const whole = { key: lower.key, base: lower };
  if (lower.kind === 'yearly' || !scope.hasSettings(`${lower.key}_`)) return [whole];
  const classes = codesOf(indicator.by, figure, scope).map((code) => `${lower.key}_${code}`);
  return [whole, ...classes.map((key) => ({ key, base: { ...lower, key } }))];
}

/** The codes by which an indicator may be broken down. */
function codesOf(by: readonly string[], figure: Figure, { dimensions }: Scope): readonly string[] {
  const tables = measuresOf(figure).map(({ table }) => table.id);
  return dimensions
    .filter(({ id }) => by.includes(id))
    .flatMap(({ of }) => tables.flatMap((table) => of[table] ?? []))
    .flatMap((node) => (node.kind === 'column' ? (columnOf(node).list?.codes ?? []) : []))
    .map(({ code }) => code);
}

/** A year's number is written as it is set: its formula takes the months into account. */
function numberIn(base: Base, region: string, scope: Scope): number | null {
  const number =
    base.kind === 'yearly' ? (scope.setting(base.key, region) ?? Number.NaN) : inRegion(base, region, scope);
  return Number.isNaN(number) ? null : number;
}
