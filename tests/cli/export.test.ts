import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { UsageError } from '../../cli/arguments.ts';
import { exportCommand } from '../../cli/command-export.ts';
import { FileError } from '../../cli/file-error.ts';
import { reportWorkbook } from '../../cli/report-workbook.ts';
import { readXlsx } from '../../cli/xlsx/read-workbook.ts';
import { XlsxWorkbook } from '../../cli/xlsx-host.ts';
import { readPackage } from '../../core/engine/report/package/read-package.ts';
import { katalog } from '../../core/katalog/index.ts';
import { hari } from '../indikator/buku.ts';
import { laporanDari } from '../laporan/laporan-dunia.ts';
import { loadPackage } from '../support/data-package-library.ts';
import { baselinesWith, fileOf } from '../support/fixture-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'export-'));
const books = join(folder, 'kiriman');
const file = join(books, 'jakarta-barat.xlsx');
const out = join(folder, 'paket');
const open = join(folder, 'terbuka');

beforeAll(async () => {
  mkdirSync(books);
  writeFileSync(file, await fileOf(baselinesWith({})));
});

afterAll(() => rmSync(folder, { recursive: true }));

/** Runs `monev export` on the eighth of August 2024; gives the exit code or what was thrown, and what was told. */
function run(...words: readonly string[]) {
  let told = '';
  const err = (text: string): void => {
    told += text;
  };
  const terminal = { out: () => undefined, err, colours: false, progress: () => undefined };
  try {
    return { code: exportCommand([...words, '--today=2024-08-08'], terminal), told };
  } catch (error) {
    if (error instanceof UsageError || error instanceof FileError) return { code: error, told };
    throw error;
  }
}

function textsIn(path: string): string {
  const files = readdirSync(path, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
  return files.map((one) => readFileSync(join(one.parentPath, one.name), 'utf8')).join('\n');
}

interface Descriptor {
  readonly resources: readonly {
    readonly name: string;
    readonly licenses?: readonly { readonly name: string }[];
    readonly schema: { readonly fields: readonly { readonly name: string }[] };
  }[];
}

function descriptorOf(path: string): Descriptor {
  return JSON.parse(readFileSync(join(path, 'datapackage.json'), 'utf8'));
}

/** The privacy of every exported column of forms, as `T06.judul_kegiatan public`. */
function exportedIn(path: string): readonly string[] {
  return descriptorOf(path).resources.flatMap(({ name, schema }) => {
    const template = katalog.templates.find(({ sheet }) => sheet.toLowerCase().replaceAll(' ', '-') === name);
    const columns = Object.entries(template?.columns ?? {});
    const said = schema.fields.map((field) => field.name);
    return columns.flatMap(([id, { privacy }]) =>
      said.includes(id) ? [`${template?.id}.${id} ${privacy}`] : [],
    );
  });
}

describe('monev export --to datapackage', () => {
  it('writes a package that an independent library finds valid, with every value of its type and every key found', async () => {
    expect(run(books, '--to', 'datapackage', '--out', out).code).toBe(0);
    const loaded = await loadPackage(join(out, 'datapackage.json'));
    expect(loaded.errors).toEqual([]);
    expect(loaded.valid).toBe(true);
    const rows: Record<string, number> = {};
    for (const one of loaded.resources)
      rows[one.name] = (await one.read({ keyed: true, relations: true })).length;
    expect(rows).toMatchObject({ pengiriman: 1, 't06-kegiatan': 1, 't10-regulasi': 1, 'cl-wilayah': 554 });
  });

  it('holds no row of cases, victims, services and files, and no sensitive column', () => {
    const exported = exportedIn(out);
    expect(exported.length).toBeGreaterThan(100);
    expect(exported.filter((one) => /^T0[1-4]|sensitive$/.test(one))).toEqual([]);
    expect(textsIn(out)).not.toMatch(/K[SB]-3173-\d{4}-\d{4}/);
  });

  it('gives Paket Rekap as JSON with the lines of its CSV', () => {
    const recap = JSON.parse(readFileSync(join(out, 'data/paket-rekap.json'), 'utf8'));
    const lines = readFileSync(join(out, 'data/paket-rekap.csv'), 'utf8').trimEnd().split('\r\n');
    expect(recap).toMatchObject({ schema: 'monev/package/1', region: '31.73', period: '2024-M07' });
    expect(recap.lines).toHaveLength(lines.length - 1);
    expect(recap.checksum).toMatch(/^[A-Z2-7]{16}$/);
  });

  it('gives the same Paket Rekap as R14 of a report, with the quality of data', async () => {
    const snapshot = readXlsx(readFileSync(file), { fileName: null });
    const made = laporanDari([snapshot], { today: hari('2024-08-08') });
    const read = readPackage(readXlsx(await reportWorkbook(made, 'id'), { fileName: null }));
    const recap = JSON.parse(readFileSync(join(out, 'data/paket-rekap.json'), 'utf8'));
    expect(recap.checksum).toBe(read?.checksum);
    const quality = recap.lines.find(({ indicator }: { indicator: string }) => indicator === 'IND-60');
    expect(quality).toMatchObject({ state: 'reported', dimension: null });
    expect(recap.lines.filter((line: object) => 'status' in line)).toEqual([]);
  });

  it('names the licences of the data of others', () => {
    const licensed = descriptorOf(out).resources.flatMap(({ name, licenses = [] }) =>
      licenses.map((one) => [name, one.name]),
    );
    expect(licensed).toEqual([
      ['cl-wilayah', 'ODbL-1.0'],
      ['padanan-htcds', 'CC-BY-4.0'],
    ]);
  });

  it('is for everybody without Paket Rekap and with open columns only', async () => {
    expect(run(file, '--public', '--out', open).code).toBe(0);
    expect(readdirSync(join(open, 'data')).filter((name) => name.startsWith('paket'))).toEqual([]);
    const exported = exportedIn(open);
    expect(exported.length).toBeGreaterThan(50);
    expect(exported.filter((one) => !one.endsWith('public'))).toEqual([]);
    expect((await loadPackage(join(open, 'datapackage.json'))).valid).toBe(true);
  });

  it('writes nothing while a workbook tells who somebody is', async () => {
    const workbook = new XlsxWorkbook(readFileSync(file));
    const sheet = workbook.read().sheets.find(({ name }) => name === 'T06 Kegiatan');
    const column = sheet?.columns.findIndex(({ values }) => values[1] === 'judul_kegiatan') ?? -1;
    const before = sheet?.columns[column]?.values[2] ?? null;
    const cells = [{ row: 2, column, before, after: 'Sosialisasi, hubungi 3173014509080001' }];
    await workbook.write({ sheets: [], names: [], marks: [], edits: [{ sheet: 'T06 Kegiatan', cells }] });
    const leaking = join(folder, 'bocor.xlsx');
    writeFileSync(leaking, workbook.bytes);
    const { code, told } = run(leaking, '--out', join(folder, 'tidak-ada'));
    expect(code).toBe(1);
    expect(told).toContain('bocor.xlsx');
    expect(told).not.toContain('3173014509080001');
    expect(readdirSync(folder)).not.toContain('tidak-ada');
  });

  it('leaves a folder that holds something as it is', () => {
    expect(run(file, '--out', out).code).toBeInstanceOf(FileError);
  });

  it('says of a folder without a workbook that it holds none', () => {
    const empty = join(folder, 'kosong');
    mkdirSync(empty);
    const { code } = run(empty, '--out', join(folder, 'dari-kosong'));
    expect(code).toBeInstanceOf(UsageError);
    expect((code as UsageError).text.id).toContain('Tidak ada buku kerja');
    expect((run('--out', join(folder, 'dari-apa')).code as UsageError).text.id).toContain(
      'Sebutkan buku kerja',
    );
  });
});
