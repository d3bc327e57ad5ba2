import {
  CODE_SHEET,
  csvSubmission,
  extractSubmission,
  isCodeSheet,
  refusedHead,
  type Snapshot,
  type Submission,
  type SubmissionContext,
  type Text,
} from '../../core/index.ts';
import { isArchiveOrMarkup } from '../csv/archive-or-markup.ts';
import { readCsv } from '../csv/read-csv.ts';
import { FileError } from '../file-error.ts';
import { openPackage } from '../xlsx/package.ts';
import { MAX_ROWS } from '../xlsx/read-reference.ts';
import { readXlsx } from '../xlsx/read-workbook.ts';

/**
 * What a file gives to a consolidation; one that cannot be read is refused with the reason, and never throws. `onRead` gets
 * what a workbook holds before it is judged.
 */
export function readSubmission(
  bytes: Uint8Array,
  isText: boolean,
  context: SubmissionContext,
  onRead: (snapshot: Snapshot) => void = () => undefined,
): Submission {
  try {
    return isText && !isArchiveOrMarkup(bytes)
      ? fromText(bytes, context)
      : fromWorkbook(bytes, context, onRead);
  } catch (error) {
    return unreadable(error);
  }
}

/** A file that cannot be read, whatever the reason. */
export function unreadable(error: unknown): Submission {
  const refusal = error instanceof FileError ? error.text : programFault(error);
  return { head: refusedHead(refusal), body: { forms: [], package: null } };
}

function fromWorkbook(
  bytes: Uint8Array,
  context: SubmissionContext,
  onRead: (snapshot: Snapshot) => void,
): Submission {
  const snapshot = readForms(bytes);
  onRead(snapshot);
  const hasMacros = openPackage(bytes).archive.names.some((name) => MACROS.test(name));
  return extractSubmission(snapshot, context, { warnings: hasMacros ? [VALUES_ONLY] : [] });
}

/** How the rows of our own list of codes are known, which are as many as those of a form and say nothing of it. */
const HEAD = 2;

function readForms(bytes: Uint8Array): Snapshot {
  const isList = (name: string): boolean => name === CODE_SHEET;
  const snapshot = readXlsx(bytes, { fileName: null, rows: (name) => (isList(name) ? HEAD : MAX_ROWS) });
  const list = snapshot.sheets.find(({ name }) => isList(name));
  const isOther = list && !(isCodeSheet(list) && String(list.columns[1]?.values[1]).startsWith('CL_'));
  return isOther ? readXlsx(bytes, { fileName: null }) : snapshot;
}

const MACROS = /(?:^|\/)vbaProject\.bin$/i;

function fromText(bytes: Uint8Array, context: SubmissionContext): Submission {
  const read = csvSubmission(readCsv(bytes, 'CSV'), context);
  if ('id' in read) return { ...unreadable(null), head: refusedHead(read) };
  return extractSubmission(read.snapshot, context, read.source);
}

const VALUES_ONLY: Text = {
  id: 'Berkas memuat makro; hanya nilai selnya yang dibaca, makronya tidak dijalankan dan tidak ikut.',
  en: 'The file holds macros; only the values of its cells were read, the macros were neither run nor taken along.',
};

function programFault(error: unknown): Text {
  const kind = error instanceof Error ? error.name : 'Error';
  return {
    id: `Berkas ini tidak dapat diolah karena kesalahan program (${kind}). Laporkan bersama perintah yang dipakai; berkas lain tetap diolah.`,
    en: `This file cannot be handled because of a fault of the program (${kind}). Report it with the command you used; the other files go on.`,
  };
}
