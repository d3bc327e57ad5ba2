import { blockOf } from '../../cli/sample/blocks.ts';
import { calendarOf } from '../../cli/sample/calendar.ts';
import { fillWorkbook } from '../../cli/sample/fill-workbook.ts';
import { DEMO_BOOKS, makeDemo } from '../../cli/sample/make-demo.ts';
import { makeOffice, officeTables } from '../../cli/sample/make-office.ts';
import { randomOf } from '../../cli/sample/random.ts';
import { SAMPLE_FORMS } from '../../cli/sample/sample.ts';
import { tablesOf } from '../../cli/sample/sample-tables.ts';
import { readXlsx } from '../../cli/xlsx/read-workbook.ts';
import { writeWorkbook } from '../../cli/xlsx/write-workbook.ts';
import type { Report, ReportContext } from '../../core/commands/build-report.ts';
import { cellText } from '../../core/engine/report/cell-text.ts';
import { wilayah } from '../../core/katalog/daftar-kode/wilayah.ts';
import type { Locale } from '../../core/locale/text.ts';
import type { Snapshot } from '../../core/workbook/snapshot.ts';
import { hari } from '../indikator/buku.ts';
import { bukuKota, laporanDari } from './laporan-dunia.ts';

/** The states in which reports are looked at. */
export type State = 'empty' | 'nil' | 'small' | 'normal' | 'large';

const YEAR = { kind: 'year', year: 2023, number: 0 } as const;

/** The workbooks of the demo's province for a year, with records of every form. */
export async function demoBooks(year: number): Promise<readonly Snapshot[]> {
  const books = DEMO_BOOKS.filter((book) => book.year === year).map(async (book) => {
    const { update } = makeDemo(book, { locale: 'id', today: DAY });
    return readXlsx(await writeWorkbook(update), { fileName: null });
  });
  return Promise.all(books);
}

const DAY = hari('2024-08-12');
const LAST_MONTH = 12;

/** The registers of forty regencies and cities of Jawa Tengah and Jawa Timur for 2023, with records of every form. */
export async function largeBooks(): Promise<readonly Snapshot[]> {
  const calendar = calendarOf(DAY, YEAR.year, LAST_MONTH);
  const books = regencies().map(async (region, at) => {
    const cases = Array.from({ length: 1 + (at % 5) }, (_, i) => 1 + (i % 2));
    const victims = cases.reduce((sum, count) => sum + count, 0);
    const plan = {
      cases,
      services: Array.from({ length: victims }, (_, i) => 1 + (i % 2)),
      files: cases.length,
      visits: at % 4,
      activities: 2 + (at % 3),
      actions: 2,
      members: 4,
      meetings: 3,
      regulations: at % 2,
      findings: at % 4,
    };
    const block = blockOf(region, YEAR.year, 100, calendar);
    const office = makeOffice(block, { plan, seed: at, visitedBefore: 0 }, calendar, randomOf(at, YEAR.year));
    const { tables } = tablesOf(officeTables([office], SAMPLE_FORMS), []);
    const sender = { region, agency: 'DPPPA' } as const;
    const update = fillWorkbook(tables, calendar, { locale: 'id', rows: 20, sender });
    return readXlsx(await writeWorkbook(update), { fileName: null });
  });
  return Promise.all(books);
}

/** The workbooks of the states that are drawn at random. */
export interface DrawnBooks {
  readonly demo: readonly Snapshot[];
  readonly large: readonly Snapshot[];
}

/** A report in a state; the small one is public, so that it is masked. */
export function reportIn(
  state: State,
  locale: Locale,
  drawn: DrawnBooks,
  more: Partial<ReportContext> = {},
): Report {
  const edition = state === 'small' ? 'public' : 'internal';
  return laporanDari(booksOf(state, drawn), { period: YEAR, locale, edition, ...more });
}

const SILENT = Object.fromEntries(
  ['T01', 'T02', 'T03', 'T04', 'T05', 'T06', 'T07', 'T08', 'T09', 'T10', 'T11'].map((id) => [
    `pernyataan_${id}`,
    null,
  ]),
);
const NIL = {
  ...SILENT,
  pernyataan_T01: 'NIHIL',
  pernyataan_T02: 'NIHIL',
  dasar_nihil: 'UPTD PPA; Polres/Polda',
};

function booksOf(state: State, { demo, large }: DrawnBooks): readonly Snapshot[] {
  switch (state) {
    case 'empty':
      return [bukuKota('31.73', 0, { lain: SILENT })];
    case 'nil':
      return [
        bukuKota('31.73', 0, { lain: { ...NIL, pernyataan_T03: 'TIDAK_WAJIB', pernyataan_T06: 'ADA' } }),
      ];
    case 'small':
    case 'normal':
      return demo;
    case 'large':
      return large;
  }
}

function regencies(): readonly string[] {
  return wilayah.codes
    .map(({ code }) => code)
    .filter((code) => /^3[5]\.\d\d$|^33\.\d\d$/.test(code))
    .slice(0, 40);
}

/** A report as a page of Markdown: every tab with its texts; of long tables only head and total. */
export function dumpOf(report: Report, locale: Locale, most: number): string {
  const lines = report.tabs.flatMap(({ tab, meta }, i) => [
    `## ${tab.id} ${tab.title}`,
    '',
    ...(i === 0
      ? [
          ...meta.letterhead,
          ...meta.subtitles,
          ...meta.facts.map(([label, value]) => `${label}: ${value}`),
          '',
        ]
      : []),
    ...tab.blocks.flatMap((block): readonly string[] => {
      if (block.kind === 'chart') return [`Chart (${block.data.kind}): ${block.data.alt}`, ''];
      if (block.kind !== 'table') return [block.text, ''];
      const { rows } = block;
      const kept = rows.length > most ? [...rows.slice(0, 3), ...rows.slice(-1)] : rows;
      const written = kept.map(({ label, cells }) => [label, ...cells.map((cell) => cellText(cell, locale))]);
      return [
        `### ${block.title}`,
        '',
        ...(rows.length === 0
          ? [block.empty]
          : [
              row([block.heading, ...block.headers]),
              row([block.heading, ...block.headers].map(() => '---')),
              ...written.map(row),
            ]),
        ...(rows.length > most ? ['', `(${rows.length} rows)`] : []),
        '',
      ];
    }),
    ...(i === 0
      ? [meta.footnote, '', ...meta.signature.filter((line) => line !== ''), '', meta.watermark, '']
      : []),
  ]);
  return `${lines.join('\n').trimEnd()}\n`;
}

function row(texts: readonly string[]): string {
  return `| ${texts.map((text) => text.replaceAll('|', '/').replaceAll('\n', ' ')).join(' | ')} |`;
}
