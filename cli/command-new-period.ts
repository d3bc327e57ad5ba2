import { basename } from 'node:path';
import { type Locale, type NewPeriod, newPeriod, readCover, todayIn } from '../core/index.ts';
import { readArguments } from './arguments.ts';
import { readBytes, writeBytes } from './files.ts';
import { newFile } from './new-file.ts';
import { countOption, localeOption, periodOption, todayOption } from './options.ts';
import { refusable } from './refusable.ts';
import { settingsOption } from './settings-file.ts';
import type { Terminal } from './terminal.ts';
import { XlsxWorkbook } from './xlsx-host.ts';

const OPTIONS = {
  period: 'text',
  rows: 'text',
  out: 'text',
  force: 'flag',
  today: 'text',
  settings: 'text',
} as const;
const ROWS = { usual: 2000, most: 100_000 };

/** `monev new-period`: 0 when the new file was made, 1 where the workbook does not allow it (decision H.23). */
export async function newPeriodCommand(words: readonly string[], terminal: Terminal): Promise<number> {
  const call = readArguments(words, OPTIONS);
  const { values } = call;
  const locale = localeOption(values);
  const { file, out, force } = newFile(call, {
    id: 'Sebutkan satu berkas: monev new-period BERKAS.xlsx --period 2024-M08 --out HASIL.xlsx',
    en: 'Name one file: monev new-period FILE.xlsx --period 2024-M08 --out RESULT.xlsx',
  });
  const period = periodOption(values);
  const rows = countOption(values, 'rows', ROWS.usual, ROWS.most);
  const workbook = new XlsxWorkbook(readBytes(file), { fileName: basename(file) });
  const snapshot = workbook.read();
  const given = todayOption(values);
  const today = given ?? todayIn(readCover(snapshot, todayIn(null, new Date())).region, new Date());
  const context = { locale, beside: [], today, settings: settingsOption(values), rows };
  return await refusable(locale, terminal, async () => {
    const begun = newPeriod(snapshot, period, context);
    const target = begun.workbook === 'same' ? workbook : new XlsxWorkbook(null);
    await target.write(begun.update);
    writeBytes(out, target.bytes, force);
    terminal.out(textOf(begun, locale));
    terminal.err({ id: `Hasilnya disimpan di ${out}\n`, en: `The result was saved as ${out}\n` }[locale]);
  });
}

const SAYINGS = {
  id: {
    same: 'Register tahun ini diteruskan; semua baris tetap, sampul dimulai lagi.',
    new: 'Buku kerja tahun baru. Baris yang belum selesai dibawa, yang lain tetap di buku kerja lama.',
    row: (carried: number, left: number) => `${carried} baris dibawa, ${left} tetap di buku kerja lama`,
  },
  en: {
    same: 'The register of this year goes on: all rows stay, the cover begins anew.',
    new: 'The workbook of a new year. Rows that are not finished go on, the others stay in the old workbook.',
    row: (carried: number, left: number) => `${carried} rows go on, ${left} stay in the old workbook`,
  },
} as const;

function textOf({ workbook, counts }: NewPeriod, locale: Locale): string {
  const say = SAYINGS[locale];
  const lines = counts.map(
    ({ template, title, carried, left }) => `  ${template} ${title[locale]}: ${say.row(carried, left)}`,
  );
  return `${[say[workbook], ...lines].join('\n')}\n`;
}
