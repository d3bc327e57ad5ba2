import { basename } from 'node:path';
import type { Locale, Snapshot } from '../core/index.ts';
import { readBytes } from './files.ts';
import type { Terminal } from './terminal.ts';
import { readXlsx } from './xlsx/read-workbook.ts';

/** A workbook file and what it holds. */
export interface OpenedFile {
  readonly bytes: Uint8Array;
  readonly snapshot: Snapshot;
}

/** Reads a workbook file and shows how far it is; throws `FileError` when it cannot be read. */
export function openWorkbook(file: string, locale: Locale, terminal: Terminal): OpenedFile {
  const bytes = readBytes(file);
  const fileName = basename(file);
  const reading = { id: 'Membaca', en: 'Reading' }[locale];
  const onProgress = (done: number, total: number): void =>
    terminal.progress(`${reading} ${fileName} ${Math.floor((100 * done) / Math.max(total, 1))} %`);
  try {
    return { bytes, snapshot: readXlsx(bytes, { fileName, onProgress }) };
  } finally {
    terminal.progress(null);
  }
}
