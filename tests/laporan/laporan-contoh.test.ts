import { describe, expect, test } from 'vitest';
import type { Report } from '../../core/commands/build-report.ts';
import { packageSheet } from '../../core/engine/report/package/package-sheet.ts';
import { readPackage } from '../../core/engine/report/package/read-package.ts';
import type { SheetModel } from '../../core/workbook/sheet-model.ts';
import type { Snapshot } from '../../core/workbook/snapshot.ts';
import { hotelRows, rowsOfHotels } from '../support/hotel-examples.ts';
import { sheetOf } from '../support/identity-book.ts';
import { type Entries, scoreBook, yearCover } from '../support/score-book.ts';
import { bukuKota, kalimat, laporanDari, provinsi37, tabel, tercetak } from './laporan-dunia.ts';

/** The report of a province that visited some hotels in 2021 (specification §6.1), or has some regulations. */
function laporanHotel(
  rows: Readonly<Record<string, readonly Entries[]>>,
  edition: 'internal' | 'public' = 'public',
): Report {
  const cover = yearCover('31', 2021, { tingkat_gt: 'PROV', pernyataan_T05: 'ADA', pernyataan_T10: 'ADA' });
  return laporanDari([scoreBook(cover, rows)], { period: { kind: 'year', year: 2021, number: 0 }, edition });
}

/** The notes of a tab but for where its percentages come from. */
function catatan(report: Report, id: string): readonly string[] {
  const blocks = report.tabs.find(({ tab }) => tab.id === id)?.tab.blocks ?? [];
  const notes = blocks.flatMap((block) => (block.kind === 'note' ? [block.text] : []));
  return notes.filter((note) => !note.startsWith('Sumber persentase: '));
}

describe('the report of the five hotels of the specification', () => {
  const report = laporanHotel({ T05: hotelRows });

  test('says its findings word for word, and not the one that is minor', () => {
    expect(kalimat(report, 'R08')).toEqual([
      'Monev dilaksanakan pada 5 hotel di 5 wilayah oleh tim Dinas PPPA/PPAPP/DP3A, Dinas Pariwisata (dan Ekonomi Kreatif), Dinas Sosial. Rerata nilai 68,10 (kategori Cukup).',
      'Masih rendahnya pemahaman pengelola hotel tentang upaya pencegahan dan penanganan TPPO (40,0% hotel).',
      'Minimnya kewaspadaan pengelola hotel terhadap indikasi prostitusi anak (40,0% hotel).',
    ]);
  });

  test('shows the means, categories and findings of the region', () => {
    expect(tercetak(tabel(report, 'R08-A')).at(-1)).toBe(
      'Jumlah | 5 | 68,10 | 1 | 0 | 2 | 1 | 1 | 40,00 | 40,00 | 20,00',
    );
    expect(tercetak(tabel(report, 'R08-B')).map((line) => line.split(' | ')[1])).toEqual([
      ...['73,75', '63,00', '68,00', '69,33', '73,33', '65,63'],
      '68,10',
    ]);
  });

  test('spreads the findings and gives the recommendations of the region', () => {
    const lines = tercetak(tabel(report, 'R08-D'));
    expect(lines.slice(0, 3).map((line) => line.split(' | ').slice(1))).toEqual([
      ['40,00%', 'Temuan sebagian'],
      ['40,00%', 'Temuan sebagian'],
      ['20,00%', 'Temuan minor'],
    ]);
    // The last because this workbook reports little besides hotels.
    expect(lines.slice(3).map((line) => line.split(' | ')[0])).toEqual([
      'Kampanye dan sosialisasi masif',
      'Penghargaan dunia usaha',
      'Peningkatan kapasitas SDM GT',
      'Optimalisasi mekanisme kerja, pelaporan, monev',
    ]);
  });

  test('says nothing of hotels without a category where there are none', () => {
    expect(catatan(report, 'R08')).toEqual([]);
  });

  test('makes no statement on four of them, and says how many they are', () => {
    const four = laporanHotel({ T05: rowsOfHotels('H1', 'H2', 'H3', 'H4') });
    expect(kalimat(four, 'R08').at(-1)).toBe('Data hotel terlalu sedikit untuk menyimpulkan temuan (n=4).');
    expect(kalimat(four, 'R08')).toHaveLength(2);
  });
});

describe('below a table whose columns do not take everything', () => {
  test('hotels without a category are named by their number', () => {
    const [first = {}, ...rest] = hotelRows;
    const { sk_K1: _, ...incomplete } = first;
    const report = laporanHotel({ T05: [incomplete, ...rest] });
    expect(tercetak(tabel(report, 'R08-A')).at(-1)).toMatch(
      /^Jumlah \| 5 \| 75,88 \| 1 \| 0 \| 2 \| 1 \| 0 \|/,
    );
    expect(catatan(report, 'R08')).toEqual([
      '1 hotel belum mempunyai kategori karena instrumennya belum lengkap diisi; hotel itu hanya dihitung di kolom Hotel.',
    ]);
  });

  test('so are regulations whose degree of implementation is blank', () => {
    const regulasi = (number: number, more: Entries): Entries => ({
      ...{ kode_regulasi: `RG-3100-2021-00${number}`, jenis_regulasi: 'SK', tahun: 2021, wilayah: '31' },
      ...{ status_regulasi: 'BERLAKU', fungsi_regulasi: 'RAD', ...more },
    });
    const report = laporanHotel({
      T10: [regulasi(1, { tingkat_implementasi: '3' }), regulasi(2, {}), regulasi(3, {})],
    });
    expect(catatan(report, 'R10')).toEqual([
      '2 regulasi belum diisi tingkat implementasinya; regulasi itu hanya dihitung di kolom Jumlah.',
    ]);
    const full = laporanHotel({ T10: [regulasi(1, { tingkat_implementasi: '3' })] });
    expect(catatan(full, 'R10')).toEqual([]);
  });
});

describe('16 victims up to July beside 37 of a whole year (§5.4)', () => {
  /** The 16 of seven months of one city: ten of them in January, one in each of the others. */
  const tujuhBulan: readonly Snapshot[] = [1, 2, 3, 4, 5, 6, 7].map((bulan) =>
    bukuKota('31.73', bulan === 1 ? 10 : 1, {
      ...{ tahun: 2024, bulan, dari: bulan * 20, tanggal: `2024-0${bulan}-05` },
    }),
  );
  const setahun = (banyak: number): Snapshot =>
    asSnapshot(
      tanpaBulan(
        laporanDari([bukuKota('31.73', banyak)], {
          period: { kind: 'year', year: 2023, number: 0 },
        }),
      ),
    );

  test.each([
    [
      'id',
      'Data Januari–Juli 2023 tidak tersedia; angka 2024 di Kota Administrasi Jakarta Barat (16 korban s.d. Juli) belum dapat dibandingkan dengan setahun penuh 2023 (37 korban).',
    ],
    [
      'en',
      'Data for January–July 2023 are not available; the figure for 2024 in Kota Administrasi Jakarta Barat (16 victims up to July) cannot be compared yet with the whole year 2023 (37 victims).',
    ],
  ] as const)('are not compared, in %s', (locale, sentence) => {
    const report = laporanDari(tujuhBulan, { previous: [setahun(37)], locale });
    expect(kalimat(report, 'R01')).toContain(sentence);
    expect(kalimat(report, 'R01').join(' ')).not.toMatch(/turun|naik|fell|rose/);
    expect(tercetak(tabel(report, 'R01-A'))[1]).toMatch(/\| 16 \| \S+ \| – \| – \|/);
  });

  test('and 22 of the 37 are said with one decimal', () => {
    expect(
      kalimat(laporanDari(provinsi37(), { period: { kind: 'year', year: 2023, number: 0 } }), 'R01'),
    ).toContain('Korban terbanyak tercatat di Kota Administrasi Jakarta Barat (22 orang, 59,5% dari 37).');
  });
});

/** The package of a report as somebody has it who does not tell the months apart. */
function tanpaBulan({ sheets }: Report): SheetModel {
  const own = sheets.find(({ name }) => name.startsWith('R14'));
  const read = own ? readPackage(asSnapshot(own)) : null;
  return packageSheet(
    (read?.lines ?? []).filter(({ dimension }) => dimension !== 'p'),
    {
      locale: 'id',
      head: read?.head ?? { region: '31.73', period: '2023-Y', status: 'SEMENTARA' },
      about: [{ label: { id: 'Lengkap sampai', en: 'Complete up to' }, value: '2023-M12' }],
      labels: new Map(),
    },
  );
}

function asSnapshot({ name, cells }: SheetModel): Snapshot {
  const texts = cells.map((row) =>
    row.map((cell) => {
      if (cell === null || typeof cell === 'string' || typeof cell === 'number') return cell;
      return typeof cell === 'object' && 'text' in cell ? cell.text : null;
    }),
  );
  return {
    fileName: 'lama.xlsx',
    date1904: false,
    locale: 'id-ID',
    sheets: [sheetOf(name, texts)],
    properties: {},
    definedNames: {},
  };
}
