import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chartHeight, chartSvg } from '../../core/engine/chart-svg/chart-svg.ts';
import { textWidth } from '../../core/engine/chart-svg/text-width.ts';
import type { ChartData, ChartValue } from '../../core/workbook/chart.ts';
import { axisOf, axisTicks } from '../../core/workbook/chart-axis.ts';
import { seriesLook } from '../../core/workbook/chart-look.ts';
import { chart, coverage, hotels, months, victims } from '../cli/xlsx-chart-sample.ts';
import { boxesOf, overlaps, textsOf } from './chart-boxes.ts';

function drawn(data: ChartData, locale: 'id' | 'en' = 'id', width = 640): string {
  return chartSvg(data, { width, height: chartHeight(data, width), locale });
}

function barsOf(svg: string): readonly { readonly width: number; readonly height: number }[] {
  return [...svg.matchAll(/<rect class="batang"[^>]* width="([\d.]+)" height="([\d.]+)"/g)].map(
    ([, width, height]) => ({ width: Number(width), height: Number(height) }),
  );
}

const value = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: -500, max: 5000 }) },
  { weight: 1, arbitrary: fc.double({ min: 0, max: 1e7, noNaN: true }) },
  { weight: 1, arbitrary: fc.constantFrom<ChartValue>('*', null) },
);
const anyChart = fc
  .record({ categories: fc.integer({ min: 1, max: 40 }), series: fc.integer({ min: 1, max: 4 }) })
  .chain(({ categories, series }) =>
    fc.record<ChartData>({
      kind: fc.constantFrom('bar', 'column', 'line'),
      stacking: fc.constantFrom('none', 'stacked', 'percent'),
      title: fc.string({ maxLength: 120 }),
      alt: fc.string(),
      categoryTitle: fc.string({ maxLength: 40 }),
      valueTitle: fc.string({ maxLength: 40 }),
      format: fc.constantFrom('integer', 'decimal', 'percent'),
      categories: fc.array(fc.string({ unit: 'grapheme', maxLength: 60 }), {
        minLength: categories,
        maxLength: categories,
      }),
      series: fc.array(
        fc.record({
          name: fc.string({ maxLength: 40 }),
          values: fc.array(value, { minLength: categories, maxLength: categories }),
        }),
        { minLength: series, maxLength: series },
      ),
    }),
  );

describe('a drawn chart', () => {
  test('has nothing outside its picture, whatever its content', () => {
    fc.assert(
      fc.property(anyChart, (data) => {
        const height = chartHeight(data, 640);
        const outside = boxesOf(drawn(data)).filter(
          ({ left, top, right, bottom }) =>
            left < -0.5 || top < -0.5 || right > 640.5 || bottom > height + 0.5,
        );
        expect(outside).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  test('has no text over another, whatever its content', () => {
    fc.assert(
      fc.property(anyChart, (data) => {
        expect(overlaps(textsOf(drawn(data)))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  test('has lying bars as long as their values', () => {
    const bars = barsOf(drawn(victims));
    const unit = (bars[1]?.width ?? 0) / 1205;
    expect(bars).toHaveLength(4);
    expect(bars[0]?.width).toBeCloseTo(22 * unit, 1);
    expect(bars[2]?.width).toBeCloseTo(8 * unit, 1);
    expect(bars[3]?.width).toBe(0);
  });

  test('has standing bars as high as their values', () => {
    const bars = barsOf(drawn(coverage));
    const unit = (bars[1]?.height ?? 0) / 100;
    expect(bars.map(({ height }) => height / unit)).toEqual(
      [59.5, 100, 33.3, 80].map((share) => expect.closeTo(share, 1)),
    );
  });

  test('fills the whole axis with each stack of shares', () => {
    const bars = barsOf(drawn({ ...hotels, series: hotels.series.slice(0, 2) }));
    const first = (bars[0]?.width ?? 0) + (bars[1]?.width ?? 0);
    const last = bars.at(-1)?.width ?? 0;
    expect(last).toBeCloseTo(first, 1);
  });

  test('draws no bar of a masked value, only the sign', () => {
    const svg = drawn(victims);
    expect(barsOf(svg)).toHaveLength(4);
    expect(textsOf(svg).filter(({ text }) => text === '*')).toHaveLength(2);
  });

  test('draws no shares of a stack with a masked part', () => {
    expect(barsOf(drawn({ ...hotels, series: hotels.series.slice(2, 3) }))).toHaveLength(4);
    expect(textsOf(drawn(hotels)).filter(({ text }) => text === '*')).toHaveLength(1);
  });

  test('breaks its line at a masked and at a missing value', () => {
    const paths = [...drawn(months).matchAll(/<path class="garis" d="([^"]*)"/g)].map(([, d = '']) => d);
    expect(paths.map((d) => d.match(/M/g)?.length)).toEqual([1, 2]);
    expect(paths.map((d) => d.match(/[ML]/g)?.length)).toEqual([10, 9]);
  });

  test('writes numbers as its readers do', () => {
    expect(drawn(victims)).toContain('>1.205<');
    expect(drawn(victims, 'en')).toContain('>1,205<');
    expect(drawn(coverage)).toContain('>59,5%<');
    expect(drawn(coverage, 'en')).toContain('>59.5%<');
  });

  test('names all of forty regions in full', () => {
    const categories = Array.from({ length: 40 }, (_, index) => `Kabupaten Nomor ${index + 1}`);
    const forty = {
      ...victims,
      categories,
      series: [{ name: 'Korban', values: categories.map((_, i) => i) }],
    };
    const texts = textsOf(drawn(forty));
    expect(categories.filter((name) => !texts.some(({ text }) => text === name))).toEqual([]);
    expect(texts.every(({ size }) => size >= 9)).toBe(true);
  });

  test('says in words what it shows', () => {
    expect(drawn(victims)).toContain('<title>Korban menurut wilayah</title>');
    expect(drawn(victims)).toContain('<desc>Grafik: Korban menurut wilayah.</desc>');
  });

  test('says so when there is nothing to draw', () => {
    const empty = { ...victims, series: [{ name: 'Korban', values: victims.categories.map(() => null) }] };
    expect(drawn(empty)).toContain('Belum ada data untuk digambar.');
    expect(drawn(empty, 'en')).toContain('There is no data to draw yet.');
  });

  test('holds hostile words as words', () => {
    const hostile = '</text><script>alert("1")</script>&amp;\u0000\u0008\uD800';
    const svg = drawn({ ...victims, title: hostile, alt: hostile, categories: [hostile], series: [] });
    expect(svg).not.toContain('<script');
    expect(svg).toContain('&lt;/text&gt;&lt;script&gt;');
    expect(svg).not.toContain('\u0000');
    expect(svg).not.toContain('\u0008');
  });

  test('shows the beginning of a very long text, and tells the whole', () => {
    const long = 'kata '.repeat(10_000);
    const svg = drawn({
      ...victims,
      title: long,
      categoryTitle: long,
      categories: victims.categories.map(() => long),
    });
    expect(textsOf(svg).every(({ text }) => text.length < 200)).toBe(true);
    expect(svg).toContain(`<title>${long}</title>`);
  });

  test('is the same text for the same content', () => {
    expect(drawn(hotels)).toBe(drawn(hotels));
  });

  test.each([
    ['korban-wilayah', victims],
    ['kasus-bulan', months],
    ['kategori-hotel', hotels],
  ])('looks as it was looked at: %s', async (name, data) => {
    await expect(drawn(data).replaceAll('><', '>\n<')).toMatchFileSnapshot(`../golden/grafik/${name}.svg`);
  });
});

describe('the axis of values', () => {
  function axisUpTo(most: number, format: ChartData['format']): readonly number[] {
    const content = { title: '', axes: ['', ''], categories: ['a'], series: [['s', [most]]] } as const;
    return axisTicks(axisOf(chart('bar', 'none', format, content)));
  }

  test.each([
    [0, 'integer', [0, 1]],
    [1, 'integer', [0, 1]],
    [3, 'integer', [0, 1, 2, 3]],
    [37, 'integer', [0, 10, 20, 30, 40]],
    [0.7, 'decimal', [0, 0.2, 0.4, 0.6, 0.8]],
    [59.5, 'percent', [0, 20, 40, 60, 80, 100]],
    [12, 'percent', [0, 2.5, 5, 7.5, 10, 12.5]],
  ] as const)('up to %d %s has round steps', (most, format, ticks) => {
    expect(axisUpTo(most, format)).toEqual(ticks);
  });

  test('covers every value in few steps', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e9 }), (most) => {
        const ticks = axisUpTo(most, 'integer');
        expect(ticks.at(-1)).toBeGreaterThanOrEqual(most);
        expect(ticks.length).toBeLessThanOrEqual(7);
        expect(ticks.every(Number.isInteger)).toBe(true);
      }),
    );
  });
});

describe('the looks of series', () => {
  test('differ in colour and, without colour, in filling or lightness', () => {
    const looks = Array.from({ length: 8 }, (_, index) => seriesLook(index));
    expect(new Set(looks.map(({ color }) => color)).size).toBe(8);
    const solid = looks.filter(({ filling }) => filling === 'solid').map(({ color }) => lightness(color));
    const patterns = looks.filter(({ filling }) => filling !== 'solid').map(({ filling }) => filling);
    expect(new Set(patterns).size).toBe(patterns.length);
    expect(Math.abs((solid[0] ?? 0) - (solid[1] ?? 0))).toBeGreaterThan(0.2);
  });

  test('of lines differ in dashes or marker', () => {
    const looks = Array.from({ length: 8 }, (_, index) => seriesLook(index));
    expect(new Set(looks.map(({ dashes, marker }) => `${dashes} ${marker}`)).size).toBe(8);
  });

  test('begin again after the eighth', () => {
    expect(seriesLook(8)).toEqual(seriesLook(0));
  });
});

describe('the width of a text', () => {
  test('is more for more letters, and none for none', () => {
    expect(textWidth('', 10)).toBe(0);
    expect(textWidth('Kabupaten', 10)).toBeGreaterThan(textWidth('Kab', 10));
  });
});

function lightness(color: string): number {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map(
    (at) => Number.parseInt(color.slice(at, at + 2), 16) / 255,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
