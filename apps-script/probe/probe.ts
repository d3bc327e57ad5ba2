import { type Check, inputChecks, runtimeChecks, valueChecks } from './checks.ts';
import { drawingChecks } from './drawing-checks.ts';

const RESULT = 'Hasil probe';
const SCRATCH = 'Coretan probe';

/** Adds the menu of the probe. */
export function onOpen(): void {
  SpreadsheetApp.getUi().createMenu('Probe').addItem('Jalankan', 'jalankanProbe').addToUi();
}

/**
 * Tries on a live account what the simulated services only assume, and writes a table: the question, the answer that the
 * product relies on, and the answer found. Run it in an empty spreadsheet, once in each locale that matters.
 */
export function jalankanProbe(): void {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  const lines = [...runtimeChecks, ...valueChecks, ...inputChecks, ...drawingChecks].map(lineOf);
  const sheet = book.insertSheet(`${RESULT} ${book.getNumSheets()}`, book.getNumSheets());
  const header = ['Pertanyaan', 'Yang diandalkan', 'Yang ditemukan', 'Cocok'];
  const place = ['', '', `${book.getSpreadsheetLocale()} ${book.getSpreadsheetTimeZone()}`, ''];
  const range = sheet.getRange(1, 1, lines.length + 2, header.length);
  range.setNumberFormat('@');
  range.setValues([header, place, ...lines]);
}

function lineOf({ question, expected, answer }: Check): string[] {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  const scratch = book.insertSheet(SCRATCH, book.getNumSheets());
  const started = Date.now();
  let found: string;
  try {
    found = answer(scratch, book);
  } catch (error) {
    found = `galat: ${error instanceof Error ? error.message : String(error)}`;
  }
  SpreadsheetApp.flush();
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  book.deleteSheet(scratch);
  return [question, expected, `${found} (${seconds} s)`, found === expected ? 'ya' : 'TIDAK'];
}
