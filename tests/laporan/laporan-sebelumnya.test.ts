import { beforeAll, describe, expect, test, vi } from 'vitest';
import { readXlsx } from '../../cli/xlsx/read-workbook.ts';
import { writeWorkbook } from '../../cli/xlsx/write-workbook.ts';
import { buildReport, type Report, type ReportContext } from '../../core/commands/build-report.ts';
import { NO_LEDGER } from '../../core/commands/report/mask-report.ts';
import type { ResolvedBlock } from '../../core/engine/report/blocks.ts';
import { packageSheet } from '../../core/engine/report/package/package-sheet.ts';
import { readPackage } from '../../core/engine/report/package/read-package.ts';
import type { SheetModel } from '../../core/workbook/sheet-model.ts';
import type { Snapshot } from '../../core/workbook/snapshot.ts';
import { hari } from '../indikator/buku.ts';
import { bukuKota, kalimat, laporanDari, provinsi37, tabel, tercetak } from './laporan-dunia.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const tahun = (year: number) => ({ kind: 'year', year, number: 0 }) as const;

/** Sheets as they come back from an .xlsx file. */
async function berkas(sheets: readonly SheetModel[], fileName = 'lama.xlsx'): Promise<Snapshot> {
  const properties = { title: 'Uji', creator: 'Uji' };
  return readXlsx(await writeWorkbook({ sheets, names: [], properties }), { fileName });
}

function paket(report: Report): Promise<Snapshot> {
  return berkas(report.sheets.filter(({ name }) => name.startsWith('R14')));
}

function catatan(report: Report, id: string): readonly string[] {
  const blocks: readonly ResolvedBlock[] = report.tabs.find(({ tab }) => tab.id === id)?.tab.blocks ?? [];
  return blocks.flatMap((block) => (block.kind === 'note' ? [block.text] : []));
}

/** All that says in a report that a figure is revised. */
function tanda(report: Report): readonly string[] {
  return report.tabs.flatMap(({ tab, meta }) => [
    ...meta.facts.flatMap(([label]) => (label === 'Revisi angka' ? [label] : [])),
    ...catatan(report, tab.id).filter((text) => text.includes('(r)')),
    ...tab.blocks.flatMap((block) =>
      block.kind === 'table'
        ? block.rows.flatMap(({ cells }) =>
            cells.flatMap((cell) => (cell.kind === 'figure' && cell.revised ? [cell.revised] : [])),
          )
        : [],
    ),
  ]);
}

function masalah(previous: readonly Snapshot[], more: Partial<ReportContext> = {}): string {
  const made = buildReport(provinsi37(), {
    today: hari('2025-01-15'),
    period: tahun(2023),
    region: null,
    previous,
    settings: [],
    locale: 'id',
    edition: 'internal',
    tabs: null,
    k: 5,
    ledger: NO_LEDGER,
    clock: null,
    ...more,
  });
  return 'problem' in made ? made.problem.id : '';
}

const kini = provinsi37(2024, [0, 1, 2, 10, 2, 1], 12);
const kini2024 = { period: tahun(2024) } as const;
const separuh = provinsi37(2024, [0, 1, 2, 10, 2, 1], 6);
const S1 = { kind: 'half', year: 2024, number: 1 } as const;
let lama: Report;
let paket2023: Snapshot;

beforeAll(async () => {
  lama = laporanDari(provinsi37(), { period: tahun(2023) });
  paket2023 = await paket(lama);
});

describe('a report beside an earlier package of the same months', () => {
  test('compares as it does beside the workbooks themselves', () => {
    const dariPaket = laporanDari(kini, { ...kini2024, previous: [paket2023] });
    const dariBuku = laporanDari(kini, { ...kini2024, previous: provinsi37() });
    expect(tercetak(tabel(dariPaket, 'R01-A'))).toEqual(tercetak(tabel(dariBuku, 'R01-A')));
    expect(kalimat(dariPaket, 'R01')).toEqual(kalimat(dariBuku, 'R01'));
    expect(kalimat(dariPaket, 'R01').join(' ')).toContain('(37 korban), jumlah korban turun 56,8%');
  });

  test('takes the whole earlier report as well', async () => {
    const seluruhnya = await berkas(lama.sheets.filter(({ name }) => !name.startsWith('Jejak')));
    const report = laporanDari(kini, { ...kini2024, previous: [seluruhnya] });
    expect(tercetak(tabel(report, 'R01-A'))[1]).toContain('| 16 | orang | 37 | -56,76 |');
  });

  test('adds up the packages of the regions in it', async () => {
    const kota = ['31.01', '31.71', '31.72', '31.73', '31.74', '31.75'];
    const previous = await Promise.all(
      provinsi37().map((book, i) =>
        paket(laporanDari([book], { period: tahun(2023), region: kota[i] ?? null })),
      ),
    );
    const report = laporanDari(kini, { ...kini2024, previous });
    expect(tercetak(tabel(report, 'R01-A'))[1]).toContain('| 16 | orang | 37 | -56,76 |');
    const kurang = laporanDari(kini, { ...kini2024, previous: previous.slice(1) });
    expect(tercetak(tabel(kurang, 'R01-A'))[1]).toContain('| – | – | Tidak dibandingkan');
    expect(catatan(kurang, 'R01').join(' ')).toContain(
      'tidak mencakup wilayah yang sama (Kabupaten Administrasi Kepulauan Seribu)',
    );
  });

  test('compares the same months of a longer package', () => {
    const semester = laporanDari(separuh, { period: S1, previous: [paket2023] });
    expect(tercetak(tabel(semester, 'R01-A'))[1]).toContain('| 16 | orang | 37 | -56,76 |');
  });
});

describe('a report refuses', () => {
  test('a package that was changed, and names the file', async () => {
    const sheet = lama.sheets.find(({ name }) => name.startsWith('R14'));
    const cells = (sheet?.cells ?? []).map((row) => row.map((cell) => (cell === 37 ? 38 : cell)));
    const rusak = await berkas(sheet ? [{ ...sheet, cells }] : [], 'rusak.xlsx');
    expect(masalah([rusak])).toMatch(/^rusak\.xlsx: Isi paket rekap ini berbeda dari saat dibuat/);
  });

  test('an earlier report without a package', async () => {
    const publik = laporanDari(provinsi37(), { period: tahun(2023), edition: 'public' });
    expect(masalah([await berkas(publik.sheets, 'publik.xlsx')])).toMatch(
      /^publik\.xlsx: Laporan ini tidak memuat Paket Rekap/,
    );
  });

  test('to compare with a package of another region', async () => {
    const lain = await paket(laporanDari([bukuKota('32.73', 9)], { period: tahun(2023) }));
    const report = laporanDari(kini, { ...kini2024, previous: [lain] });
    expect(catatan(report, 'R01').join(' ')).toMatch(
      /Paket rekap Tahun 2023 bukan dari .*Jakarta, sehingga tidak dibandingkan\./,
    );
    expect(tercetak(tabel(report, 'R01-A'))[1]).toContain('Tidak dibandingkan');
  });

  test('to compare with months that were not complete', async () => {
    const setengah = laporanDari(provinsi37(2023, [0, 4, 3, 22, 5, 3], 7), { period: tahun(2023) });
    const report = laporanDari(kini, { ...kini2024, previous: [await paket(setengah)] });
    expect(catatan(report, 'R01').join(' ')).toContain('Paket rekap Tahun 2023 belum lengkap');
    expect(kalimat(report, 'R01')).toContain(
      'Periode Tahun 2024 dan Tahun 2023 tidak sebanding sehingga perubahan tidak dihitung.',
    );
  });

  test('to compare half a year with a year whose months nobody tells (§5.4)', async () => {
    const read = readPackage(paket2023);
    const lines = (read?.lines ?? []).filter(({ dimension }) => dimension !== 'p');
    const tanpaBulan = packageSheet(lines, {
      locale: 'id',
      head: read?.head ?? { region: '31', period: '2023-Y', status: 'SEMENTARA' },
      about: [{ label: { id: 'Lengkap sampai', en: 'Complete up to' }, value: '2023-M12' }],
      labels: new Map(),
    });
    const report = laporanDari(separuh, { period: S1, previous: [await berkas([tanpaBulan])] });
    expect(kalimat(report, 'R01').join(' ')).toMatch(
      /Data Semester I 2023 tidak tersedia; angka Semester I 2024 di .*Jakarta \(16 korban\) belum dapat dibandingkan dengan setahun penuh 2023 \(37 korban\)\./,
    );
    expect(tercetak(tabel(report, 'R01-A'))[1]).toContain('Tidak dibandingkan');
  });
});

describe('the line over time', () => {
  test('is not drawn without earlier periods', () => {
    expect(() => tabel(laporanDari(kini, kini2024), 'R02-C')).toThrow(RangeError);
  });

  test('joins the months of a package and of the report', () => {
    const report = laporanDari(kini, { ...kini2024, previous: [paket2023] });
    const lines = tercetak(tabel(report, 'R02-C'));
    expect(lines.length).toBe(24);
    expect([lines[0], lines[12]]).toEqual(['Januari 2023 | 37 | 37', 'Januari 2024 | 16 | 16']);
    const charts = report.tabs
      .flatMap(({ tab }) => tab.blocks)
      .flatMap((block) => (block.kind === 'chart' ? [block.data] : []));
    const line = charts.find(({ title }) => title === 'Perkembangan kasus dan korban tercatat');
    expect([line?.kind, line?.categories.length, line?.series[1]?.values[12]]).toEqual(['line', 24, 16]);
  });

  test('leaves months open that are not at hand, and says so', async () => {
    const bulan = { kind: 'month', year: 2023, number: 1 } as const;
    const januari = await paket(laporanDari(provinsi37(2023, [0, 4, 3, 22, 5, 3], 1), { period: bulan }));
    const report = laporanDari(kini, { ...kini2024, previous: [januari] });
    const lines = tercetak(tabel(report, 'R02-C'));
    expect(lines.slice(0, 3)).toEqual([
      'Januari 2023 | 37 | 37',
      'Februari 2023 | – | –',
      'Maret 2023 | – | –',
    ]);
    expect(catatan(report, 'R02').join(' ')).toContain('Bulan bertanda – tidak ada datanya');
  });

  test('goes by quarters over more than two years', () => {
    const report = laporanDari(kini, { ...kini2024, previous: [...provinsi37(2022), ...provinsi37()] });
    const lines = tercetak(tabel(report, 'R02-C'));
    expect([lines.length, lines[0], lines[8]]).toEqual([12, 'TW 1 2022 | 37 | 37', 'TW 1 2024 | 16 | 16']);
  });

  test('is left out of a public edition', () => {
    const report = laporanDari(kini, {
      ...kini2024,
      previous: provinsi37(2023, [0, 1, 1, 1, 0, 0]),
      edition: 'public',
    });
    const blocks = report.tabs.flatMap(({ tab }) => tab.blocks);
    expect(blocks.some((block) => 'id' in block && block.id === 'R02-C')).toBe(false);
  });
});

describe('revisions', () => {
  const lagi = { period: tahun(2023) } as const;
  const direvisi = provinsi37(2023, [0, 4, 3, 24, 5, 3]);

  test('are marked beside the package of the same period, with the old number in a note and in a list', () => {
    const report = laporanDari(direvisi, { ...lagi, previous: [paket2023] });
    expect(catatan(report, 'R02').join(' ')).toContain(
      '(r) = direvisi sejak laporan sebelumnya untuk periode yang sama: Kota Administrasi Jakarta Barat · Kasus: 22 → 24; Kota Administrasi Jakarta Barat · Korban: 22 → 24;',
    );
    expect(tercetak(tabel(report, 'R15-D'))).toContain(
      'R02 · Kasus dan korban menurut wilayah · Kota Administrasi Jakarta Barat · Korban | 22 | 24',
    );
    const sheet = report.sheets.find(({ name }) => name.startsWith('R02'));
    expect(sheet?.cells.map(([label]) => label)).toContain('Kota Administrasi Jakarta Barat (r)');
    expect(report.tabs[0]?.meta.facts.map(([label]) => label)).toContain('Revisi angka');
  });

  test('do not come from a package in a public edition, which takes workbooks only', () => {
    expect(masalah([paket2023], { edition: 'public' })).toContain(
      'Laporan publik hanya dibandingkan dengan buku kerja.',
    );
  });

  test('are not marked where nothing has changed', () => {
    const report = laporanDari(provinsi37(), { ...lagi, previous: [paket2023] });
    expect(tanda(report)).toEqual([]);
  });

  test('are told to the public only where it saw the old number, and never of a masked one', () => {
    const publik = { ...lagi, edition: 'public' } as const;
    const terbit = laporanDari(provinsi37(), publik);
    const baru = provinsi37(2023, [0, 4, 9, 24, 5, 3]);
    const tanpaCatatan = laporanDari(baru, publik);
    expect(tanda(tanpaCatatan)).toEqual([]);
    const dengan = laporanDari(baru, { ...publik, ledger: terbit.ledger ?? NO_LEDGER });
    const notes = catatan(dengan, 'R02').join(' ');
    expect(notes).toContain('Kota Administrasi Jakarta Barat · Korban: 22 → 24');
    expect(notes).not.toContain('Kota Administrasi Jakarta Utara');
    expect(tercetak(tabel(dengan, 'R02-A'))[2]).toMatch(/Jakarta Utara \| \* \| \*/);
  });

  test('of an edition that was rounded are told rounded, and not by an exact one', () => {
    const publik = { ...lagi, edition: 'public' } as const;
    const ledger = laporanDari(provinsi37(), { ...publik, round: 5 }).ledger ?? NO_LEDGER;
    const bulat = laporanDari(provinsi37(2023, [0, 4, 3, 34, 5, 3]), { ...publik, round: 5, ledger });
    expect(catatan(bulat, 'R02').join(' ')).toContain('Kota Administrasi Jakarta Barat · Korban: 20 → 35');
    const tepat = laporanDari(direvisi, { ...publik, ledger });
    expect(tanda(tepat)).toEqual([]);
  });
});

test('more people may dare to report where reports by victims or participants rose with the reports (§5.4)', () => {
  const sendiri = (kota: string, n: number, year: number, sumber: string): Snapshot =>
    bukuKota(kota, n, { tahun: year, sumber });
  const dahulu = [sendiri('31.73', 20, 2023, 'KEPOLISIAN')];
  const report = (n: number, sumber: string) =>
    kalimat(laporanDari([sendiri('31.73', n, 2024, sumber)], { ...kini2024, previous: dahulu }), 'R01').join(
      ' ',
    );
  expect(report(24, 'KORBAN')).toContain(
    'Kenaikan laporan bersamaan dengan meningkatnya laporan dari korban',
  );
  expect(report(24, 'KEPOLISIAN')).toContain('belum dapat disimpulkan sebagai perubahan kejadian');
  expect(report(21, 'KORBAN')).toContain('belum dapat disimpulkan sebagai perubahan kejadian');
});
