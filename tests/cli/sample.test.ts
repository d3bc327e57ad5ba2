import { describe, expect, it } from 'vitest';
import { makeRaw, makeSample, mostRecords } from '../../cli/sample/make-sample.ts';
import { writeWorkbook } from '../../cli/xlsx/write-workbook.ts';
import { isoOf, katalog, readCover, type Snapshot, serialOf, sheetNamed } from '../../core/index.ts';
import { FORMS, foundLines, optionsOf, plantedLines, TODAY, throughFile } from './sample-found.ts';

/** Field rules that a single cell of a form can break, besides a formula that failed. */
const FIELD_RULES = {
  T01: '01 02 03 04 05 06 07 08 09 10 11 12 13 14 15 16 17 18 19 27',
  T02: '01 02 03 04 05 06 07 08 09 10 11 12 13 14 15 16 17 18 19 21 27',
  T03: '01 02 03 04 05 07 08 09 10 11 15 16 17 18 19 27',
  T04: '01 02 03 04 05 07 08 09 10 11 12 14 15 16 27',
  T05: '01 03 04 05 07 08 09 10 11 12 14 15 16 17 18 19 20 23 24 27',
  T06: '01 02 03 04 05 07 08 09 10 11 12 14 15 16 17 18 19 20 22 27',
  T07: '01 02 03 04 05 07 08 09 10 11 12 14 15 16 17 27',
  T08: '01 02 07 08 09 10 11 12 13 14 15 17 27',
  T09: '01 02 03 04 05 07 08 09 10 11 12 14 15 16 17 18 19 27',
  T10: '01 02 03 04 05 07 08 09 10 11 15 16 17 18 19 27',
  T11: '01 02 03 04 05 07 08 09 10 11 12 14 15 16 17 18 19 27',
} as const;

/** Rules that look at forms which a sample of this form does not have. */
const NEED_OTHER_FORMS = [
  'VS-11 T01',
  'VS-12 T01',
  'VS-06 T02',
  'VS-08 T02',
  'VS-13 T05',
  'VS-22 T06',
  'VS-17 T07',
  'VS-21 T09',
];
/** Rules that need two agencies, a score, an earlier workbook or the whole sheet: a sample of one workbook cannot break them. */
const NOT_OF_SAMPLES = new Set(['VX-04', 'VX-10', 'VX-12', 'VX-14']);
/** Identity rules that a text can break, on forms with a confidential note. */
const IDENTITY_RULES = Array.from({ length: 15 }, (_, i) => `VI-${String(i + 1).padStart(2, '0')}`);
const CONFIDENTIAL_NOTES: readonly string[] = ['T01', 'T02', 'T03'];

describe.each(FORMS)('a sample of %s without mistakes', (template) => {
  it.each([1, 2, 4711])('has no issue of any severity (seed %i)', (seed) => {
    const { snapshot } = makeRaw(optionsOf({ template, rows: 500, seed }));
    expect(foundLines(snapshot)).toEqual([]);
  });

  it('has no issue with more records than a year has codes', () => {
    const { snapshot, truth } = makeRaw(optionsOf({ template, rows: 16_000 }));
    expect(foundLines(snapshot)).toEqual([]);
    expect(truth.rows).toBeGreaterThanOrEqual(16_000);
  });

  it('has no issue when it is written to a file and read again', async () => {
    const { update } = makeSample(optionsOf({ template, rows: 60 }));
    expect(foundLines(await throughFile(update))).toEqual([]);
  });

  it('has as many records as were asked for', () => {
    const { columns } = makeRaw(optionsOf({ template, rows: 321 }));
    const lengths = Object.values(columns[template] ?? {}).map((cells) => cells.length);
    expect(new Set(lengths)).toEqual(new Set([321]));
  });

  it('fills every column that people fill in, at least here and there', () => {
    const { columns } = makeRaw(optionsOf({ template, rows: 3000 }));
    const empty = Object.entries(columns[template] ?? {}).flatMap(([name, values]) =>
      values.some((value) => value !== null) ? [] : [name],
    );
    expect(empty).toEqual([]);
  });

  it('can be empty', () => {
    const { snapshot, truth } = makeRaw(optionsOf({ template, rows: 0, errors: 1 }));
    expect(truth).toEqual({ rows: 0, planted: [] });
    expect(foundLines(snapshot)).toEqual([]);
  });
});

describe.each(FORMS)('a sample of %s with mistakes', (template) => {
  it.each([
    { errors: 0.05, seed: 1 },
    { errors: 0.05, seed: 2 },
    { errors: 0.5, seed: 1 },
    { errors: 0.5, seed: 2 },
    { errors: 1, seed: 3 },
  ])('has exactly the planted ones (share $errors, seed $seed)', ({ errors, seed }) => {
    const { snapshot, truth } = makeRaw(optionsOf({ template, rows: 800, errors, seed }));
    expect(foundLines(snapshot)).toEqual(plantedLines(truth.planted));
  });

  it('has them in as many records as were asked for, one in each', () => {
    const { truth } = makeRaw(optionsOf({ template, rows: 410, errors: 0.25 }));
    expect(new Set(truth.planted.map(({ row }) => row)).size).toBe(103);
    expect(truth.planted).toHaveLength(103);
  });

  it('has the planted ones when it is written to a file and read again', async () => {
    const options = optionsOf({ template, rows: 400, errors: 0.5, seed: 5 });
    const { update, truth } = makeSample(options);
    expect(foundLines(await throughFile(update))).toEqual(plantedLines(truth.planted));
    expect(makeRaw(options).truth).toEqual(truth);
  });

  it('breaks every rule that one record can break', () => {
    const { truth } = makeRaw(optionsOf({ template, rows: 3000, errors: 1 }));
    const rules = katalog.rules
      .filter(({ id, template: { id: form } }) => form === template && !NOT_OF_SAMPLES.has(id))
      .filter(({ id }) => !NEED_OTHER_FORMS.includes(`${id} ${template}`))
      .map(({ id }) => id);
    const fields = FIELD_RULES[template].split(' ').map((number) => `VF-${number}`);
    const identities = CONFIDENTIAL_NOTES.includes(template) ? IDENTITY_RULES : [];
    const broken = new Set(truth.planted.map(({ rule }) => rule));
    expect([...broken].sort()).toEqual([...new Set([...rules, ...fields, ...identities])].sort());
  });

  it('breaks different rules even when there are few of them', () => {
    const { truth } = makeRaw(optionsOf({ template, rows: 300, errors: 0.05 }));
    expect(new Set(truth.planted.map(({ rule }) => rule)).size).toBeGreaterThanOrEqual(14);
  });
});

describe('the seed of a sample', () => {
  it.each(FORMS)('gives the same bytes each time (%s)', async (template) => {
    const options = optionsOf({ template, rows: 80, errors: 0.3, seed: 99 });
    const first = await writeWorkbook(makeSample(options).update);
    const second = await writeWorkbook(makeSample(options).update);
    expect(Buffer.compare(first, second)).toBe(0);
  });

  it('gives other records when it is another', () => {
    const [one, other] = [1, 2].map((seed) => makeRaw(optionsOf({ template: 'T02', seed })).columns);
    expect(one).not.toEqual(other);
  });
});

describe('the workbook of a sample', () => {
  it('submits the last full month before today', () => {
    const { snapshot } = makeRaw(optionsOf({ template: 'T01', today: serialOf(2026, 1, 5) }));
    expect(readCover(snapshot, TODAY)).toMatchObject({ region: '31.73', period: '2025-M12' });
  });

  it('has no record after the period', () => {
    const { columns } = makeRaw(optionsOf({ template: 'T02', rows: 2000 }));
    const days = Object.values(columns).flatMap((cells) =>
      Object.entries(cells).flatMap(([name, values]) => (name.startsWith('tanggal') ? values : [])),
    );
    expect(isoOf(Math.max(...days.map(Number)))).toBe('2025-07-31');
  });

  it('keeps the formula of the age group where it agrees with the age', () => {
    const { update } = makeSample(optionsOf({ template: 'T02', rows: 30 }));
    const sheet = update.sheets.find(({ name }) => name === 'T02 Korban');
    const column = sheet?.cells[1]?.indexOf('kelompok_usia') ?? -1;
    expect(sheet?.cells[2]?.[column]).toMatchObject({
      formula: expect.stringContaining('3'),
      value: expect.stringContaining('tahun'),
    });
  });

  it('is read from a file as it is made in memory', async () => {
    const options = optionsOf({ template: 'T01', rows: 40, errors: 0.2 });
    const { snapshot, columns } = makeRaw(options);
    const { T01: typed = {} } = columns;
    const cellsOf = (of: Snapshot) =>
      (sheetNamed(of, 'T01 Kasus')?.columns ?? [])
        .slice(0, Object.keys(typed).length)
        .map(({ values }) => Array.from({ length: 42 }, (_, row) => values[row] ?? null));
    expect(cellsOf(await throughFile(makeSample(options).update))).toEqual(cellsOf(snapshot));
  });

  it('refuses more records than there are codes', () => {
    expect(() => makeRaw(optionsOf({ template: 'T05', rows: 5_000_000 }))).toThrow(RangeError);
  });

  it.each(FORMS)(
    'has codes for 80,000 records of %s and more, and refuses what goes beyond them',
    (template) => {
      const most = mostRecords(template, TODAY);
      expect(most).toBeGreaterThan(80_000);
      expect(() => makeRaw(optionsOf({ template, rows: most + 10 }))).toThrow(RangeError);
    },
  );

  it('resembles the published figures: 87 % of victims are women and children, 1.2 victims a case', () => {
    const { columns } = makeRaw(optionsOf({ template: 'T01', rows: 5000 }));
    const { T02: victims = {} } = columns;
    const { jenis_kelamin: sexes = [], kelompok_usia: groups = [] } = victims;
    const children = new Set<unknown>(['0–5 tahun', '6–12 tahun', '13–17 tahun']);
    const counted = sexes.filter((sex, index) => sex === 'Perempuan' || children.has(groups[index]));
    expect(counted.length / sexes.length).toBeCloseTo(0.87, 1);
    expect(sexes.length / 5000).toBeCloseTo(1.2, 1);
  });
});
