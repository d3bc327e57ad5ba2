import { expect, it } from 'vitest';
import type { Area } from '../../core/workbook/cell.ts';
import { demoBooks, largeBooks, reportIn } from './keadaan.ts';

it('the data of each chart stand in cells of their own, and no chart covers another', async () => {
  const books = { demo: await demoBooks(2023), large: await largeBooks() };
  for (const state of ['normal', 'large'] as const) {
    const { sheets } = reportIn(state, 'id', books);
    for (const { name, charts, cells } of sheets) {
      expect([name, overlaps(charts.map(({ source }) => source))]).toEqual([name, []]);
      expect([name, overlaps(charts.map(({ at }) => at))]).toEqual([name, []]);
      for (const { data, source } of charts) {
        const shown = data.categories.map((_, i) => cells[source.row + 1 + i]?.[source.column]);
        expect(shown).toEqual(data.categories);
      }
    }
  }
}, 240_000);

/** Pairs of areas that have a cell in common. */
function overlaps(areas: readonly Area[]): readonly (readonly [Area, Area])[] {
  return areas.flatMap((a, i) =>
    areas
      .slice(i + 1)
      .filter(
        (b) =>
          a.row < b.row + b.rows &&
          b.row < a.row + a.rows &&
          a.column < b.column + b.columns &&
          b.column < a.column + a.columns,
      )
      .map((b) => [a, b] as const),
  );
}
