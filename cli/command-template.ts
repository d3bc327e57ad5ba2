import { civilOf, createTemplates, todayIn } from '../core/index.ts';
import { readArguments } from './arguments.ts';
import { refuseExisting, writeBytes } from './files.ts';
import {
  agencyOption,
  countOption,
  localeOption,
  pagesOption,
  periodOption,
  regionOption,
  templatesOption,
  workbookOption,
} from './options.ts';
import { settingsOption } from './settings-file.ts';
import type { Terminal } from './terminal.ts';
import { XlsxWorkbook } from './xlsx-host.ts';

const OPTIONS = {
  region: 'text',
  period: 'text',
  agency: 'text',
  templates: 'text',
  form: 'text',
  rows: 'text',
  settings: 'text',
  out: 'text',
  force: 'flag',
} as const;
const ROWS = { usual: 2000, most: 100_000 };

/** `monev template`: makes an empty workbook, ready to be filled. */
export async function template(words: readonly string[], terminal: Terminal): Promise<number> {
  const { values } = readArguments(words, OPTIONS);
  const locale = localeOption(values);
  const out = workbookOption(values, 'out');
  const force = values['force'] === true;
  refuseExisting(out, force);
  const region = regionOption(values);
  const workbook = new XlsxWorkbook(null);
  const update = createTemplates({
    region,
    period: periodOption(values),
    agency: agencyOption(values),
    templates: templatesOption(values),
    pages: pagesOption(values),
    reference: true,
    rows: countOption(values, 'rows', ROWS.usual, ROWS.most),
    locale,
    settings: settingsOption(values),
    thisYear: civilOf(todayIn(region, new Date())).year,
  });
  await workbook.write(update);
  writeBytes(out, workbook.bytes, force);
  terminal.err({ id: `Buku kerja disimpan di ${out}\n`, en: `The workbook was saved as ${out}\n` }[locale]);
  return 0;
}
