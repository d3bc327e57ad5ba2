import { basename } from 'node:path';
import {
  type Hindrance,
  type Locale,
  momentOf,
  type Snapshot,
  type StepContext,
  type Text,
  type WorkbookUpdate,
} from '../core/index.ts';
import type { Arguments } from './arguments.ts';
import { FileError } from './file-error.ts';
import { readBytes, writeBytes } from './files.ts';
import { newFile } from './new-file.ts';
import { openWorkbook } from './open-workbook.ts';
import { formatOption, listOption, localeOption, todayOption } from './options.ts';
import { settingsOption } from './settings-file.ts';
import type { Terminal } from './terminal.ts';
import { XlsxWorkbook } from './xlsx-host.ts';

/** The options of all commands that take a step with a submission. */
export const STEP_OPTIONS = {
  out: 'text',
  with: 'list',
  settings: 'text',
  today: 'text',
  format: 'text',
  force: 'flag',
} as const;

/** A workbook whose submission goes a step further, and where the result is written. */
export interface SubmissionFile {
  readonly file: string;
  readonly out: string;
  readonly workbook: XlsxWorkbook;
  readonly snapshot: Snapshot;
  readonly context: StepContext;
}

/** What a step came to: what is written and told, or why it cannot be taken. */
export type Stepped =
  | { readonly hindrances: readonly Hindrance[] }
  | { readonly update: WorkbookUpdate; readonly text: Text; readonly json: object };

/**
 * Takes a step with one file and writes the result: 0 when it was taken, 1 when something is in the way, 2 when the file
 * cannot be read (decision H.23).
 */
export async function stepFile(
  call: Arguments,
  usage: Text,
  terminal: Terminal,
  step: (opened: SubmissionFile) => Stepped,
): Promise<number> {
  const locale = localeOption(call.values);
  const json = formatOption(call.values) === 'json';
  const tell = (said: object, text: string): void =>
    terminal.out(json ? `${JSON.stringify(said, null, 2)}\n` : `${text}\n`);
  const { file, out, force } = newFile(call, usage);
  try {
    const opened = open(file, out, call, terminal);
    const stepped = step(opened);
    if ('hindrances' in stepped) {
      const hindrances = stepped.hindrances.map(({ code, text }) => ({ code, message: text[locale] }));
      const lines = hindrances.map(({ message }) => `  ${message}`);
      tell({ file, done: false, hindrances }, [`${file}: ${REFUSED[locale]}`, ...lines].join('\n'));
      return 1;
    }
    await opened.workbook.write(stepped.update);
    writeBytes(out, opened.workbook.bytes, force);
    tell({ file, out, done: true, ...stepped.json }, `${file}: ${stepped.text[locale]}`);
    terminal.err(`${SAVED[locale]} ${out}\n`);
    return 0;
  } catch (error) {
    if (!json || !(error instanceof FileError)) throw error;
    const { code, text } = error;
    terminal.out(`${JSON.stringify({ file, error: { code, message: text[locale] } }, null, 2)}\n`);
    return 2;
  }
}

function open(file: string, out: string, { values }: Arguments, terminal: Terminal): SubmissionFile {
  const locale = localeOption(values);
  const beside = listOption(values, 'with').map((one) => openWorkbook(one, locale, terminal).snapshot);
  const workbook = new XlsxWorkbook(readBytes(file), { fileName: basename(file) });
  const snapshot = workbook.read();
  const settings = settingsOption(values);
  return {
    file,
    out,
    workbook,
    snapshot,
    context: { locale, beside, settings, ...nowFor(snapshot, values) },
  };
}

/** Now; a day that was given has no time. */
function nowFor(snapshot: Snapshot, values: Arguments['values']): Pick<StepContext, 'today' | 'clock'> {
  const today = todayOption(values);
  return today === null ? momentOf(snapshot, new Date()) : { today, clock: null };
}

const REFUSED: Readonly<Record<Locale, string>> = {
  id: 'belum dapat dilakukan.',
  en: 'this cannot be done yet.',
};
const SAVED: Readonly<Record<Locale, string>> = {
  id: 'Hasilnya disimpan di',
  en: 'The result was saved as',
};
