import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import {
  buildRegister,
  HostError,
  isoOf,
  isRegisterBook,
  type Locale,
  momentOf,
  type Received,
  type Register,
  readReceived,
  registerSheets,
  reminderOf,
  shownPath,
  type Text,
  todayIn,
  type UnreadFile,
} from '../core/index.ts';
import { type Arguments, readArguments, UsageError } from './arguments.ts';
import { FileError } from './file-error.ts';
import { refuseExisting, samePath, writeBytes } from './files.ts';
import { openWorkbook } from './open-workbook.ts';
import { formatOption, localeOption, periodOption, todayOption, workbookOption } from './options.ts';
import { registerJson } from './register-json.ts';
import { registerText } from './register-text.ts';
import { settingsOption } from './settings-file.ts';
import type { Terminal } from './terminal.ts';
import { workbooksIn } from './workbooks-in.ts';
import { writeWorkbook } from './xlsx/write-workbook.ts';

const OPTIONS = {
  period: 'text',
  settings: 'text',
  today: 'text',
  format: 'text',
  reminders: 'text',
  out: 'text',
  force: 'flag',
} as const;

/** `monev register`: 0 when all that are expected have sent, 1 when somebody is missing, 2 when a file cannot be used. */
export async function register(words: readonly string[], terminal: Terminal): Promise<number> {
  const call = readArguments(words, OPTIONS);
  const { values } = call;
  const locale = localeOption(values);
  if (call.files.length === 0) throw new UsageError(USAGE);
  const [period, settings] = [periodOption(values), settingsOption(values)];
  const json = formatOption(values) === 'json';
  const now = new Date();
  const given = todayOption(values);
  const target = targetsOf(call);
  const { received, unread } = readAll(call, target.out, terminal, (snapshot, file) =>
    readReceived(snapshot, file, {
      today: given ?? momentOf(snapshot, now).today,
      settings,
      beside: [],
      locale,
    }),
  );
  const made = buildRegister(received, {
    period,
    today: given ?? earliestDay([...received, ...settings], now),
    settings,
  });
  if (json) terminal.out(`${JSON.stringify(registerJson(made, unread, locale), null, 2)}\n`);
  else terminal.out(`${registerText(made, unread, locale)}\n`);
  const reminders = remindersOf(made, locale);
  if (target.reminders === '-' && !json)
    terminal.out(`${reminders.map(({ text }) => `\n${text}\n`).join('')}`);
  else if (target.reminders !== null && target.reminders !== '-') {
    mkdirSync(target.reminders, { recursive: true });
    for (const { name, text } of reminders)
      writeBytes(join(target.reminders, name), Buffer.from(`${text}\n`), values['force'] === true);
  }
  if (target.out !== null) {
    const properties = { title: TITLE[locale], creator: 'Monev TPPO' };
    const bytes = await writeWorkbook({
      sheets: registerSheets(made, unread, locale),
      names: [],
      properties,
    });
    writeBytes(target.out, bytes, values['force'] === true);
  }
  for (const path of [target.out, target.reminders])
    if (path !== null && path !== '-') terminal.err(`${SAVED[locale]} ${path}\n`);
  if (unread.length > 0) return 2;
  return made.units.every(({ came, state }) => came || state === 'bebas') ? 0 : 1;
}

/** Today where the first of the units is (decision B.11); of the capital where there are none. */
function earliestDay(units: readonly { readonly region: string | null }[], now: Date): number {
  const days = units.flatMap(({ region }) => (region === null ? [] : [todayIn(region, now)]));
  return days.length === 0 ? todayIn(null, now) : Math.min(...days);
}

/** Where something is written; refused before any work is done where something is there. */
function targetsOf({ files, values }: Arguments): {
  readonly out: string | null;
  readonly reminders: string | null;
} {
  const pathIn = (name: string): string | null => {
    const value = values[name];
    return typeof value === 'string' && value !== '' ? value : null;
  };
  const out = values['out'] === undefined ? null : workbookOption(values, 'out');
  const reminders = pathIn('reminders');
  const force = values['force'] === true;
  if (out !== null) {
    if (files.some((file) => samePath(file, out))) throw new UsageError(OVERWRITES);
    refuseExisting(out, force);
  }
  const isFull =
    reminders !== null && reminders !== '-' && existsSync(reminders) && readdirSync(reminders).length > 0;
  if (isFull && !force) throw new UsageError(NOT_EMPTY);
  return { out, reminders };
}

type Read = (
  snapshot: Parameters<typeof readReceived>[0],
  file: string,
) => Received | { readonly problem: Text };

/** One workbook after another, so that only one is held in memory. */
function readAll({ files, values }: Arguments, out: string | null, terminal: Terminal, read: Read) {
  const received: Received[] = [];
  const unread: UnreadFile[] = [];
  const all = files.flatMap(workbooksIn).filter((file) => out === null || !samePath(file, out));
  for (const [i, path] of all.entries()) {
    const file = shownPath(path, i + 1);
    try {
      const { snapshot } = openWorkbook(path, localeOption(values), terminal);
      // A register that was saved beside the workbooks is none of them.
      if (isRegisterBook(snapshot)) continue;
      const one = read(snapshot, file);
      if ('problem' in one) unread.push({ file, reason: one.problem });
      else received.push(one);
    } catch (error) {
      if (!(error instanceof FileError || error instanceof HostError)) throw error;
      unread.push({ file, reason: error.text });
    }
  }
  return { received, unread };
}

function remindersOf(made: Register, locale: Locale) {
  return made.units.flatMap((unit) => {
    const text = reminderOf(unit, made)?.[locale];
    return text === undefined
      ? []
      : [{ name: `${fileName(unit)}-${made.period}-${isoOf(made.today)}.txt`, text }];
  });
}

function fileName({ region, agency, office }: Register['units'][number]): string {
  const name = (office ?? '').replace(/[^\p{L}\p{N}]+/gu, '-');
  return [region, agency, ...(name === '' ? [] : [name])].join('-');
}

const TITLE = { id: 'Register pengiriman', en: 'Register of submissions' };
const SAVED = { id: 'Disimpan di', en: 'Saved as' };
const USAGE = {
  id: 'Sebutkan folder atau berkasnya: monev register FOLDER --period 2024-M07',
  en: 'Name the folder or the files: monev register FOLDER --period 2024-M07',
};
const OVERWRITES = {
  id: 'Berkas masukan tidak boleh ditimpa. Pilih nama lain setelah --out.',
  en: 'The input file must not be overwritten. Choose another name after --out.',
};
const NOT_EMPTY = {
  id: 'Folder pengingat sudah berisi. Pilih folder lain, atau tambahkan --force.',
  en: 'The folder for reminders is not empty. Choose another one, or add --force.',
};
