import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { explain } from '../../cli/command-explain.ts';
import { indicators } from '../../cli/command-indicators.ts';
import type { Terminal } from '../../cli/terminal.ts';
import { baselinesWith, fileOf } from '../support/fixture-file.ts';
import { listening } from './listening.ts';

const folder = mkdtempSync(join(tmpdir(), 'indikator-'));
const file = join(folder, 'jakarta-barat.xlsx');

beforeAll(async () => {
  writeFileSync(file, await fileOf(baselinesWith({})));
});

afterAll(() => rmSync(folder, { recursive: true }));

/** Runs a command on the eighth of August 2024. */
function run(command: (words: readonly string[], terminal: Terminal) => number, ...words: readonly string[]) {
  const { terminal, said } = listening();
  return { code: command([...words, '--today=2024-08-08'], terminal), ...said };
}

const State = z.enum(['value', 'not-applicable', 'not-reported']);
const Figure = z.nullable(z.number());
const amount = { state: State, value: Figure, numerator: Figure, denominator: Figure };
const IndicatorsJson = z.strictObject({
  schema: z.literal('monev/indicators/1'),
  region: z.string(),
  period: z.string(),
  dataStatus: z.string(),
  indicators: z.array(
    z.strictObject({
      id: z.string().regex(/^IND-\d\d$/),
      name: z.string(),
      unit: z.string(),
      ...amount,
      low: Figure,
      high: Figure,
      text: z.string(),
      by: z.array(z.strictObject({ dimension: z.string(), key: z.string(), label: z.string(), ...amount })),
    }),
  ),
});

describe('monev indicators', () => {
  it('gives all sixty in the stable form (decision H.26)', () => {
    const { code, out } = run(indicators, file, '--by', 'w,u', '--format', 'json');
    const told = IndicatorsJson.parse(JSON.parse(out));
    expect(code).toBe(0);
    expect(told).toMatchObject({ region: '31.73', period: '2024-M07' });
    expect(told.indicators).toHaveLength(60);
    for (const { state, value, numerator, denominator } of told.indicators)
      if (state !== 'value') expect([value, numerator, denominator]).toEqual([null, null, null]);
    const victims = told.indicators.find(({ id }) => id === 'IND-02');
    expect(new Set(victims?.by.map(({ dimension }) => dimension))).toEqual(new Set(['w', 'u']));
    const ages = victims?.by.filter(({ dimension }) => dimension === 'u') ?? [];
    expect(ages.reduce((sum, { value }) => sum + (value ?? 0), 0)).toBe(victims?.value);
  });

  it('prints them for people, in either language', () => {
    expect(run(indicators, file).out).toContain('Jumlah korban TPPO tercatat');
    expect(run(indicators, file, '--locale', 'en').out).toContain('Recorded victims of trafficking');
  });

  it('says what it cannot read, and ends with 2', () => {
    const { code, out, err } = run(indicators, join(folder, 'tidak-ada.xlsx'), '--format', 'json');
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('tidak-ada.xlsx: Berkas tidak ditemukan.');
  });
});

it('monev explain tells a figure down to its rows, in either language', () => {
  const { code, out } = run(explain, 'IND-02', file);
  expect(code).toBe(0);
  expect(out).toContain('IND-02');
  expect(out).toMatch(/T02 Korban/);
  expect(run(explain, 'IND-02', file, '--locale', 'en').out).toContain('Recorded victims');
});
