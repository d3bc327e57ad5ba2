import type { Text } from '../../locale/text.ts';
import type { Computed } from '../indicator/compute.ts';
import { figureId } from './figure-ref.ts';

/** What figures are called, by `figureId`: the name of an indicator, and the label of a part without it. */
export function figureLabels(figures: readonly Computed[]): ReadonlyMap<string, Text> {
  return new Map(
    figures.flatMap(({ indicator: { id, name }, by }): readonly (readonly [string, Text])[] => [
      [figureId({ indicator: id, dimension: '', key: '' }), name],
      ...by.map(({ dimension, key, label }) => [figureId({ indicator: id, dimension, key }), label] as const),
    ]),
  );
}
