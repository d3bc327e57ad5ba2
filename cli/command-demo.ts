import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import {
  type CheckContext,
  checkWorkbook,
  type Issue,
  readCover,
  regionName,
  type Snapshot,
  serialOf,
  sheetNamed,
  showCheck,
  todayIn,
  type Validation,
} from '../core/index.ts';
import { readArguments, UsageError } from './arguments.ts';
import { checkText } from './check-text.ts';
import { demoErrors } from './demo-errors.ts';
import { demoReports } from './demo-reports.ts';
import { type DemoCount, demoTable, demoWords } from './demo-text.ts';
import { writeBytes } from './files.ts';
import { localeOption } from './options.ts';
import { caseLabel } from './sample/labels.ts';
import { DEMO_BOOKS, type DemoBook, makeDemo } from './sample/make-demo.ts';
import type { Planted } from './sample/sample.ts';
import type { Terminal } from './terminal.ts';
import { patchWorkbook } from './xlsx/patch-workbook.ts';
import { readXlsx } from './xlsx/read-workbook.ts';
import { writeWorkbook } from './xlsx/write-workbook.ts';

/** A computer whose clock is wrong must not take the records of the demo for those of the future. */
const LEAST_DAY = serialOf(2024, 8, 12);

/** The year of which the demo ends with reports. */
const REPORTED = 2023;

/** A workbook of the demo as it was read back and checked. */
interface CheckedBook {
  readonly book: DemoBook;
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly snapshot: Snapshot;
  readonly validation: Validation;
  readonly planted: readonly Planted[];
}

/** `monev demo`: makes, fills and checks the workbooks of a province; a second run replaces the files of the first. */
export async function demo(words_: readonly string[], terminal: Terminal): Promise<number> {
  const { values } = readArguments(words_, { out: 'text', errors: 'flag' });
  const locale = localeOption(values);
  const say = demoWords(locale);
  const folder = folderOf(values['out']);
  const today = Math.max(todayIn('31.73', new Date()), LEAST_DAY);
  const context = { locale, today, beside: [] };
  if (values['errors'] === true) {
    await demoErrors(folder, context, terminal);
    return 0;
  }
  terminal.out(say.intro(folder));
  const counts: DemoCount[] = [];
  const checkedBooks: CheckedBook[] = [];
  let spoilt: CheckedBook | null = null;
  for (const book of DEMO_BOOKS) {
    const checked = await checkedBook(book, folder, context);
    counts.push(countOf(checked));
    checkedBooks.push(checked);
    if (book.spoilt) spoilt = checked;
  }
  const clean = counts.filter(({ findings }) => findings === 0);
  terminal.out(`${demoTable(counts, locale)}${say.checked(String(counts.length), String(clean.length))}`);
  if (spoilt !== null) showSpoilt(spoilt, folder, context, terminal);
  const sound = checkedBooks.filter(({ book }) => book.year === REPORTED).map(({ snapshot }) => snapshot);
  terminal.out(say.reports(await demoReports(sound, folder, context)));
  return 0;
}

async function checkedBook(book: DemoBook, folder: string, context: CheckContext): Promise<CheckedBook> {
  const { update, truth } = makeDemo(book, context);
  const bytes = await writeWorkbook(update);
  const file = `${book.city.name}-${book.period}.xlsx`;
  const of = join(folder, book.period);
  mkdirSync(of, { recursive: true });
  writeBytes(join(of, file), bytes, true);
  const snapshot = readXlsx(bytes, { fileName: file });
  const validation = checkWorkbook(snapshot, context);
  return { book, file, bytes, snapshot, validation, planted: truth.planted };
}

function countOf({ book, snapshot, validation }: CheckedBook): DemoCount {
  return {
    region: book.city.region,
    year: book.year,
    rows: validation.rows,
    cases: recordsIn(snapshot, 'T01 Kasus', 'kode_kasus', 'status_kasus'),
    victims: recordsIn(snapshot, 'T02 Korban', 'kode_korban', 'status_korban'),
    findings: validation.issues.length,
  };
}

/** Field_ids stand in the second row, records below. */
const FIELD_IDS = 1;
const NO_TRAFFICKING = caseLabel('status_kasus', 'BUKAN_TPPO');

/** Different codes of a register, but for those of records that were found not to be trafficking. */
function recordsIn(snapshot: Snapshot, name: string, code: string, status: string): number {
  const columns = sheetNamed(snapshot, name)?.columns ?? [];
  const valuesOf = (id: string) => columns.find(({ values }) => values[FIELD_IDS] === id)?.values ?? [];
  const states = valuesOf(status);
  const codes = valuesOf(code).filter(
    (value, row) => row > FIELD_IDS && value !== null && states[row] !== NO_TRAFFICKING,
  );
  return new Set(codes).size;
}

function showSpoilt(
  { book, file, bytes, snapshot, validation, planted }: CheckedBook,
  folder: string,
  context: CheckContext,
  terminal: Terminal,
): void {
  const { locale, today } = context;
  const say = demoWords(locale);
  const wanted = new Set(planted.map(placeOf));
  const found = validation.issues.filter((issue) => wanted.has(placeOf(issue))).length;
  const figures = [planted.length, found, validation.issues.length - found] as const;
  terminal.out(say.planted(regionName(book.city.region, locale), ...figures));
  terminal.out(checkText(file, readCover(snapshot, today), validation, locale, terminal.colours));
  const path = join(folder, file.replace('.xlsx', `${MARKED}.xlsx`));
  writeBytes(path, patchWorkbook(bytes, showCheck(snapshot, validation, context)), true);
  terminal.out(`${say.marked(path)}${say.open}`);
}

function placeOf({ sheet, row, column, rule }: Pick<Issue, 'sheet' | 'row' | 'column' | 'rule'>): string {
  return [sheet, row, column, rule].join(' ');
}

const MARKED = '-diperiksa';

function folderOf(out: unknown): string {
  if (out === '')
    throw new UsageError({ id: 'Tulis nama folder setelah --out.', en: 'Write a folder after --out.' });
  const folder = typeof out === 'string' ? out : 'demo';
  mkdirSync(folder, { recursive: true });
  return folder;
}
