import { describe, expect, test } from 'vitest';
import type { Report } from '../../core/commands/build-report.ts';
import { NO_LEDGER } from '../../core/commands/report/mask-report.ts';
import type { FigureReportCell } from '../../core/engine/report/blocks.ts';
import { cellText } from '../../core/engine/report/cell-text.ts';
import { randomOf } from '../core/masking-provinces.ts';
import { kalimat, laporanDari, provinsi37, tabel, tercetak } from './laporan-dunia.ts';
import { booksOf, randomAtoms } from './serangan-dunia.ts';

const TAHUN = { kind: 'year', year: 2023, number: 0 } as const;
const PUBLIK = { period: TAHUN, edition: 'public' } as const;
const bulat = laporanDari(provinsi37(), { ...PUBLIK, round: 5 });
const tepat = laporanDari(provinsi37(), PUBLIK);

/** The figures of persons, cases and files that a report shows in tables. */
function figures(report: Report): readonly FigureReportCell[] {
  return report.tabs.flatMap(({ tab }) =>
    tab.blocks.flatMap((block) =>
      block.kind === 'table'
        ? block.rows.flatMap(({ cells }) => cells.filter((cell) => cell.kind === 'figure'))
        : [],
    ),
  );
}

/** Everything that somebody can read in a report. */
function texts(report: Report): string {
  return JSON.stringify([
    report.sheets.map(({ cells, charts, print }) => [cells, charts, print]),
    report.tabs.map(({ meta, tab }) => [meta, tab.blocks.filter(({ kind }) => kind !== 'table')]),
  ]);
}

describe('a public edition that rounds', () => {
  test('prints numbers of persons as multiples of five, and masks what the exact one masks', () => {
    const korban = (report: Report) => tercetak(tabel(report, 'R02-A')).map((line) => line.split(' | ')[2]);
    expect(korban(tepat)).toEqual(['0', '*', '*', '22', '5', '*', '37']);
    expect(korban(bulat)).toEqual(['0', '*', '*', '20', '5', '*', '35']);
  });

  test('tells the exact numbers nowhere: sentences, charts, alternative texts', () => {
    expect(texts(tepat)).toMatch(/\b(22|37)\b/);
    expect(texts(bulat)).not.toMatch(/\b(22 orang|dari 37|37 korban|37 kasus)\b/);
    expect(
      bulat.sheets.flatMap(({ cells }) => cells.flat()).filter((cell) => cell === 22 || cell === 37),
    ).toEqual([]);
    expect(kalimat(bulat, 'R02')[0]).toMatch(/tercatat 35 kasus TPPO dengan 35 korban /);
  });

  test('says so in its metadata and in the note of each tab', () => {
    const [first] = bulat.tabs;
    expect(first?.meta.facts.map(([, value]) => value)).toContain(
      'angka 1 sampai 4 disamarkan; angka lain tentang orang, kasus, dan perkara dibulatkan ke kelipatan 5 terdekat',
    );
    expect(bulat.tabs.every(({ meta }) => meta.footnote.includes('dibulatkan ke kelipatan 5'))).toBe(true);
    expect(tepat.tabs.some(({ meta }) => meta.footnote.includes('dibulatkan'))).toBe(false);
  });

  test('does not name a region with most victims where a masked one may have more', () => {
    expect(kalimat(tepat, 'R02').join(' ')).toContain('Korban terbanyak');
    expect(kalimat(bulat, 'R02').join(' ')).not.toContain('Korban terbanyak');
  });

  test('computes changes from the rounded numbers, and says nothing of equal ones', () => {
    const previous = provinsi37(2022, [0, 6, 6, 20, 5, 6]);
    const berubah = laporanDari(provinsi37(), { ...PUBLIK, previous, round: 5 });
    expect(tercetak(tabel(berubah, 'R01-A'))[1]).toBe(
      'Jumlah korban TPPO tercatat | 35 | orang | 45 | -22,22 | ▼ turun (%)',
    );
    expect(kalimat(berubah, 'R01').join(' ')).toContain('(45 korban), jumlah korban turun 22,2%');
    const samaBesar = laporanDari(provinsi37(), {
      ...PUBLIK,
      previous: provinsi37(2022, [0, 4, 3, 21, 5, 3]),
      round: 5,
    });
    expect(kalimat(samaBesar, 'R01').join(' ')).not.toMatch(/jumlah korban (tetap|naik|turun)/);
  });

  test('remembers that numbers were only shown rounded, until an exact edition shows them', () => {
    const states = (report: Report) =>
      report.ledger?.entries
        .filter(({ id }) => id === `IND-02|w=31|2023-M01..2023-M12`)
        .map(({ rounded }) => rounded === true);
    const ledger = bulat.ledger ?? NO_LEDGER;
    expect(states(bulat)).toEqual([true]);
    expect(states(laporanDari(provinsi37(), { ...PUBLIK, ledger, round: 5 }))).toEqual([true]);
    expect(states(laporanDari(provinsi37(), { ...PUBLIK, ledger }))).toEqual([false]);
  });

  test('leaves an internal report as it is', () => {
    const dalam = laporanDari(provinsi37(), { period: TAHUN, round: 5 });
    expect(texts(dalam)).toBe(texts(laporanDari(provinsi37(), { period: TAHUN })));
  });
});

test('rounded editions of random provinces print nothing but what the exact ones allow to compute', () => {
  const random = randomOf(99);
  const faults: string[] = [];
  for (let time = 0; time < 8; time++) {
    const books = booksOf(randomAtoms(random));
    const context = { ...PUBLIK, region: '31' };
    const exact = figures(laporanDari(books, context));
    const rounded = figures(laporanDari(books, { ...context, round: 5 }));
    if (exact.length !== rounded.length) faults.push(`${time}: other cells`);
    for (const [i, cell] of rounded.entries()) {
      const { numerator, denominator } = exact[i]?.amount ?? { numerator: null, denominator: null };
      if (cell.masked !== exact[i]?.masked) faults.push(`${time}: ${cell.ref.indicator} is masked otherwise`);
      if (cell.masked || !cell.rounded) continue;
      const by5 = (one: number | null): number | null => one && Math.round(one / 5) * 5;
      const same = cell.amount.numerator === by5(numerator) && cell.amount.denominator === by5(denominator);
      if (cell.amount.state === 'value' && !same)
        faults.push(`${time}: ${cell.ref.indicator} ${cellText(cell, 'id')}`);
    }
  }
  expect(faults).toEqual([]);
}, 240_000);
