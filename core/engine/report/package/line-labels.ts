import { columnOf } from '../../../kit/expression/nodes.ts';
import type { Dimension, Indicator } from '../../../kit/indicator.ts';
import { ownEntry } from '../../../kit/own-entry.ts';
import { joinedTexts, type Text } from '../../../locale/text.ts';
import { keysOf, MONTH, REGION } from '../../indicator/groups.ts';
import { FORM } from '../../indicator/submissions.ts';
import { monthName } from '../../period/period-name.ts';
import { figureId } from '../figure-ref.ts';
import type { PackageLine } from './package-line.ts';

/** From what names of figures are made. */
export interface LabelSource {
  readonly indicators: readonly Indicator[];
  readonly dimensions: readonly Dimension[];
  /** The ids of the forms. */
  readonly forms: readonly string[];
  /** The name of a region; `null` where there is none of that code. */
  regionLabel(code: string): Text | null;
}

/**
 * What the indicators and parts of lines are called, by `figureId`, by their codes alone: the same as `figureLabels` says
 * where they are computed. What a package calls them is not asked for, since nothing guards those cells.
 */
export function lineLabels(
  lines: readonly Pick<PackageLine, 'indicator' | 'dimension' | 'part'>[],
  source: LabelSource,
): ReadonlyMap<string, Text> {
  const known = new Map(source.indicators.map((one) => [one.id, one]));
  const labels = new Map<string, Text>();
  for (const { indicator: id, dimension, part } of lines) {
    const indicator = known.get(id);
    if (!indicator) continue;
    labels.set(figureId({ indicator: id, dimension: '', key: '' }), indicator.name);
    if (dimension === null || part === null) continue;
    const label = partLabel(indicator, dimension.split('*'), part.split('*'), source);
    if (label !== null) labels.set(figureId({ indicator: id, dimension, key: part }), label);
  }
  return labels;
}

function partLabel(
  indicator: Indicator,
  dimensions: readonly string[],
  keys: readonly string[],
  source: LabelSource,
): Text | null {
  if (dimensions.length !== keys.length) return null;
  const found = dimensions.map((one, i) => keyLabel(indicator, one, keys[i] ?? '', source));
  if (!found.every((one) => one !== null)) return null;
  return joinedTexts(found, ', ');
}

function keyLabel(
  { cases, sources }: Indicator,
  dimension: string,
  key: string,
  { dimensions, forms, regionLabel }: LabelSource,
): Text | null {
  const own = ownEntry(cases, dimension);
  if (own) return own.find((one) => one.key === key)?.label ?? null;
  if (dimension === REGION) return regionLabel(key);
  if (dimension === MONTH) return monthLabel(key);
  if (dimension === FORM) return forms.includes(key) ? { id: key, en: key } : null;
  const found = dimensions.find(({ id }) => id === dimension);
  if (!found) return null;
  const nodes = sources.flatMap((form) => found.of[form] ?? []);
  for (const node of nodes) {
    if (node.kind !== 'column') continue;
    const label = keysOf(columnOf(node), found.grouped).keys.find((one) => one.key === key)?.label;
    if (label) return label;
  }
  return null;
}

const MONTH_ID = /^(\d{4})-M(0[1-9]|1[0-2])$/;

function monthLabel(key: string): Text | null {
  const [, year, month] = MONTH_ID.exec(key) ?? [];
  return year === undefined || month === undefined
    ? null
    : monthName({ year: Number(year), month: Number(month) });
}
