import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoReports } from '../../cli/demo-reports.ts';
import { readXlsx } from '../../cli/xlsx/read-workbook.ts';
import { openZip } from '../../cli/xlsx/zip.ts';
import { readPackage } from '../../core/engine/report/package/read-package.ts';
import { hari } from '../indikator/buku.ts';
import { demoBooks } from '../laporan/keadaan.ts';
import { partOf } from './xlsx-patch-book.ts';

const folder = mkdtempSync(join(tmpdir(), 'demo-'));
const TODAY = hari('2024-08-12');
let files: readonly string[];

beforeAll(async () => {
  files = await demoReports(await demoBooks(2023), folder, { locale: 'id', today: TODAY });
}, 240_000);

afterAll(() => rmSync(folder, { recursive: true }));

const bytesOf = (name: string): Uint8Array => readFileSync(join(folder, name));
const sheetsOf = (name: string) => readXlsx(bytesOf(name), { fileName: null }).sheets;

/** All parts of a file as one text. */
function textOf(name: string): string {
  const bytes = bytesOf(name);
  return openZip(bytes)
    .names.filter((part) => !part.endsWith('.png'))
    .map((part) => partOf(bytes, part))
    .join('\n');
}

describe('the reports with which the demo ends', () => {
  it('are two workbooks and a document, and the paths are told in that order', () => {
    const names = ['laporan-internal.xlsx', 'laporan-publik.xlsx', 'laporan.docx'];
    expect(files).toEqual(names.map((name) => join(folder, name)));
    expect(readdirSync(folder).sort()).toEqual(names);
  });

  it('show every tab, the package and the trail with the rows to the office', () => {
    const sheets = sheetsOf('laporan-internal.xlsx').map(({ name }) => name);
    const tabs = Array.from({ length: 15 }, (_, i) => `R${String(i + 1).padStart(2, '0')}`);
    expect(tabs.filter((id) => !sheets.some((name) => name.startsWith(id)))).toEqual([]);
    expect(sheets).toEqual(expect.arrayContaining(['Jejak Angka', 'Data T02']));
    const report = readXlsx(bytesOf('laporan-internal.xlsx'), { fileName: null });
    expect(readPackage(report)).toMatchObject({
      isUnchanged: true,
      head: { region: '31', period: '2023-Y' },
    });
  });

  it('show the public masked numbers and nothing of single persons', () => {
    const sheets = sheetsOf('laporan-publik.xlsx');
    expect(sheets.every(({ name, hidden }) => /^R\d\d /.test(name) && !hidden)).toBe(true);
    const values = sheets.flatMap(({ columns }) => columns.flatMap(({ values: cells }) => cells));
    expect(values.filter((value) => value === '*').length).toBeGreaterThan(20);
    for (const name of ['laporan-publik.xlsx', 'laporan.docx']) {
      expect(textOf(name)).not.toMatch(/\b(?:KB|KS|LY|PK)-\d{4}/);
      expect(textOf(name)).toContain('PUBLIK');
    }
  });

  it('are the same bytes for the same workbooks, over files that are there already', async () => {
    const before = files.map((path) => readFileSync(path));
    for (const path of files) writeFileSync(path, 'lama');
    await demoReports(await demoBooks(2023), folder, { locale: 'id', today: TODAY });
    expect(files.map((path, i) => Buffer.compare(readFileSync(path), before[i] ?? Buffer.of()))).toEqual([
      0, 0, 0,
    ]);
  }, 240_000);

  it('speak English when asked to', async () => {
    await demoReports(await demoBooks(2023), folder, { locale: 'en', today: TODAY });
    expect(textOf('laporan.docx')).toContain('Report on Monitoring and Evaluation');
    expect(sheetsOf('laporan-publik.xlsx').map(({ name }) => name)).toContain('R01 Executive Summary');
  }, 240_000);
});
