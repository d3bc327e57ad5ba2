import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { checkWorkbook, type Locale, type Snapshot } from '../core/index.ts';
import { writeBytes } from './files.ts';
import { makeProvince, type ProvinceBreach, type ProvinceWorkbook } from './sample/make-province.ts';
import type { Terminal } from './terminal.ts';
import { readXlsx } from './xlsx/read-workbook.ts';
import { writeWorkbook } from './xlsx/write-workbook.ts';

/** A workbook of the province as it was written and read back. */
interface WrittenBook {
  readonly file: string;
  readonly snapshot: Snapshot;
  readonly breaches: readonly ProvinceBreach[];
}

/** Where a rule is broken, as the list beside the workbooks says it. */
interface Mistake extends ProvinceBreach {
  readonly file: string;
}

const NOW = '2023-M12';
const BEFORE = 'sebelumnya';
const LIST = 'kesalahan.json';

/** `monev demo --errors`: a made-up province with a breach of each rule that an entry can break, and what a check finds. */
export async function demoErrors(
  folder: string,
  { locale, today }: { readonly locale: Locale; readonly today: number },
  terminal: Terminal,
): Promise<void> {
  const say = words[locale];
  const { books, earlier } = makeProvince({ today, locale, spoilt: true });
  terminal.out(say.intro(folder, join(folder, LIST)));
  const now = await writeAll(books, join(folder, NOW));
  const all = [...now, ...(await writeAll(earlier, join(folder, BEFORE)))];
  const planted = now.flatMap(({ file, breaches }) =>
    breaches.map(({ rule, sheet, row, column }): Mistake => ({ file, sheet, row, column, rule })),
  );
  writeBytes(join(folder, LIST), new TextEncoder().encode(`${JSON.stringify(planted, null, 2)}\n`), true);
  terminal.out(lineOf('', say.heads));
  for (const { file, snapshot, breaches } of now) {
    const beside = all.filter((other) => other.file !== file).map((other) => other.snapshot);
    const { issues } = checkWorkbook(snapshot, { locale, today, beside });
    const left = breaches.map(placeOf);
    const found = issues.filter((issue) => {
      const at = left.indexOf(placeOf(issue));
      if (at >= 0) left.splice(at, 1);
      return at >= 0;
    }).length;
    terminal.out(lineOf(file, [breaches.length, found, issues.length - found].map(String)));
  }
  terminal.out(say.again(join(folder, NOW), join(folder, BEFORE)));
}

async function writeAll(books: readonly ProvinceWorkbook[], folder: string): Promise<readonly WrittenBook[]> {
  mkdirSync(folder, { recursive: true });
  const written: WrittenBook[] = [];
  for (const { name, update, breaches } of books) {
    const file = `${name}.xlsx`;
    const bytes = await writeWorkbook(update);
    writeBytes(join(folder, file), bytes, true);
    written.push({ file, breaches, snapshot: readXlsx(bytes, { fileName: file }) });
  }
  return written;
}

function placeOf({ sheet, row, column, rule }: ProvinceBreach): string {
  return [sheet, row, column, rule].join(' ');
}

const NAME = 36;
const COLUMN = 11;

function lineOf(file: string, cells: readonly string[]): string {
  return `   ${file.padEnd(NAME)}${cells.map((cell) => cell.padStart(COLUMN)).join('')}\n`;
}

const words = {
  id: {
    intro: (folder: string, list: string) =>
      `Satu provinsi rekaan tahun 2023, dua instansi setiap kota/kabupaten: ${folder}\nSetiap aturan yang dapat dilanggar sebuah isian dilanggar sekali; daftarnya: ${list}\n\n`,
    heads: ['ditanam', 'ditemukan', 'lainnya'],
    again: (now: string, before: string) =>
      `\nPeriksa sendiri: node dist/cli/monev.js check ${now}/BERKAS.xlsx --with ${now}/*.xlsx ${before}/*.xlsx\n`,
  },
  en: {
    intro: (folder: string, list: string) =>
      `A made-up province in 2023, two agencies in each city or regency: ${folder}\nEvery rule that an entry can break is broken once; the list: ${list}\n\n`,
    heads: ['planted', 'found', 'others'],
    again: (now: string, before: string) =>
      `\nCheck it yourself: node dist/cli/monev.js check ${now}/FILE.xlsx --with ${now}/*.xlsx ${before}/*.xlsx\n`,
  },
} as const;
