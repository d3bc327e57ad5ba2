import type { Indicator } from '../../../kit/indicator.ts';
import type { Locale } from '../../../locale/text.ts';
import type { Amount } from '../../indicator/amount.ts';
import type { Computed, Part } from '../../indicator/compute.ts';
import { MONTH, REGION } from '../../indicator/groups.ts';
import type { Scope } from '../../indicator/scope.ts';
import { type FigureRef, figureId } from '../figure-ref.ts';
import { type FigureRows, figureRows } from '../figure-rows.ts';
import { trailWords } from './trail-words.ts';

/** One figure on the sheet *Jejak Angka*. */
export interface TrailLine {
  readonly ref: FigureRef;
  readonly indicator: Indicator;
  readonly amount: Amount;
  /** What it is a part of the indicator by, in words. */
  readonly part: string;
  /** One entry for each measure, the one above the line first. */
  readonly rows: readonly FigureRows[];
}

/** The lines of some indicators and their parts, in the order of `indicatorFormulas`. */
export function trailLines(figures: readonly Computed[], scope: Scope, locale: Locale): readonly TrailLine[] {
  return figures.flatMap((figure) => {
    const { indicator, amount, by } = figure;
    const rows = figureRows(figure, scope);
    const line = (ref: FigureRef, one: Amount, part: string): TrailLine => ({
      ref,
      indicator,
      amount: one,
      part,
      rows: rows.get(figureId(ref)) ?? [],
    });
    const whole = { indicator: indicator.id, dimension: '', key: '' };
    return [
      line(whole, amount, trailWords[locale].whole),
      ...by.map((part) =>
        line(
          { indicator: indicator.id, dimension: part.dimension, key: part.key },
          part.amount,
          partWords(part, scope, locale),
        ),
      ),
    ];
  });
}

/** `Jenis kelamin: Perempuan`; of two dimensions `Jenis kelamin, Wilayah: Perempuan, Kota Bandung`. */
function partWords({ dimension, label }: Part, { dimensions }: Scope, locale: Locale): string {
  const say = trailWords[locale];
  const titles = dimension.split('*').flatMap((one) => {
    if (one === REGION) return [say.region];
    if (one === MONTH) return [say.month];
    return dimensions.find(({ id }) => id === one)?.label[locale] ?? [];
  });
  return titles.length === 0 ? label[locale] : `${titles.join(', ')}: ${label[locale]}`;
}
