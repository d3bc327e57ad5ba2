import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { report } from '../../cli/command-report.ts';
import { labelsOf, templateOf } from '../../cli/sample/labels.ts';
import { readXlsx } from '../../cli/xlsx/read-workbook.ts';
import { writeWorkbook } from '../../cli/xlsx/write-workbook.ts';
import { computeIndicators } from '../../core/commands/compute-indicators.ts';
import { computeScores, submissionQuality } from '../../core/commands/compute-scores.ts';
import { submissionsIn } from '../../core/commands/indicators/submissions-in.ts';
import { layoutOf } from '../../core/engine/decode/layout.ts';
import { breakdownsOf } from '../../core/engine/indicator/compute.ts';
import { indikator } from '../../core/katalog/indikator/index.ts';
import {
  EMPTY_SNAPSHOT,
  type SheetColumn,
  type SheetSnapshot,
  type Snapshot,
  sheetNamed,
} from '../../core/workbook/snapshot.ts';
import { hari } from '../indikator/buku.ts';
import { submissionBook, TODAY, withEntry, withSheet } from '../support/submission-book.ts';
import { runConsolidate, submissionFolder } from './consolidate-run.ts';

const folder = submissionFolder();
const label = labelsOf(templateOf('T00'));
let apart: readonly Snapshot[] = [];
let merged: readonly Snapshot[] = [];

const FORMS = ['T01', 'T02', 'T03', 'T04', 'T06'];
const SILENT = Object.fromEntries(FORMS.map((form) => [`pernyataan_${form}`, null]));
const SIGNED = { nama_penandatangan: 'Pejabat Rekaan', nip_penandatangan: '198503032010012003' };

/** A city whose agencies send in time, late, nil, without a word, and with mistakes. */
function cityBooks() {
  const dirty = submissionBook({ agency: 'DINKES', office: 'Suku Dinas Kesehatan', after: 200 });
  return [
    submissionBook({ agency: 'DPPPA', after: 0, cases: [1, 2, 3], cover: SIGNED }),
    submissionBook({ agency: 'DINSOS', after: 100, cover: { tanggal_kirim: hari('2024-09-05') } }),
    withSheet(dirty, 'T06', (sheet) => withEntry(sheet, 0, 'peserta_l', 'banyak')),
    submissionBook({ agency: 'RS', office: 'RSUD Cengkareng', after: 300 }),
    submissionBook({ agency: 'RS', office: 'RSUD Kalideres', after: 400, cases: [2] }),
    submissionBook({ agency: 'POLRES', after: 500, cases: [] }),
    submissionBook({ agency: 'IMIGRASI', after: 600, cases: [], cover: SILENT }),
    submissionBook({ agency: 'DISNAKER', after: 700, cover: { status_data: label('status_data', 'FINAL') } }),
  ];
}

beforeAll(async () => {
  const books = cityBooks();
  for (const [i, book] of books.entries()) folder.write(`kota/${i}.xlsx`, await writeWorkbook(book));
  await runConsolidate(folder.path('kota'), `--out=${folder.path('kota.xlsx')}`);
  const open = (name: string): Snapshot => readXlsx(readFileSync(folder.path(name)), { fileName: null });
  apart = books.map((_, i) => open(`kota/${i}.xlsx`));
  merged = [open('kota.xlsx')];
}, 180_000);

afterAll(() => folder.remove());

/** The summary tabs of an internal report of some files. */
async function reportOf(files: readonly string[], name: string): Promise<readonly SheetSnapshot[]> {
  const terminal = { out: () => undefined, err: () => undefined, colours: false, progress: () => undefined };
  expect(await report([...files, `--out=${folder.path(name)}`, `--today=${TODAY}`], terminal)).toBe(0);
  const { sheets } = readXlsx(readFileSync(folder.path(name)), { fileName: null });
  return sheets.filter((sheet) => /^R\d\d /.test(sheet.name));
}

function sheetColumn(sheets: readonly SheetSnapshot[], name: string, column: number): SheetColumn['values'] {
  return sheets.find((sheet) => sheet.name === name)?.columns[column]?.values ?? [];
}

const context = { today: hari(TODAY), period: null, region: null, previous: [], settings: [] };

describe('a merged workbook', () => {
  it('holds the submissions of which it was made', () => {
    expect(merged.flatMap(submissionsIn)).toHaveLength(8);
  });

  it('gives every indicator and breakdown that the separate files give', () => {
    const pairs = indikator.flatMap((one) => breakdownsOf(one).map((by) => `w*${by}`));
    const by = [...new Set([...indikator.flatMap(breakdownsOf), ...pairs])];
    const figures = (snapshots: readonly Snapshot[]) =>
      computeIndicators(snapshots, { ...context, quality: submissionQuality(snapshots, context) }, { by });
    const separate = figures(apart);
    expect(figures(merged)).toEqual(separate);
    if ('problem' in separate) throw new RangeError(separate.problem.en);
    const share = separate.computed.find(({ indicator }) => indicator.figure.kind === 'submissions');
    expect(share?.amount.value).toBeLessThan(100);
  });

  it('gives the report that the separate files give', async () => {
    const files = cityBooks().map((_, i) => folder.path(`kota/${i}.xlsx`));
    const [separate, together] = [
      await reportOf(files, 'terpisah.xlsx'),
      await reportOf([folder.path('kota.xlsx')], 'gabungan.xlsx'),
    ];
    const cells = separate.flatMap(({ name, columns }) =>
      columns.flatMap(({ values }, column) =>
        values.map((value, row) => [value, sheetColumn(together, name, column)[row] ?? null]),
      ),
    );
    expect(cells.length).toBeGreaterThan(5000);
    const different = cells.flatMap(([one, other]) => (one === other ? [] : [`${one} / ${other}`]));
    expect(different).toEqual([]);
  });

  it('gives every score that the separate files give, with the data quality of each sender', () => {
    const [separate, together] = [computeScores(apart, context), computeScores(merged, context)];
    if ('problem' in separate || 'problem' in together) throw new RangeError('no scores');
    expect(together.dataQuality).toEqual(separate.dataQuality);
    expect(new Set(separate.dataQuality.map(({ total }) => total)).size).toBeGreaterThan(2);
    expect(together.taskForce).toEqual(separate.taskForce);
    expect(together.hotels).toEqual(separate.hotels);
    expect(together.dataStatus).toBe('SEMENTARA');
  });

  it('explains a figure by rows where they stand in it', () => {
    const places = submissionsIn(merged[0] ?? EMPTY_SNAPSHOT).flatMap(({ snapshot }) => {
      const sheet = sheetNamed(snapshot, 'T02 Korban');
      return sheet ? [...layoutOf(sheet, templateOf('T02')).rows] : [];
    });
    const sheet = sheetNamed(merged[0] ?? EMPTY_SNAPSHOT, 'T02 Korban');
    expect(places).toEqual(sheet ? [...layoutOf(sheet, templateOf('T02')).rows] : []);
    expect(places.length).toBeGreaterThan(10);
  });

  it('is looked through for a submission only where it has rows', () => {
    const whole = merged.flatMap((one) => submissionsIn(one)).flatMap(({ snapshot }) => snapshot.sheets);
    const limited = whole.filter(({ rows }) => rows !== undefined);
    expect(limited.length).toBeGreaterThan(0);
    for (const sheet of limited) {
      const { rows: known, ...every } = sheet;
      const template = templateOf(sheet.name.slice(0, 3));
      const { rows, odd } = layoutOf(every, template);
      expect(layoutOf(sheet, template)).toMatchObject({ rows, odd });
      for (const row of rows) expect(known).toContain(row);
    }
  });

  it('names nobody who signs for a sender', () => {
    const [{ sheets } = { sheets: [] }] = merged;
    const senders = sheets.find(({ name }) => name === 'Pengirim');
    expect(senders).toMatchObject({ hidden: true, protected: true });
    const text = JSON.stringify(sheets);
    expect(text).not.toContain('Pejabat Rekaan');
    expect(text).not.toContain('198503032010012003');
  });
});
