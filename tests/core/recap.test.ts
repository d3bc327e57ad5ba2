import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkRecap, type RecapContext } from '../../core/commands/check-recap.ts';
import type { RecapLine } from '../../core/engine/recap/recap-line.ts';
import { subsetFindings, sumFindings } from '../../core/engine/recap/sums.ts';
import { jumpFindings } from '../../core/engine/recap/trends.ts';
import { aturanRekap } from '../../core/katalog/aturan/rekap.ts';
import { rekap } from '../../core/katalog/rekap.ts';

const CONTEXT: RecapContext = { locale: 'id', units: [], compared: [], subsets: [] };
const STAGES = 'LAP-04';
const SUBSETS = [{ part: 'ANAK', whole: 'IND-02' }];

interface Package {
  readonly title: string;
  readonly lines: readonly RecapLine[];
  /** By the number of the line, what it breaks. */
  readonly breaks: readonly string[];
}

function packages(): readonly Package[] {
  const text = readFileSync(new URL('../fixtures/rekap.md', import.meta.url), 'utf8');
  return text
    .split(/^## /m)
    .slice(1)
    .map((section) => {
      const [title = '', ...rest] = section.split('\n');
      const rows = rest
        .filter((line) => line.startsWith('| ') && !line.includes('---'))
        .slice(1)
        .map((line) =>
          line
            .split('|')
            .slice(1, -1)
            .map((cell) => cell.trim()),
        );
      const breaks = rows.flatMap((cells, i) =>
        cells[6] ? cells[6].split(', ').map((one) => `${i} ${one}`) : [],
      );
      return { title, lines: rows.map(lineOf), breaks: breaks.sort() };
    });
}

function lineOf([
  indicator = '',
  region = '',
  period = '',
  dimension,
  part,
  value,
]: readonly string[]): RecapLine {
  const figure = value ? Number(value) : null;
  return {
    ...{ indicator, region, period, dimension: dimension || null, part: part || null },
    ...{ state: figure === null ? 'not-reported' : 'reported', value: figure },
    ...{ numerator: null, denominator: null, n: figure },
  };
}

function line(region: string, period: string, value: number | null): RecapLine {
  return lineOf(['IND-02', region, period, '', '', value === null ? '' : String(value)]);
}

function rulesOf(lines: readonly RecapLine[], context: Partial<RecapContext>): readonly string[] {
  return checkRecap(lines, { ...CONTEXT, ...context }).map(({ rule, message }) => `${rule} ${message}`);
}

describe('the figures of a recap package break what the fixture names, and nothing else:', () => {
  it.each(packages())('$title', ({ lines, breaks }) => {
    const found = [
      ...sumFindings(lines, rekap),
      ...subsetFindings(lines, SUBSETS),
      ...jumpFindings(lines, rekap.jump),
    ].map(({ rule, line: of, words }) => {
      const said = Object.entries(words).map(([name, word]) => ` ${name}=${word}`);
      return `${lines.indexOf(of)} ${rule}${said.join('')}`;
    });
    expect([...found].sort()).toEqual(breaks);
  });
});

describe('the published sums of §5.3', () => {
  const parts = (dimension: string, numbers: readonly number[]) =>
    numbers.map((value, i) => lineOf(['IND-02', '31', '2023-Y', dimension, `${i}`, String(value)]));

  it('G-19: 434 + 294, and 699 + 18 + 11, are each 30 more than 698', () => {
    const total = line('31', '2023-Y', 698);
    const found = sumFindings([total, ...parts('s', [434, 294]), ...parts('u', [699, 18, 11])], rekap);
    expect(found.map(({ rule, words }) => [rule, words['rincian'], words['a'], words['d']])).toEqual([
      ['VP-11', 's', 728, 30],
      ['VP-11', 'u', 728, 30],
    ]);
    expect(aturanRekap['VP-11'].severity).toBe('error');
  });

  it('G-20: 83 + 347 + 1 of 456 files leave 25 without a stage', () => {
    const stage = (part: string, value: string) => lineOf([STAGES, '31', '2023-Y', 'tahap', part, value]);
    const whole = lineOf([STAGES, '31', '2023-Y', '', '', '456']);
    const found = sumFindings([whole, stage('A', '83'), stage('B', '347'), stage('C', '1')], rekap);
    expect(found.map(({ rule, words }) => [rule, words['a'], words['b'], words['d']])).toEqual([
      ['VP-16', 431, 456, 25],
    ]);
  });
});

describe('a comparison', () => {
  it('G-06: of seven months of 2024 with the whole of 2023 is refused', () => {
    const [one, other] = [line('31', '2024-M01/2024-M07', 16), line('31', '2023-Y', 37)];
    expect(rulesOf([], { compared: [[one, other]] })).toEqual([
      'VP-14 Periode tidak sebanding: 7 bulan dengan 12 bulan.',
    ]);
  });

  it('of periods of the same length is fine', () => {
    const compared = [
      [line('31', '2024-T1', 9), line('31', '2023-T4', 9)],
      [line('31', '2024-S1', 9), line('31', '2023-T1/2023-T2', 9)],
      [line('31', '2020-2024', 9), line('31', '2015-2019', 9)],
    ] as const;
    expect(rulesOf([], { compared })).toEqual([]);
  });
});

describe('the total of a province', () => {
  const units = ['31.71', '31.73'].map((region) => ({ region, reported: true, final: true }));
  const lines = [line('31', '2023-Y', 37), line('31.71', '2023-Y', 14), line('31.73', '2023-Y', 22)];

  it('has to be the sum of its regencies and cities', () => {
    expect(rulesOf(lines, { units })).toEqual([
      'VP-15 Total provinsi 37 berbeda dari jumlah kabupaten/kota 36.',
    ]);
    expect(rulesOf([...lines.slice(0, 2), line('31.73', '2023-Y', 23)], { units })).toEqual([]);
  });

  it('is not judged before all of them are final', () => {
    const open = units.map((unit, i) => ({ ...unit, final: i === 0 }));
    expect(rulesOf(lines, { units: open })).toEqual([]);
  });

  it('is not judged while one of them lacks the figure', () => {
    expect(rulesOf([...lines.slice(0, 2), line('31.73', '2023-Y', null)], { units })).toEqual([]);
  });
});

describe('a figure to which units have to contribute', () => {
  const unitsOf = (reported: number, all: number) =>
    Array.from({ length: all }, (_, i) => ({ region: `31.7${i}`, reported: i < reported, final: false }));

  it('is representative when 80 % of them reported', () => {
    expect(rulesOf([line('31', '2024-M07', 9)], { units: unitsOf(4, 5) })).toEqual([]);
  });

  it('is not when fewer did', () => {
    expect(rulesOf([line('31', '2024-M07', 9)], { units: unitsOf(7, 9) })).toEqual([
      'VP-17 Hanya 77% unit melapor; angka ini belum mewakili.',
    ]);
  });
});

describe('what is said of a recap package', () => {
  it('names both figures and their difference, in both languages', () => {
    const [published] = packages();
    const say = (locale: 'id' | 'en') =>
      checkRecap(published?.lines.slice(0, 3) ?? [], { ...CONTEXT, locale }).map(({ message }) => message);
    expect(say('id')).toEqual(['Jumlah rincian s 728 tidak sama dengan total 698 (selisih 30).']);
    expect(say('en')).toEqual(['The parts by s add up to 728, not to the total of 698 (difference 30).']);
  });
});
