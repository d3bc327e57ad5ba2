import { describe, expect, it } from 'vitest';
import { checkWorkbook } from '../../core/commands/check-workbook.ts';
import type { SettingRow } from '../../core/commands/settings/setting-row.ts';
import { settle } from '../../core/commands/settings/settle.ts';
import { readSettings } from '../../core/commands/settings.ts';
import { katalog } from '../../core/katalog/index.ts';
import { pengaturanBaku } from '../../core/katalog/pengaturan.ts';
import type { CellValue } from '../../core/workbook/cell.ts';
import { serialOf } from '../../core/workbook/serial.ts';
import type { SheetSnapshot, Snapshot } from '../../core/workbook/snapshot.ts';
import { baselinesWith } from '../support/fixture-file.ts';
import { dayOf, snapshotOf } from '../support/fixture-snapshot.ts';

type Line = readonly CellValue[];

const HEADER: Line = ['kunci', 'wilayah', 'tahun', 'nilai', 'keterangan'];

function sheetOf(lines: readonly Line[]): SheetSnapshot {
  const columns = HEADER.map((_, column) => ({
    values: lines.map((line) => line[column] ?? null),
    format: 'general' as const,
  }));
  return { name: 'Pengaturan', hidden: false, rowCount: lines.length, columns, merges: [], hiddenRows: [] };
}

function bookOf(lines: readonly Line[], sheets: readonly SheetSnapshot[] = []): Snapshot {
  return {
    ...{ fileName: null, date1904: false, locale: null, properties: {}, definedNames: {} },
    sheets: [...sheets, sheetOf(lines)],
  };
}

function faultsOf(...lines: readonly Line[]): readonly string[] {
  return readSettings(bookOf([HEADER, ...lines])).faults.map(({ text }) => text.id);
}

function row(key: string, value: number, where: Partial<SettingRow> = {}): SettingRow {
  return { key, value, region: null, year: null, many: false, ...where };
}

describe('a sheet of settings', () => {
  it('is read below its headers, with days, numbers and words', () => {
    const { rows, faults } = readSettings(
      bookOf([
        ['Pengaturan Sekretariat'],
        HEADER,
        ['tenggat_bulanan', null, null, 12, 'disepakati'],
        ['hari_libur', null, 2024, '17 Agustus 2024'],
        ['hari_libur', null, 2024, serialOf(2024, 12, 25)],
        ['jadwal_T04_POLRES_KABKOTA', 31.73, null, 'triwulan'],
        ['awal_urut_T01', '31.73', '2024', '500'],
        [null, null, null, null],
        ['kop_kota', null, null, 'Jakarta Barat'],
      ]),
    );
    expect(faults).toEqual([]);
    expect(rows).toEqual([
      row('tenggat_bulanan', 12, { row: 3 }),
      row('hari_libur', serialOf(2024, 8, 17), { year: 2024, many: true, row: 4 }),
      row('hari_libur', serialOf(2024, 12, 25), { year: 2024, many: true, row: 5 }),
      row('jadwal_T04_POLRES_KABKOTA', 3, { region: '31.73', row: 6 }),
      row('awal_urut_T01', 500, { region: '31.73', year: 2024, row: 7 }),
      { ...row('kop_kota', 0, { row: 9 }), value: 'Jakarta Barat' },
    ]);
  });

  it('says which cell cannot be used, and why', () => {
    expect(
      faultsOf(
        ['tengat_bulanan', null, null, 12],
        ['tenggat_bulanan', null, null, 32],
        ['tenggat_bulanan', null, null, null],
        ['jadwal_T01', null, null, 'mingguan'],
        ['jadwal_T12', null, null, 'BULANAN'],
        ['hari_libur', null, null, 'Idulfitri'],
        ['k', 'Jakarta', null, 5],
        ['k', null, 'dulu', 5],
        ['unit_pelapor', '99.99', null, 'DPPPA'],
        ['unit_pelapor', '31.73', null, 'Rumah: RSUD Koja'],
        ['unit_pelapor', '31.73', null, 'RS: 3173014508990001'],
      ),
    ).toEqual([
      'Lembar Pengaturan, sel A2: kunci "tengat_bulanan" tidak dikenal. Periksa ejaannya.',
      'Lembar Pengaturan, sel D3: nilai tenggat_bulanan harus angka bulat 1 sampai 31.',
      'Lembar Pengaturan, sel D4: nilai tenggat_bulanan kosong. Isi nilainya, atau hapus barisnya.',
      'Lembar Pengaturan, sel D5: nilai jadwal_T01 harus salah satu dari BULANAN, TRIWULAN, SEMESTER, TAHUNAN, BILA_ADA, TIDAK_WAJIB.',
      'Lembar Pengaturan, sel A6: kunci "jadwal_T12" tidak dikenal. Periksa ejaannya.',
      'Lembar Pengaturan, sel D7: nilai hari_libur harus berupa tanggal, misalnya 17/08/2024.',
      'Lembar Pengaturan, sel B8: wilayah harus berupa kode, misalnya 31.73 atau 31; kosongkan bila berlaku di semua wilayah.',
      'Lembar Pengaturan, sel C9: tahun harus empat angka, misalnya 2024; kosongkan bila berlaku setiap tahun.',
      'Lembar Pengaturan, sel B10: kode wilayah itu tidak ada di Daftar Kode. Periksa angkanya.',
      expect.stringMatching(
        /^Lembar Pengaturan, sel D11: nilai unit_pelapor harus salah satu kode dari DPPPA,/,
      ),
      'Lembar Pengaturan, sel D12: nama pada unit_pelapor memuat identitas orang. Tulis nama resmi instansinya saja.',
    ]);
  });

  it('takes an agency by its code or its label, and its official name behind a colon', () => {
    const units = ['rs', ' Rumah sakit : RSUD Koja', 'RS:', 'RS: Klinik: Cabang 2'];
    const { rows } = readSettings(
      bookOf([HEADER, ...units.map((value) => ['unit_pelapor', '31.73', null, value])]),
    );
    expect(rows.map(({ value }) => value)).toEqual(['RS', 'RS: RSUD Koja', 'RS', 'RS: Klinik: Cabang 2']);
  });

  it('needs its headers', () => {
    const { faults } = readSettings(bookOf([['k', 5]]));
    expect(faults.map(({ cell }) => cell)).toEqual(['A1']);
  });
});

describe('the settings that hold', () => {
  const settled = (sources: readonly (readonly SettingRow[])[], region: string | null = '31.73') =>
    settle(pengaturanBaku, sources, region, 2024).settings['tenggat_bulanan'];

  it('are those of the city before those of its province, and those of the year before every year', () => {
    const all = row('tenggat_bulanan', 11);
    const province = row('tenggat_bulanan', 12, { region: '31' });
    const city = row('tenggat_bulanan', 13, { region: '31.73' });
    const year = row('tenggat_bulanan', 14, { year: 2024 });
    expect(settled([[]])).toBe(10);
    expect(settled([[city, province, all]])).toBe(13);
    expect(settled([[city, province, all]], '31.71')).toBe(12);
    expect(settled([[city, province, all]], '32.71')).toBe(11);
    expect(settled([[year, all]])).toBe(14);
    expect(settled([[row('tenggat_bulanan', 15, { year: 2023 })]])).toBe(10);
  });

  it('are those of a later source, whatever the place', () => {
    expect(settled([[row('tenggat_bulanan', 13, { region: '31.73' })], [row('tenggat_bulanan', 9)]])).toBe(9);
  });
});

describe('a check', () => {
  const today = dayOf('2024-08-20');
  const found = (lines: readonly Line[], settings: readonly SettingRow[] = []) => {
    const cover = baselinesWith({ 'T00.tanggal_kirim': '2024-08-13' });
    const { sheets } = snapshotOf(cover, katalog.templates);
    const { issues } = checkWorkbook(bookOf([HEADER, ...lines], sheets), {
      ...{ today, beside: [], locale: 'id' },
      settings,
    });
    return issues.map(({ rule, message }) => `${rule} ${message}`);
  };

  it('goes by the sheet of settings in the workbook', () => {
    expect(found([])).toEqual(['VP-10 Laporan dikirim 1 hari sesudah tenggat 12/08/2024.']);
    expect(found([['tenggat_bulanan', null, null, 13]])).toEqual([]);
    expect(found([['hari_libur', null, null, '12/08/2024']])).toEqual([]);
  });

  it('goes by the settings that it is given before those of the workbook', () => {
    expect(found([['tenggat_bulanan', null, null, 13]], [row('tenggat_bulanan', 7)])).toEqual([
      'VP-10 Laporan dikirim 6 hari sesudah tenggat 07/08/2024.',
    ]);
  });

  it('tells what the workbook gets wrong, and goes by the default', () => {
    expect(found([['tenggat_bulanan', null, null, 'kelak']])).toEqual([
      'VP-10 Laporan dikirim 1 hari sesudah tenggat 12/08/2024.',
      'VT-30 Lembar Pengaturan, sel D2: nilai tenggat_bulanan harus angka bulat 1 sampai 31.',
    ]);
  });
});
