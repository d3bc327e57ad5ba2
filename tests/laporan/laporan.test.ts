import { describe, expect, test } from 'vitest';
import { renderHistory } from '../../core/engine/render/history-sheet.ts';
import { fixedText } from '../../core/locale/decimals.ts';
import { rupiahText } from '../../core/locale/rupiah.ts';
import type { Snapshot } from '../../core/workbook/snapshot.ts';
import { hitung, rincian } from '../indikator/buku.ts';
import { bukuKota, kalimat, laporanDari, provinsi37, tabel, tercetak } from './laporan-dunia.ts';

const TAHUN = { kind: 'year', year: 2023, number: 0 } as const;
const setahun = laporanDari(provinsi37(), { period: TAHUN });

describe('a report of 37 victims, 22 of them in Jakarta Barat', () => {
  test('names the region with most victims as the documents do', () => {
    expect(kalimat(setahun, 'R02')).toContain(
      'Korban terbanyak tercatat di Kota Administrasi Jakarta Barat (22 orang, 59,5% dari 37).',
    );
  });

  test('prints what the indicators give, region by region', () => {
    const korban = rincian(hitung('IND-02', provinsi37(), { by: ['w'], period: TAHUN }));
    expect(Object.values(korban)).toEqual(['4', '3', '22', '5', '3']);
    expect(tercetak(tabel(setahun, 'R02-A')).map((line) => line.split(' | ')[2])).toEqual([
      '0',
      '4',
      '3',
      '22',
      '5',
      '3',
      '37',
    ]);
  });

  test('does not compare seven months with a year (§5.4)', () => {
    const books = provinsi37(2024, [0, 1, 2, 10, 2, 1], 7);
    const tujuhBulan = laporanDari(books, {
      period: { kind: 'year', year: 2024, number: 0 },
      previous: provinsi37(),
    });
    expect(kalimat(tujuhBulan, 'R01')).toContain(
      'Periode Tahun 2024 dan Tahun 2023 tidak sebanding sehingga perubahan tidak dihitung.',
    );
    expect(tercetak(tabel(tujuhBulan, 'R01-A'))[1]).toMatch(
      /\| 16 \| orang \| – \| – \| Tidak dibandingkan$/,
    );
  });

  test('compares the same months of two years, and does not take reports for events', () => {
    const books = provinsi37(2024, [0, 1, 2, 10, 2, 1], 12);
    const tahun = laporanDari(books, {
      period: { kind: 'year', year: 2024, number: 0 },
      previous: provinsi37(),
    });
    expect(kalimat(tahun, 'R01')).toContain(
      'Dibandingkan periode yang sama tahun lalu (37 korban), jumlah korban turun 56,8%.',
    );
    expect(kalimat(tahun, 'R01')).toContain(
      'Perubahan jumlah laporan belum dapat disimpulkan sebagai perubahan kejadian.',
    );
  });
});

describe('a report', () => {
  test('without any case says so and on what ground', () => {
    const lain = { pernyataan_T01: 'NIHIL', pernyataan_T02: 'NIHIL', dasar_nihil: 'UPTD PPA; Polres/Polda' };
    const report = laporanDari([bukuKota('31.73', 0, { lain })], { period: TAHUN });
    expect(kalimat(report, 'R02')[0]).toMatch(
      /^Tidak ditemukan kasus TPPO pada Tahun 2023 berdasarkan pemeriksaan UPTD PPA/,
    );
    expect(tercetak(tabel(report, 'R02-A')).at(-1)).toBe('Jumlah | 0 | 0 | – | 0 | 0 | 0');
  });

  test('keeps what was not reported apart from zero', () => {
    const lain = { pernyataan_T01: null, pernyataan_T02: null };
    const report = laporanDari([bukuKota('31.73', 0, { lain })], { period: TAHUN });
    expect(tercetak(tabel(report, 'R02-A')).at(-1)).toBe('Jumlah | BL | BL | BL | BL | BL | BL');
    expect(kalimat(report, 'R02').join(' ')).not.toContain('Tidak ditemukan');
  });

  test('numbers its tables as it rounds them', () => {
    const [sheet] = setahun.sheets;
    const printed = sheet?.cells.flat().filter((cell) => typeof cell === 'number') ?? [];
    expect(printed).toContain(37);
    expect(printed.every((cell) => fixedText(Number(cell), 2, 'id').length > 0)).toBe(true);
  });

  test('has a sheet for every tab, the package, and the trail', () => {
    expect(setahun.sheets.map(({ name }) => name.slice(0, 3))).toEqual(
      expect.arrayContaining(['R01', 'R05', 'R13', 'R14', 'R15', 'Jej']),
    );
    expect(setahun.sheets.every(({ name }) => name.length <= 31)).toBe(true);
  });

  test('leads from a figure to its trace', () => {
    const sheet = setahun.sheets.find(({ name }) => name.startsWith('R02'));
    const links = sheet?.cells
      .flat()
      .filter((cell) => cell !== null && typeof cell === 'object' && 'sheet' in cell);
    expect(links?.length).toBeGreaterThan(7);
  });

  test('speaks English from end to end', () => {
    const report = laporanDari(provinsi37(), { period: TAHUN, locale: 'en' });
    const texts = report.tabs.flatMap(({ tab, meta }) => [
      tab.title,
      ...meta.facts.map(([label]) => label),
      ...tab.blocks.flatMap((block) =>
        block.kind === 'table' ? [block.title, block.heading, ...block.headers] : [],
      ),
    ]);
    expect(texts.filter((text) => /\b(dan|menurut|yang|korban|wilayah|jumlah)\b/i.test(text))).toEqual([]);
  });
});

test.each([
  [2_550_000_000, 'Rp2,55 miliar'],
  [22_460_000, 'Rp22,46 juta'],
  [412_500, 'Rp412.500'],
])('%i rupiah are said as %s', (amount, text) => {
  expect(rupiahText(amount, 'id')).toBe(text);
});

/** The state of the data that is printed on a report of one workbook in its fourth version, with these events behind it. */
function statusData(events: readonly string[]): string | undefined {
  const book = bukuKota('31.73', 3, { lain: { versi: 4 } });
  const report = laporanDari([events.length === 0 ? book : denganRiwayat(book, events)], { period: TAHUN });
  return report.tabs[0]?.meta.facts.find(([label]) => label === 'Status data')?.[1];
}

function denganRiwayat(book: Snapshot, events: readonly string[]): Snapshot {
  const rest = { version: 1, time: '2024-01-08', id: '', seal: '', score: null, reason: '' };
  const { name, cells } = renderHistory(events.map((state) => ({ ...rest, state })));
  const columns = (cells[0] ?? []).map((_, column) => ({
    values: cells.map((row) => row[column]).map((cell) => (typeof cell === 'object' ? null : (cell ?? null))),
    format: 'general' as const,
  }));
  const sheet = { name, hidden: true, rowCount: cells.length, columns, merges: [], hiddenRows: [] };
  return { ...book, sheets: [...book.sheets, sheet] };
}

describe('the number of revisions on a report', () => {
  test('is how many times the history opens one', () => {
    const once = ['DIKIRIM', 'DIKEMBALIKAN', 'DIKIRIM', 'DISETUJUI', 'FINAL', 'REVISI', 'DIKIRIM'];
    expect(statusData(once)).toBe('SEMENTARA, revisi ke-1');
  });

  test('leaves out what was only returned and sent again', () => {
    expect(statusData(['DIKIRIM', 'DIKEMBALIKAN', 'DIKIRIM'])).toBe('SEMENTARA');
  });

  test('is told by the version where there is no history', () => {
    expect(statusData([])).toBe('SEMENTARA, revisi ke-3');
  });
});
