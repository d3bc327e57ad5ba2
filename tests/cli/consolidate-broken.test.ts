import { existsSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { check } from '../../cli/command-check.ts';
import { readXlsx } from '../../cli/xlsx/read-workbook.ts';
import { TODAY } from '../support/submission-book.ts';
import { type BrokenFile, brokenFiles } from './consolidate-broken.ts';
import { submissionFolder, type Told, toldOf } from './consolidate-run.ts';

const folder = submissionFolder();
let files: readonly BrokenFile[] = [];
let told: Told;

beforeAll(async () => {
  files = await brokenFiles();
  for (const { name, bytes } of files) folder.write(`kiriman/${name}`, bytes);
  told = await toldOf(folder.path('kiriman'), `--out=${folder.path('g.xlsx')}`);
}, 300_000);

afterAll(() => folder.remove());

describe('a folder of broken submissions', () => {
  it('has a verdict for every file, in the order of their paths', () => {
    expect(told.files.map(({ file }) => file)).toEqual(files.map(({ name }) => name).sort());
  });

  it('gives each file its verdict, with the reason', () => {
    const verdicts = told.files.map(({ file, verdict, reasons }) => {
      const broken = files.find(({ name }) => name === file);
      const isSaid = broken?.says.test(reasons.join(' ')) ? 'said' : reasons.join(' ');
      return `${file} ${verdict} ${isSaid}`;
    });
    expect(verdicts).toEqual([...files].map(({ name, verdict }) => `${name} ${verdict} said`).sort());
  });

  it('merges every sound row of the good files, and no other', () => {
    expect(told.rows.merged).toBe(files.reduce((sum, { rows }) => sum + rows, 0));
    expect(told.rows.found).toBe(told.rows.merged + told.rows.refused);
  });

  it('brings every merged row with its file, sheet, row and submission', () => {
    const snapshot = readXlsx(readFileSync(folder.path('g.xlsx')), { fileName: null });
    const origins = snapshot.sheets.flatMap(({ name, columns, rowCount }) => {
      const [file, sheet, row] = ['_asal_berkas', '_asal_lembar', '_asal_baris'].map((id) =>
        columns.find(({ values }) => values[1] === id),
      );
      return Array.from({ length: rowCount }, (_, i) => i)
        .filter((i) => i > 1 && typeof file?.values[i] === 'string')
        .map((i) => `${name} ${file?.values[i]} ${sheet?.values[i]} ${row?.values[i]}`);
    });
    expect(new Set(origins).size).toBe(told.rows.merged);
    expect(origins).toContain('T02 Korban lembar.xlsx Korban 3');
    const perFile = files.map(({ name }) => origins.filter((one) => one.includes(` ${name} `)).length);
    expect(perFile).toEqual(files.map(({ rows }) => rows));
  });

  it('repeats no identity', () => {
    expect(readText('g.xlsx')).not.toContain('3173012304900001');
  });

  it('leaves no work folder', () => {
    expect(existsSync(folder.path('g.xlsx.kerja'))).toBe(false);
  });

  it('makes a workbook in which the check finds no damage and no identity', async () => {
    let out = '';
    const terminal = {
      out: (text: string) => {
        out += text;
      },
      err: () => undefined,
      colours: false,
      progress: () => undefined,
    };
    await check([folder.path('g.xlsx'), `--today=${TODAY}`, '--format=json'], terminal);
    const [{ issues }] = JSON.parse(out);
    const rules = issues.map((issue: { readonly rule: string }) => issue.rule);
    expect(rules.filter((rule: string) => /^V[IT]-/.test(rule))).toEqual([]);
  });
});

function readText(name: string): string {
  const { sheets } = readXlsx(readFileSync(folder.path(name)), { fileName: null });
  return JSON.stringify(sheets);
}
