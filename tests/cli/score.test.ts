import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { UsageError } from '../../cli/arguments.ts';
import { score } from '../../cli/command-score.ts';
import { baselinesWith, fileOf } from '../support/fixture-file.ts';
import { listening } from './listening.ts';

const folder = mkdtempSync(join(tmpdir(), 'skor-'));
const file = join(folder, 'jakarta-barat.xlsx');
const settings = join(folder, 'pengaturan.csv');

beforeAll(async () => {
  writeFileSync(file, await fileOf(baselinesWith({ 'T05.1.sk_W5': '1', 'T05.1.bk_A2': 'W' })));
});

afterAll(() => rmSync(folder, { recursive: true }));

/** Runs `monev score` on the eighth of August 2024. */
function run(...words: readonly string[]) {
  const { terminal, said } = listening();
  try {
    return { code: score([...words, '--today=2024-08-08'], terminal), ...said };
  } catch (error) {
    if (error instanceof UsageError) return { code: error, ...said };
    throw error;
  }
}

const Points = z.nullable(z.number().min(0).max(100));
const Aspects = z.strictObject({ A1: Points, A2: Points, A3: Points, A4: Points, A5: Points, A6: Points });
const Finding = z.strictObject({ share: Points, label: z.nullable(z.string()) });
const ScoresJson = z.strictObject({
  schema: z.literal('monev/scores/1'),
  hotels: z.array(
    z.strictObject({
      kode_kunjungan: z.nullable(z.string()),
      kode_hotel: z.nullable(z.string()),
      wilayah: z.nullable(z.string()),
      aspects: Aspects,
      total: Points,
      initialCategory: z.nullable(z.string()),
      category: z.nullable(z.string()),
      knockOuts: z.array(z.string()),
      capped: z.array(z.string()),
      findings: z.strictObject({ A: z.boolean(), B: z.boolean(), C: z.boolean() }),
      award: z.boolean(),
    }),
  ),
  hotelSummary: z.strictObject({
    count: z.int(),
    mean: Points,
    median: Points,
    aspects: Aspects,
    findings: z.strictObject({ A: Finding, B: Finding, C: Finding }),
    recommendations: z.array(z.string()),
  }),
  taskForce: z.array(
    z.strictObject({
      region: z.string(),
      year: z.int(),
      provisional: z.boolean(),
      components: z.array(
        z.strictObject({
          id: z.string(),
          metric: Points,
          level: z.nullable(z.int()),
          weight: z.number(),
          points: z.nullable(z.number()),
        }),
      ),
      applicableWeight: z.number(),
      total: Points,
      predicate: z.nullable(z.string()),
    }),
  ),
  dataQuality: z.array(
    z.strictObject({
      submission: z.string(),
      region: z.nullable(z.string()),
      agency: z.nullable(z.string()),
      period: z.nullable(z.string()),
      dimensions: z.strictObject({ KL: Points, VL: Points, KS: Points, TW: Points, KU: Points }),
      total: Points,
      band: z.string(),
      rejected: z.boolean(),
    }),
  ),
  settings: z.array(
    z.strictObject({
      region: z.string(),
      year: z.int(),
      set: z.enum(['baku', 'diubah']),
      changed: z.array(z.string()),
      faults: z.array(z.string()),
    }),
  ),
});

describe('monev score --format json', () => {
  it('prints the stable form and nothing else', () => {
    const { code, out, err } = run(file, '--format', 'json');
    expect([code, err]).toEqual([0, '']);
    const scores = ScoresJson.parse(JSON.parse(out));
    expect(scores.hotels[0]).toMatchObject({
      ...{ kode_kunjungan: 'KH-3173-2024-0005', kode_hotel: 'HT-3173-0138', wilayah: '31.73' },
      ...{ category: 'KURANG', knockOuts: ['W5'], capped: ['P3', 'P4', 'P5'] },
    });
    expect(scores.hotelSummary.findings.A.label).toBeNull();
    expect(scores.taskForce).toHaveLength(1);
    expect(scores.taskForce[0]).toMatchObject({ region: '31.73', year: 2024, provisional: true });
    expect(scores.taskForce[0]?.components).toHaveLength(14);
    expect(scores.dataQuality.map(({ submission }) => submission)).toEqual(['3173-UPTD_PPA-2024-M07-ALL-v1']);
  });

  it('says which weights were used', () => {
    writeFileSync(
      settings,
      'kunci;wilayah;tahun;nilai\nbobot_mutu_KL;31;2024;30\nbobot_mutu_VL;31;2024;20\n',
    );
    const { out } = run(file, '--format', 'json', '--settings', settings);
    const scores = ScoresJson.parse(JSON.parse(out));
    expect(scores.settings).toContainEqual({
      ...{ region: '31.73', year: 2024, set: 'diubah' },
      ...{ changed: ['bobot_mutu_KL', 'bobot_mutu_VL'], faults: [] },
    });
  });
});

describe('monev score', () => {
  it('tells officers what was scored and what would raise it', () => {
    const { code, out } = run(file);
    expect(code).toBe(0);
    expect(out).toContain('Instrumen usulan v1 – dapat disesuaikan oleh Gugus Tugas');
    expect(out).toContain('Data hotel terlalu sedikit (n=1)');
    expect(out).toContain('Kinerja gugus tugas (Komitmen Tangerang 2022)');
    expect(out).toContain('Bobot dan ambang\n  baku\n');
  });

  it('speaks English when asked', () => {
    expect(run(file, '--locale', 'en').out).toContain('Performance of the task force');
  });

  it('refuses a call without files, an unknown region, and a period that is none', () => {
    expect(run().code).toBeInstanceOf(UsageError);
    expect(run(file, '--region', '99.99').code).toBeInstanceOf(UsageError);
    expect(run(file, '--period', '2024-X').code).toBeInstanceOf(UsageError);
    expect(run(file, '--region', '33.75').code).toBeInstanceOf(UsageError);
  });

  it('ends with 2 and prints no score when a file cannot be read', () => {
    const { code, out, err } = run(file, join(folder, 'tidak-ada.xlsx'));
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('tidak-ada.xlsx');
  });

  it('refuses settings whose weights do not add up, naming keys and rows', () => {
    const wrong = join(folder, 'salah.csv');
    writeFileSync(wrong, 'kunci;wilayah;tahun;nilai\nbobot_gt_B1A;;;20\n');
    expect(() => run(file, '--settings', wrong)).toThrow();
  });
});
