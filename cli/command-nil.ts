import { basename } from 'node:path';
import { dasarNihil, declareNil, type Locale, readCover, todayIn } from '../core/index.ts';
import { readArguments, UsageError } from './arguments.ts';
import { readBytes, writeBytes } from './files.ts';
import { newFile } from './new-file.ts';
import { localeOption, templatesOption, todayOption } from './options.ts';
import { refusable } from './refusable.ts';
import { settingsOption } from './settings-file.ts';
import type { Terminal } from './terminal.ts';
import { XlsxWorkbook } from './xlsx-host.ts';

const OPTIONS = {
  templates: 'text',
  sources: 'text',
  out: 'text',
  force: 'flag',
  today: 'text',
  settings: 'text',
} as const;

/** `monev nil`: 0 when the new file declares the forms nil, 1 where that may not be done (decision H.23). */
export async function nil(words: readonly string[], terminal: Terminal): Promise<number> {
  const call = readArguments(words, OPTIONS);
  const { values } = call;
  const locale = localeOption(values);
  const { file, out, force } = newFile(call, {
    id: 'Sebutkan satu berkas: monev nil BERKAS.xlsx --sources UPTD_PPA,POLRES --out HASIL.xlsx',
    en: 'Name one file: monev nil FILE.xlsx --sources UPTD_PPA,POLRES --out RESULT.xlsx',
  });
  const sources = sourcesOf(values['sources'], locale);
  const templates = values['templates'] === undefined ? null : templatesOption(values);
  const workbook = new XlsxWorkbook(readBytes(file), { fileName: basename(file) });
  const snapshot = workbook.read();
  const given = todayOption(values);
  const today = given ?? todayIn(readCover(snapshot, todayIn(null, new Date())).region, new Date());
  const context = { locale, beside: [], today, settings: settingsOption(values) };
  return await refusable(locale, terminal, async () => {
    const { update, declared } = declareNil(snapshot, { templates, sources }, context);
    await workbook.write(update);
    writeBytes(out, workbook.bytes, force);
    const said = {
      id: `Dinyatakan nihil di sampul: ${declared.join(', ')}\n`,
      en: `Declared nil on the cover: ${declared.join(', ')}\n`,
    };
    terminal.out(said[locale]);
    terminal.err({ id: `Hasilnya disimpan di ${out}\n`, en: `The result was saved as ${out}\n` }[locale]);
  });
}

/** Codes of sources, apart by commas; none when the option is not there. */
function sourcesOf(value: unknown, locale: Locale): readonly string[] {
  if (typeof value !== 'string') return [];
  const codes = value.split(',').map((code) => code.trim().toUpperCase());
  const known = new Set<string>(dasarNihil.codes.map(({ code }) => code));
  if (codes.every((code) => known.has(code))) return codes;
  const list = dasarNihil.codes.map(({ code, label }) => `  ${code}  ${label[locale]}`).join('\n');
  throw new UsageError({
    id: `Tulis sumber yang diperiksa setelah --sources, dipisah koma:\n${list}`,
    en: `Write the sources that were checked after --sources, with commas between them:\n${list}`,
  });
}
