import {
  buildReport,
  type Ledger,
  type Locale,
  laporan,
  NO_LEDGER,
  type Paper,
  type Report,
  type Text,
} from '../core/index.ts';
import { type Arguments, readArguments, UsageError } from './arguments.ts';
import { refuseExisting, writeBytes } from './files.ts';
import { ledgerText, readLedger } from './ledger-file.ts';
import { openTogether, TOGETHER } from './open-together.ts';
import { localeOption, pathOption, thresholdOption, workbookOption } from './options.ts';
import { reportDocument } from './report-document.ts';
import { reportWorkbook } from './report-workbook.ts';
import type { Terminal } from './terminal.ts';

const { format: _, ...SHARED } = TOGETHER;
const OPTIONS = {
  ...SHARED,
  out: 'text',
  docx: 'text',
  public: 'flag',
  ledger: 'text',
  why: 'flag',
  tabs: 'text',
  k: 'text',
  round: 'text',
  paper: 'text',
  live: 'flag',
  accept: 'flag',
  force: 'flag',
} as const;

/**
 * `monev report`: the summary tabs of all files together, as new files; 0, 1 where numbers
 * cannot be protected any more and nothing is written, or 2 when a file cannot be read.
 */
export async function report(words: readonly string[], terminal: Terminal): Promise<number> {
  const call = readArguments(words, OPTIONS);
  const locale = localeOption(call.values);
  const [out, docx] = [workbookOption(call.values, 'out'), optionalPath(call, 'docx')];
  const force = call.values['force'] === true;
  for (const path of [out, docx]) if (path !== null) refuseExisting(path, force);
  const [tabs, k, round] = [tabsOption(call), thresholdOption(call.values), roundOption(call)];
  const paper = paperOption(call);
  const ledgerPath = optionalPath(call, 'ledger');
  const ledger = readLedger(ledgerPath);
  const opened = openTogether(call, NO_FILE, terminal);
  if (opened === null) return 2;
  const edition = call.values['public'] === true ? 'public' : 'internal';
  const context = {
    ...opened.context,
    locale,
    edition,
    tabs,
    k,
    round,
    paper,
    live: call.values['live'] === true,
    ledger,
    clock: opened.clock,
  } as const;
  const made = buildReport(opened.snapshots, context);
  if ('problem' in made) throw new UsageError(made.problem);
  if (made.broken > 0) {
    terminal.err(`${brokenText(made.broken)[locale]}\n`);
    if (call.values['accept'] !== true) return 1;
  }
  if (made.ledger)
    keepLedger(made.ledger, { path: ledgerPath, isNew: ledger === NO_LEDGER, locale }, terminal);
  await writeFiles(made, { out, docx, force, locale }, terminal);
  if (call.values['why'] === true)
    for (const { place, why } of made.masked) terminal.out(`${place[locale]}\n  ${why[locale]}\n`);
  return 0;
}

/** The record is written before the report: what is published and not on record cannot be protected later. */
function keepLedger(
  ledger: Ledger,
  { path, isNew, locale }: { readonly path: string | null; readonly isNew: boolean; readonly locale: Locale },
  terminal: Terminal,
): void {
  if (path === null) {
    terminal.err(`${NO_MEMORY[locale]}\n`);
    return;
  }
  writeBytes(path, Buffer.from(ledgerText(ledger)), true);
  if (isNew)
    terminal.err(
      { id: `Catatan samaran baru dibuat: ${path}\n`, en: `A new record of masking: ${path}\n` }[locale],
    );
}

interface Files {
  readonly out: string;
  readonly docx: string | null;
  readonly force: boolean;
  readonly locale: Locale;
}

async function writeFiles(
  made: Report,
  { out, docx, force, locale }: Files,
  terminal: Terminal,
): Promise<void> {
  const saved = (path: string): void =>
    terminal.err({ id: `Laporan disimpan di ${path}\n`, en: `The report was saved as ${path}\n` }[locale]);
  writeBytes(out, await reportWorkbook(made, locale), force);
  saved(out);
  if (docx === null) return;
  const { writeDocx } = await import('./docx/write-docx.ts'); // large, and few calls need it
  const { bytes, paintsCharts } = await writeDocx(reportDocument(made, locale));
  writeBytes(docx, bytes, force);
  saved(docx);
  if (!paintsCharts) terminal.err(`${NO_PICTURES[locale]}\n`);
}

function optionalPath(call: Arguments, name: 'docx' | 'ledger'): string | null {
  return call.values[name] === undefined ? null : pathOption(call.values, name);
}

const NO_MEMORY = {
  id: 'Sebutkan --ledger BERKAS.json agar laporan publik berikutnya tahu angka mana yang pernah ditampilkan atau disamarkan. Simpan berkas itu di dalam kantor.',
  en: 'Give --ledger FILE.json so that the next public report knows which numbers were shown or masked before. Keep that file inside the office.',
};
const NO_PICTURES = {
  id: 'Gambar pengganti grafik tidak dapat dibuat di komputer ini; grafik hanya terlihat di Word versi baru.',
  en: 'Pictures in place of charts cannot be made on this computer; the charts only show in recent versions of Word.',
};

function brokenText(count: number): Text {
  return {
    id: `PERHATIAN: ${count} angka tidak dapat lagi dilindungi karena laporan publik sebelumnya. Laporan tidak dibuat. Kurangi lembarnya dengan --tabs, atau tulis --accept bila sudah diputuskan.`,
    en: `ATTENTION: ${count} numbers can no longer be protected because of earlier public reports. No report was made. Ask for fewer sheets with --tabs, or write --accept where that was decided.`,
  };
}

const NO_FILE = {
  id: 'Sebutkan buku kerja yang dilaporkan: monev report BERKAS.xlsx --out LAPORAN.xlsx',
  en: 'Name the workbooks to report: monev report FILE.xlsx --out REPORT.xlsx',
};

/** `--tabs R01,R08`; `null` for all. */
function tabsOption({ values }: Arguments): readonly string[] | null {
  const value = values['tabs'];
  if (typeof value !== 'string') return null;
  const known = laporan.map(({ id }) => id);
  const wanted = value.split(',').map((one) => one.trim().toUpperCase());
  const unknown = wanted.find((one) => !known.includes(one));
  if (unknown === undefined) return wanted;
  throw new UsageError({
    id: `Tab ${unknown} tidak dikenal. Pilihan: ${known.join(', ')}.`,
    en: `Unknown tab ${unknown}. Choices: ${known.join(', ')}.`,
  });
}

/** `--paper F4`; `null` for what the settings say. */
function paperOption({ values }: Arguments): Paper | null {
  const value = values['paper'];
  if (value === undefined) return null;
  const named = String(value).toUpperCase();
  if (named === 'A4' || named === 'F4') return named;
  throw new UsageError({
    id: 'Kertas --paper harus A4 atau F4.',
    en: 'The paper --paper must be A4 or F4.',
  });
}

/** `--round 5`: rounded numbers in a public edition; `null` for exact ones. */
function roundOption({ values }: Arguments): 5 | null {
  const value = values['round'];
  if (value === undefined) return null;
  if (value !== '5')
    throw new UsageError({
      id: 'Pembulatan hanya ke kelipatan 5: tulis --round 5.',
      en: 'Numbers are only rounded to the nearest 5: write --round 5.',
    });
  if (values['public'] === true) return 5;
  throw new UsageError({
    id: 'Angka hanya dibulatkan dalam edisi publik: tambahkan --public, atau hapus --round.',
    en: 'Numbers are only rounded in a public edition: add --public, or leave out --round.',
  });
}
