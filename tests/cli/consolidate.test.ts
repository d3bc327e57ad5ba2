import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { UsageError } from '../../cli/arguments.ts';
import { consolidate } from '../../cli/command-consolidate.ts';
import { submit } from '../../cli/command-submit.ts';
import { FileError } from '../../cli/file-error.ts';
import { readXlsx } from '../../cli/xlsx/read-workbook.ts';
import { writeWorkbook } from '../../cli/xlsx/write-workbook.ts';
import { XlsxWorkbook } from '../../cli/xlsx-host.ts';
import { readPackage } from '../../core/engine/report/package/read-package.ts';
import type { CellValue } from '../../core/workbook/cell.ts';
import { sheetNamed } from '../../core/workbook/snapshot.ts';
import {
  rowsOf,
  submissionBook,
  submissionFile,
  TODAY,
  withEntry,
  withSheet,
} from '../support/submission-book.ts';
import { runConsolidate, submissionFolder, toldOf } from './consolidate-run.ts';

const folder = submissionFolder();
const out = (name: string): string => `--out=${folder.path(name)}`;

beforeAll(async () => {
  folder.write('dua/dppa.xlsx', await submissionFile({ agency: 'DPPPA', after: 0 }));
  folder.write('dua/dinsos.xlsx', await submissionFile({ agency: 'DINSOS', after: 100 }));
}, 120_000);

afterAll(() => folder.remove());

describe('monev consolidate in a regency', () => {
  it('merges two agencies, and a report of the merged workbook names the region', async () => {
    const { ended, out: said } = await runConsolidate(
      folder.path('dua'),
      out('dua.xlsx'),
      `--report=${folder.path('dua-r.xlsx')}`,
    );
    expect(ended).toBe(0);
    expect(said).toContain(
      `${2 * rowsOf({})} baris ditemukan = ${2 * rowsOf({})} digabung + 0 tidak digabung.`,
    );
    const report = readXlsx(readFileSync(folder.path('dua-r.xlsx')), { fileName: null });
    expect(readPackage(report)).toMatchObject({
      isUnchanged: true,
      head: { region: '31.73', period: '2024-M07' },
    });
  }, 60_000);

  it('is refused as a submission itself', async () => {
    folder.write('lagi/dua.xlsx', readFileSync(folder.path('dua.xlsx')));
    folder.write('lagi/satu.xlsx', readFileSync(folder.path('dua/dppa.xlsx')));
    const { files } = await toldOf(folder.path('lagi'), out('lagi.xlsx'));
    expect(files.map(({ verdict }) => verdict)).toEqual(['refused', 'merged']);
  });

  it('refuses both of two files of one version that differ, and lists them', async () => {
    const book = submissionBook({ agency: 'DPPPA', after: 0 });
    const other = withSheet(book, 'T06', (sheet) => withEntry(sheet, 0, 'peserta_l', 7));
    folder.write('beda/a.xlsx', await writeWorkbook(book));
    folder.write('beda/b.xlsx', await writeWorkbook(other));
    folder.write('beda/c.xlsx', await submissionFile({ agency: 'DINSOS', after: 100 }));
    const { files } = await toldOf(folder.path('beda'), out('beda.xlsx'));
    expect(files.map(({ verdict }) => verdict)).toEqual(['refused', 'refused', 'merged']);
    expect(files[0]?.reasons.join()).toContain('b.xlsx');
  });

  it('merges two hospitals of one regency, and knows one by its name however it is written', async () => {
    const hospital = (office: string, after: number, version = 1) =>
      submissionFile({ agency: 'RS', office, after, version });
    folder.write('rs/a.xlsx', await hospital('RSUD Cengkareng', 0));
    folder.write('rs/b.xlsx', await hospital('RSUD Kalideres', 100));
    folder.write('rs/c.xlsx', await hospital('Rsud  Kalideres.', 100, 2));
    const { files } = await toldOf(folder.path('rs'), out('rs.xlsx'));
    expect(files.map(({ verdict }) => verdict)).toEqual(['merged', 'refused', 'merged']);
    expect(files[1]?.reasons.join()).toContain('versi 2');
  });

  it('takes a row once that two agencies have, and neither where they contradict one another', async () => {
    const book = submissionBook({ agency: 'DINSOS', after: 0 });
    const differing = withSheet(book, 'T06', (sheet) => withEntry(sheet, 0, 'peserta_l', 7));
    folder.write('sama/a.xlsx', await submissionFile({ agency: 'DPPPA', after: 0 }));
    folder.write('sama/b.xlsx', await writeWorkbook(differing));
    const { rows, conflicts, forms } = await toldOf(folder.path('sama'), out('sama.xlsx'));
    expect(rows).toEqual({ found: 24, merged: 11, refused: 13 });
    expect(conflicts).toEqual([
      {
        template: 'T06',
        code: 'KG-3173-2024-0001',
        rows: [
          { file: 'a.xlsx', sheet: 'T06 Kegiatan', row: 3 },
          { file: 'b.xlsx', sheet: 'T06 Kegiatan', row: 3 },
        ],
      },
    ]);
    expect(forms.reduce((sum, { twice }) => sum + twice, 0)).toBe(11);
  });

  it('reads a form that bears the name of our list of codes', async () => {
    const book = submissionBook({ agency: 'DPPPA', after: 0 });
    const kept = book.sheets.filter(({ name }) => name !== 'Daftar Kode');
    const sheets = kept.map((sheet) =>
      sheet.name === 'T06 Kegiatan' ? { ...sheet, name: 'Daftar Kode' } : sheet,
    );
    expect(sheets.map(({ name }) => name)).toContain('Daftar Kode');
    folder.write('daftar/a.xlsx', await writeWorkbook({ ...book, sheets, names: [] }));
    const { forms, files } = await toldOf(folder.path('daftar'), out('daftar.xlsx'));
    expect(forms.find(({ template }) => template === 'T06')).toMatchObject({ found: 2, merged: 2 });
    expect(files[0]?.reasons.join(' ')).toContain('"Daftar Kode" dibaca sebagai "T06');
  });

  it('finds a victim whom two agencies recorded by her link fingerprint, and keeps both rows', async () => {
    const withLink = (agency: string, after: number) =>
      withSheet(submissionBook({ agency, after }), 'T02', (sheet) => {
        const one = withEntry(sheet, 0, 'sidik_tautan', 'Q7RT2MZK4XWPA3DN');
        return withEntry(one, 0, 'tanggal_register', 45_480);
      });
    folder.write('tautan/a.xlsx', await writeWorkbook(withLink('DPPPA', 0)));
    folder.write('tautan/b.xlsx', await writeWorkbook(withLink('DINSOS', 100)));
    const { rows, twins } = await toldOf(folder.path('tautan'), out('tautan.xlsx'));
    expect(rows.refused).toBe(0);
    expect(twins.filter(({ rule }) => rule === 'VX-03').map(({ row }) => row)).toEqual([3, 6]);
  });

  it('finds victims alike whom two agencies recorded within two weeks, and keeps both rows', async () => {
    const alike: readonly (readonly [field: string, entry: CellValue])[] = [
      ['jenis_kelamin', 'Perempuan'],
      ['tahun_lahir', 2001],
      ['wilayah_asal', 'Kabupaten Indramayu'],
      ['eksploitasi_utama', 'Pelacuran'],
    ];
    const bookOf = (agency: string, after: number, day: number) => {
      const victims = withSheet(submissionBook({ agency, after }), 'T02', (sheet) =>
        [...alike, ['tanggal_register', day] as const].reduce(
          (made, [field, entry]) => withEntry(made, 0, field, entry),
          sheet,
        ),
      );
      return withSheet(victims, 'T01', (sheet) => withEntry(sheet, 0, 'instansi_pencatat', agency));
    };
    const likeIn = async (name: string, days: number) => {
      folder.write(`${name}/a.xlsx`, await writeWorkbook(bookOf('DPPPA', 0, 45_480)));
      folder.write(`${name}/b.xlsx`, await writeWorkbook(bookOf('DINSOS', 100, 45_480 + days)));
      const { rows, twins } = await toldOf(folder.path(name), out(`${name}.xlsx`));
      expect(rows.refused).toBe(0);
      return twins.filter(({ rule }) => rule === 'VX-04').map(({ row }) => row);
    };
    expect(await likeIn('mirip', 14)).toEqual([3, 6]);
    expect(await likeIn('jauh', 15)).toEqual([]);
  });

  it('merges what was sent through the product, and refuses it once it was edited afterwards', async () => {
    const silent = { out: () => undefined, err: () => undefined, colours: false, progress: () => undefined };
    const sent = folder.path('kirim/a.xlsx');
    folder.write('kirim/b.xlsx', readFileSync(folder.path('dua/dinsos.xlsx')));
    const status = await submit([folder.path('dua/dppa.xlsx'), `--out=${sent}`, `--today=${TODAY}`], silent);
    expect(status).toBe(0);
    const whole = await toldOf(folder.path('kirim'), out('kirim-1.xlsx'));
    expect(whole.files.map(({ verdict }) => verdict)).toEqual(['merged', 'merged']);
    const workbook = new XlsxWorkbook(readFileSync(sent));
    const sheet = sheetNamed(workbook.read(), 'T06 Kegiatan');
    const column = sheet?.columns.findIndex(({ values }) => values[1] === 'peserta_l') ?? -1;
    const before = sheet?.columns[column]?.values[2] ?? null;
    const edits = [{ sheet: 'T06 Kegiatan', cells: [{ row: 2, column, before, after: 7 }] }];
    await workbook.write({ sheets: [], names: [], marks: [], edits });
    writeFileSync(sent, workbook.bytes);
    const edited = await toldOf(folder.path('kirim'), out('kirim-2.xlsx'));
    expect(edited.files.map(({ verdict }) => verdict)).toEqual(['refused', 'merged']);
    expect(edited.files[0]?.reasons.join()).toContain('berubah setelah dikirim: 1 sel');
  });

  it('does not repeat the name of a file that tells who somebody is', async () => {
    folder.write('nama/3173012304900001.xlsx', readFileSync(folder.path('dua/dppa.xlsx')));
    const { files } = await toldOf(folder.path('nama'), out('nama.xlsx'));
    expect(files.map(({ file }) => file)).toEqual(['Berkas ke-1']);
  });
});

describe('monev consolidate in a province', () => {
  it('takes packages and rows of T05 to T11, and leaves rows about victims where they are', async () => {
    for (const [region, after] of [
      ['31.71', 0],
      ['31.73', 0],
    ] as const) {
      folder.write(`asal-${region}/a.xlsx`, await submissionFile({ region, after }));
      folder.write(`provinsi/${region}.xlsx`, readFileSync(folder.path(`asal-${region}/a.xlsx`)));
      await runConsolidate(
        folder.path(`asal-${region}`),
        out(`g-${region}.xlsx`),
        `--report=${folder.path(`provinsi/paket-${region}.xlsx`)}`,
      );
    }
    const { level, region, rows, forms, packages } = await toldOf(folder.path('provinsi'), out('p.xlsx'));
    expect({ level, region }).toEqual({ level: 'upper', region: '31' });
    expect(rows).toEqual({ found: 24, merged: 4, refused: 20 });
    expect(forms.filter(({ merged }) => merged > 0).map(({ template }) => template)).toEqual(['T06']);
    expect(packages.map(({ rule }) => rule)).toContain('VP-17');
    const { sheets } = readXlsx(readFileSync(folder.path('p.xlsx')), { fileName: null });
    expect(sheets.map(({ name }) => name).filter((name) => /^T0[1-4]/.test(name))).toEqual([]);
  }, 120_000);

  it('writes a package that the nation takes', async () => {
    const province = readXlsx(readFileSync(folder.path('p.xlsx')), { fileName: null });
    expect(readPackage(province)).toMatchObject({ isUnchanged: true, findings: [], head: { region: '31' } });
    folder.write('nasional/31.xlsx', readFileSync(folder.path('p.xlsx')));
    const { files, rows } = await toldOf(folder.path('nasional'), '--region=00', out('n.xlsx'));
    expect(files).toMatchObject([{ verdict: 'merged', hasPackage: true }]);
    expect(rows.merged).toBe(4);
    const total = (name: string): number =>
      readPackage(readXlsx(readFileSync(folder.path(name)), { fileName: null }))?.lines.find(
        ({ indicator, dimension }) => indicator === 'IND-02' && dimension === null,
      )?.value ?? 0;
    const cities = total('provinsi/paket-31.71.xlsx') + total('provinsi/paket-31.73.xlsx');
    expect(cities).toBeGreaterThan(0);
    expect([total('p.xlsx'), total('n.xlsx')]).toEqual([cities, cities]);
  }, 60_000);
});

describe('a call of monev consolidate', () => {
  it('tells how far it is with reading, merging and writing, and clears that in the end', async () => {
    folder.write('maju/a.xlsx', await submissionFile({ agency: 'DPPPA', after: 0 }));
    folder.write('maju/b.xlsx', await submissionFile({ agency: 'DINSOS', after: 100 }));
    const told: (string | null)[] = [];
    const terminal = { out: () => undefined, err: () => undefined, colours: false };
    await consolidate([folder.path('maju'), out('maju.xlsx'), '--jobs=1', `--today=${TODAY}`], {
      ...terminal,
      progress: (text) => told.push(text),
    });
    expect(told).toEqual([
      ...['Memeriksa kiriman 1 / 2', 'Memeriksa kiriman 2 / 2'],
      ...['Menggabungkan kiriman 1 / 2', 'Menggabungkan kiriman 2 / 2'],
      ...['Menulis hasil', null],
    ]);
  });

  it('does not write over what is there', async () => {
    const { ended } = await runConsolidate(folder.path('dua'), out('dua.xlsx'));
    expect(ended instanceof FileError && ended.code).toBe('exists');
  });

  it('writes nothing where no file can be merged, and says why of each', async () => {
    folder.write('buruk/a.xlsx', 'bukan buku kerja');
    const { ended, err } = await runConsolidate(folder.path('buruk'), out('buruk.xlsx'));
    expect(ended).toBeInstanceOf(UsageError);
    expect(err).toContain('a.xlsx: Isi berkas ini teks biasa');
    expect(existsSync(folder.path('buruk.xlsx'))).toBe(false);
  });

  it('skips unchanged files the next time with --keep, to the same outcome', async () => {
    await runConsolidate(folder.path('dua'), out('k.xlsx'), '--keep');
    const first = readFileSync(folder.path('k.xlsx'));
    expect(existsSync(folder.path('k.xlsx.kerja'))).toBe(true);
    await runConsolidate(folder.path('dua'), out('k.xlsx'), '--force');
    expect(readFileSync(folder.path('k.xlsx')).equals(first)).toBe(true);
    expect(existsSync(folder.path('k.xlsx.kerja'))).toBe(false);
  });
});
