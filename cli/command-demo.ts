import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { checkWorkbook, readCover, showCheck, todayIn } from '../core/index.ts';
import { readArguments, UsageError } from './arguments.ts';
import { checkText } from './check-text.ts';
import { writeBytes } from './files.ts';
import { localeOption } from './options.ts';
import { makeDemo } from './sample/make-demo.ts';
import type { Terminal } from './terminal.ts';
import { patchWorkbook } from './xlsx/patch-workbook.ts';
import { readXlsx } from './xlsx/read-workbook.ts';
import { writeWorkbook } from './xlsx/write-workbook.ts';

const FILES = { filled: 'jakarta-barat.xlsx', checked: 'jakarta-barat-diperiksa.xlsx' };

const words = {
  id: {
    made: (path: string, planted: string) =>
      `1. Buku kerja kota contoh dibuat dan diisi: ${path}\n   (${planted} kesalahan ditanam, seperti yang biasa terjadi)\n\n`,
    checked: '2. Hasil pemeriksaan:\n\n',
    marked: (path: string) =>
      `\n3. Salinan dengan sel berwarna, catatan, dan lembar Hasil Pemeriksaan: ${path}\n`,
    open: '   Buka di Excel, LibreOffice, atau Google Sheets.\n\nSelanjutnya: node dist/cli/monev.js --help\n',
  },
  en: {
    made: (path: string, planted: string) =>
      `1. The workbook of a sample city was made and filled: ${path}\n   (${planted} mistakes were planted, of the kind that happens)\n\n`,
    checked: '2. Result of the check:\n\n',
    marked: (path: string) =>
      `\n3. A copy with coloured cells, notes and the sheet Hasil Pemeriksaan: ${path}\n`,
    open: '   Open it in Excel, LibreOffice or Google Sheets.\n\nNext: node dist/cli/monev.js --help\n',
  },
} as const;

/** `monev demo`: makes, fills, checks and marks a workbook; a second run replaces the files of the first. */
export async function demo(words_: readonly string[], terminal: Terminal): Promise<number> {
  const { values } = readArguments(words_, { out: 'text' });
  const locale = localeOption(values);
  const say = words[locale];
  const folder = folderOf(values['out']);
  const today = todayIn('31.73', new Date());
  const made = makeDemo({ today, locale });
  const filled = await writeWorkbook(made.update);
  const filledPath = join(folder, FILES.filled);
  writeBytes(filledPath, filled, true);
  terminal.out(say.made(filledPath, String(made.truth.planted.length)));
  const snapshot = readXlsx(filled, { fileName: FILES.filled });
  const context = { locale, today, beside: [] };
  const validation = checkWorkbook(snapshot, context);
  terminal.out(
    `${say.checked}${checkText(FILES.filled, readCover(snapshot, today), validation, locale, terminal.colours)}`,
  );
  const checkedPath = join(folder, FILES.checked);
  writeBytes(checkedPath, patchWorkbook(filled, showCheck(snapshot, validation, context)), true);
  terminal.out(`${say.marked(checkedPath)}${say.open}`);
  return 0;
}

function folderOf(out: unknown): string {
  if (out === '')
    throw new UsageError({ id: 'Tulis nama folder setelah --out.', en: 'Write a folder after --out.' });
  const folder = typeof out === 'string' ? out : 'demo';
  mkdirSync(folder, { recursive: true });
  return folder;
}
