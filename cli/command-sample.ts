import { todayIn } from '../core/index.ts';
import { readArguments } from './arguments.ts';
import { refuseExisting, writeBytes } from './files.ts';
import {
  countOption,
  localeOption,
  pathOption,
  sampleTemplateOption,
  seedOption,
  shareOption,
  todayOption,
  workbookOption,
} from './options.ts';
import { makeSample, mostRecords } from './sample/make-sample.ts';
import type { Terminal } from './terminal.ts';
import { writeWorkbook } from './xlsx/write-workbook.ts';

const OPTIONS = {
  template: 'text',
  rows: 'text',
  errors: 'text',
  seed: 'text',
  out: 'text',
  truth: 'text',
  today: 'text',
  force: 'flag',
} as const;
const ROWS = { usual: 200, most: 200_000 };

/** `monev sample`: plausible synthetic data, with planted mistakes and a list of them (decision H.27). */
export async function sample(words: readonly string[], terminal: Terminal): Promise<number> {
  const { values } = readArguments(words, OPTIONS);
  const locale = localeOption(values);
  const out = workbookOption(values, 'out');
  const truthFile = values['truth'] === undefined ? null : pathOption(values, 'truth');
  const force = values['force'] === true;
  for (const path of [out, ...(truthFile === null ? [] : [truthFile])]) refuseExisting(path, force);
  const template = sampleTemplateOption(values);
  const today = todayOption(values) ?? todayIn(null, new Date());
  const made = makeSample({
    template,
    rows: countOption(values, 'rows', ROWS.usual, Math.min(ROWS.most, mostRecords(template, today))),
    errors: shareOption(values, 'errors', 0),
    seed: seedOption(values),
    locale,
    today,
  });
  writeBytes(out, await writeWorkbook(made.update), force);
  if (truthFile !== null)
    writeBytes(truthFile, new TextEncoder().encode(`${JSON.stringify(made.truth, null, 2)}\n`), force);
  terminal.err({ id: `Data contoh disimpan di ${out}\n`, en: `The sample was saved as ${out}\n` }[locale]);
  return 0;
}
