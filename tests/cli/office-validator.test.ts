import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it, type TestContext } from 'vitest';
import { check } from '../../cli/command-check.ts';
import { consolidate } from '../../cli/command-consolidate.ts';
import { newPeriodCommand } from '../../cli/command-new-period.ts';
import { register } from '../../cli/command-register.ts';
import { report } from '../../cli/command-report.ts';
import { returnCommand } from '../../cli/command-steps.ts';
import { submit } from '../../cli/command-submit.ts';
import { template } from '../../cli/command-template.ts';
import { tidy } from '../../cli/command-tidy.ts';
import { reportWorkbook } from '../../cli/report-workbook.ts';
import { openZip, writeZip } from '../../cli/xlsx/zip.ts';
import { demoBooks } from '../laporan/keadaan.ts';
import { laporanDari } from '../laporan/laporan-dunia.ts';
import { recalculate } from '../support/libreoffice.ts';
import { officeFaults, shortened } from '../support/office-validator.ts';
import { submissionFile, TODAY } from '../support/submission-book.ts';
import { bookWith } from './check-run.ts';
import { submissionFolder } from './consolidate-run.ts';
import { listening } from './listening.ts';
import { bookOf, partOf } from './xlsx-patch-book.ts';
import { bookByOpenpyxl, needOpenpyxl } from './xlsx-patch-openpyxl.ts';
import { markAt, marked } from './xlsx-patch-update.ts';

const folder = submissionFolder();
const at = (name: string): string => folder.path(name);
const DAY = `--today=${TODAY}`;

type Command = (
  words: readonly string[],
  terminal: ReturnType<typeof listening>['terminal'],
) => number | Promise<number>;

/** Runs a command that writes the file `name`; words that name files mean those of the folder. */
async function made(command: Command, name: string, words: readonly string[]): Promise<Uint8Array> {
  const paths = words.map((word) => (/^dua$|\.xlsx$/.test(word) ? at(word) : word));
  await command([...paths, `--out=${at(name)}`], listening().terminal);
  return readFileSync(at(name));
}

/** The file with marks and the sheet of results. */
async function checked(name: string): Promise<Uint8Array> {
  const to = at(`diperiksa-${name}`);
  await check([at(name), `--annotate=${to}`, DAY], listening().terminal);
  return readFileSync(to);
}

beforeAll(async () => {
  folder.write('dua/dppa.xlsx', await submissionFile({ agency: 'DPPPA', after: 0 }));
  folder.write('dua/dinsos.xlsx', await submissionFile({ agency: 'DINSOS', after: 100 }));
  folder.write('cacat.xlsx', await bookWith({ 'T01.jumlah_pelaku': '1000', 'T02.jenis_kelamin': 'siapa' }));
  await officeFaults(bookOf(), 'xlsx'); // starting takes a while
}, 240_000);

afterAll(() => folder.remove());

describe("Microsoft's validator finds nothing wrong in", () => {
  const month = ['--region=31.73', '--period=2024-M07'];
  const asked = ['--tabs=R01,R02,R08,R13', '--period=2024-M07', DAY];

  it.each<readonly [string, Command, readonly string[]]>([
    ['templat', template, [...month, '--agency=DPPPA', '--rows=5']],
    ['formulir-hotel', template, [...month, '--rows=5', '--templates=T05', '--form=T05', '--locale=en']],
    ['kirim', submit, ['dua/dppa.xlsx', DAY]],
    ['dikembalikan', returnCommand, ['kirim.xlsx', '--reason=Lengkapi T02', DAY]],
    ['rapi', tidy, ['cacat.xlsx', DAY]],
    ['agustus', newPeriodCommand, ['dua/dppa.xlsx', '--period=2024-M08', DAY]],
    ['tahun-baru', newPeriodCommand, ['dua/dppa.xlsx', '--period=2025-M01', '--rows=5', DAY]],
    ['gabungan', consolidate, ['dua', DAY, '--jobs=1']],
    ['register', register, ['dua', '--period=2024-M07', DAY]],
    ['internal', report, ['dua/dppa.xlsx', ...asked]],
    ['publik', report, ['dua/dppa.xlsx', '--public', '--locale=en', ...asked]],
  ])(
    '%s.xlsx',
    async (name, command, words) => {
      const bytes = await made(command, `${name}.xlsx`, words);
      expect(await officeFaults(shortened(bytes), 'xlsx')).toEqual([]);
    },
    120_000,
  );

  it('a public report of every tab, with its charts', async () => {
    const period = { kind: 'year', year: 2023, number: 0 } as const;
    const of = laporanDari(await demoBooks(2023), { period, edition: 'public' });
    const bytes = await reportWorkbook(of, 'id');
    const charts = openZip(bytes).names.filter((name) => name.startsWith('xl/charts/chart'));
    expect(charts.length).toBeGreaterThan(15);
    expect(await officeFaults(bytes, 'xlsx')).toEqual([]);
  }, 120_000);

  it('a workbook with marks, notes and the sheet of results', async () => {
    const bytes = await checked('cacat.xlsx');
    expect(openZip(bytes).names.some((name) => name.startsWith('xl/comments'))).toBe(true);
    expect(await officeFaults(shortened(bytes), 'xlsx')).toEqual([]);
  }, 120_000);

  it.each(['id', 'en'] as const)(
    'a Word document, %s',
    async (locale) => {
      const docx = at(`laporan-${locale}.docx`);
      await made(report, `${locale}.xlsx`, [
        ...['dua/dppa.xlsx', `--docx=${docx}`, `--locale=${locale}`, '--period=2024-M07', DAY],
      ]);
      expect(await officeFaults(readFileSync(docx), 'docx')).toEqual([]);
    },
    120_000,
  );
});

describe('marks and notes in the file of another program bring no fault that it did not have', () => {
  it('LibreOffice', async (context: TestContext) => {
    const saved = await recalculate(readFileSync(at('cacat.xlsx')));
    if (saved === null) context.skip('soffice is not installed');
    folder.write('libre.xlsx', saved);
    const before = await officeFaults(shortened(saved), 'xlsx');
    const after = await officeFaults(shortened(await checked('libre.xlsx')), 'xlsx');
    expect(after.filter((fault) => !before.includes(fault))).toEqual([]);
  }, 240_000);

  it('openpyxl', async (context: TestContext) => {
    needOpenpyxl(context);
    const book = bookByOpenpyxl();
    const before = await officeFaults(book, 'xlsx');
    const after = await officeFaults(marked(book, [markAt('A2'), markAt('B5', 'warning')]), 'xlsx');
    expect(after.filter((fault) => !before.includes(fault))).toEqual([]);
  }, 120_000);
});

it.each([
  ['xl/worksheets/sheet1.xml', '<sheetData>', '<hyperlinks/><sheetData>'],
  ['xl/styles.xml', '<name val=', '<family val="2"/><name val='],
  ['xl/charts/chart1.xml', '<c:gapWidth val="60"/>', '<c:gapWidth val="6000"/>'],
])(
  'the validator sees a fault in %s',
  async (part, right, wrong) => {
    const bytes = await made(report, `${part.length}.xlsx`, [
      ...['dua/dppa.xlsx', '--tabs=R02', '--period=2024-M07', DAY],
    ]);
    const xml = partOf(bytes, part);
    expect(xml).toContain(right);
    const spoilt = writeZip(openZip(bytes), new Map([[part, Buffer.from(xml.replace(right, wrong))]]));
    expect((await officeFaults(spoilt, 'xlsx')).join()).toContain(part);
  },
  120_000,
);
