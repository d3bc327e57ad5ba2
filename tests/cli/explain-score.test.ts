import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { UsageError } from '../../cli/arguments.ts';
import { explain } from '../../cli/command-explain.ts';
import { score } from '../../cli/command-score.ts';
import { baselinesWith, fileOf } from '../support/fixture-file.ts';
import { listening } from './listening.ts';

const folder = mkdtempSync(join(tmpdir(), 'jelaskan-'));
const file = join(folder, 'jakarta-barat.xlsx');

beforeAll(async () => {
  writeFileSync(file, await fileOf(baselinesWith({ 'T05.1.sk_W5': '1', 'T05.1.bk_A2': 'W' })));
});

afterAll(() => rmSync(folder, { recursive: true }));

/** Runs `monev explain` on the eighth of August 2024. */
function run(...words: readonly string[]) {
  const { terminal, said } = listening();
  return { code: explain([...words, '--today=2024-08-08'], terminal), ...said };
}

const Figure = z.nullable(z.number());
const Place = z.strictObject({ file: z.nullable(z.string()), sheet: z.string(), row: z.int().min(1) });
const Rows = z.array(z.strictObject({ text: z.string().min(1), rows: z.array(Place) }));
const fraction = { value: Figure, numerator: Figure, denominator: Figure };
const Explanation = z.strictObject({
  schema: z.literal('monev/score-explanation/1'),
  region: z.string(),
  period: z.string(),
  dataStatus: z.enum(['SEMENTARA', 'FINAL']),
  scores: z
    .array(
      z.strictObject({
        ...fraction,
        ...{ id: z.string(), name: z.string(), of: z.string(), definition: z.string(), origin: z.string() },
        ...{ text: z.string(), rows: Rows, leftOut: Rows, changes: z.array(z.string()) },
        parts: z.array(
          z.strictObject({ ...fraction, id: z.string(), name: z.string(), weight: Figure, note: z.string() }),
        ),
      }),
    )
    .min(1),
});

const Scores = z.object({ hotels: z.array(z.object({ kode_kunjungan: z.string() })).min(1) });

function firstVisit(): string {
  let out = '';
  const hears = (text: string): void => {
    out += text;
  };
  const terminal = { out: hears, err: () => undefined, colours: false, progress: () => undefined };
  score([file, '--format=json', '--today=2024-08-08'], terminal);
  return Scores.parse(JSON.parse(out)).hotels[0]?.kode_kunjungan ?? '';
}

describe('monev explain', () => {
  it.each(['SKOR-HOTEL', 'SKOR-GT', 'B1A', 'B3A', 'SKOR-MUTU', 'KL', 'VL', 'KS', 'TW', 'KU'])(
    'gives %s as JSON in the form that is promised',
    (id) => {
      const { code, out, err } = run(id, file, '--format', 'json');
      expect([code, err]).toEqual([0, '']);
      const told = Explanation.parse(JSON.parse(out));
      expect(told.scores.map((one) => one.id)).toEqual([id]);
    },
  );

  it('tells a visit by its code, in either language', () => {
    const code = firstVisit();
    const { out } = run(code.toLowerCase(), file);
    expect(out).toContain(`${code} Nilai monev hotel, satu kunjungan`);
    expect(out).toMatch(/A2 Pemahaman dan kapasitas: [\d,]+ = \d+ \/ 20 · bobot 25/);
    expect(out).toContain('Yang mengubahnya');
    expect(out).toContain('W5');
    expect(run(code, file, '--locale', 'en').out).toContain('What would change it');
  });

  it('says which names there are when it does not know one', () => {
    expect(() => run('SKOR-X', file)).toThrow(UsageError);
    expect(() => run('IND-99', file)).toThrow(UsageError);
    expect(() => run('KH-3173-2024-9999', file)).toThrow(UsageError);
  });
});
