import { randomUUID } from 'node:crypto';
import { basename } from 'node:path';
import {
  applyTidy,
  checkWorkbook,
  editedSnapshot,
  type Locale,
  proposeTidy,
  RESULT_SHEET,
  readCover,
  type Snapshot,
  sayTidied,
  sheetNamed,
  showCheck,
  type TidyProposal,
  type TidyWorkbookContext,
  todayIn,
  type Validation,
  type WorkbookUpdate,
} from '../core/index.ts';
import { type Arguments, readArguments, UsageError } from './arguments.ts';
import { countOf } from './check-text.ts';
import { FileError } from './file-error.ts';
import { readBytes, refuseExisting, samePath, writeBytes } from './files.ts';
import { formatOption, listOption, localeOption, todayOption, workbookOption } from './options.ts';
import { settingsOption } from './settings-file.ts';
import type { Terminal } from './terminal.ts';
import { tidyText } from './tidy-text.ts';
import { XlsxWorkbook } from './xlsx-host.ts';

const OPTIONS = {
  out: 'text',
  'dry-run': 'flag',
  with: 'list',
  format: 'text',
  force: 'flag',
  today: 'text',
  settings: 'text',
} as const;

/** `monev tidy`: 0 when no error is left afterwards, 1 when one is, 2 when the file cannot be read (decision H.23). */
export async function tidy(words: readonly string[], terminal: Terminal): Promise<number> {
  const call = readArguments(words, OPTIONS);
  const locale = localeOption(call.values);
  const json = formatOption(call.values) === 'json';
  const { file, out } = filesOf(call);
  try {
    const tidied = tidiedOf(file, call, terminal);
    if (out !== null) {
      writeBytes(out, await written(tidied), call.values['force'] === true);
      terminal.err({ id: `Hasilnya disimpan di ${out}\n`, en: `The result was saved as ${out}\n` }[locale]);
    }
    if (json) terminal.out(`${JSON.stringify(jsonOf(file, out, tidied), null, 2)}\n`);
    else terminal.out(tidyText(file, tidied.proposal, tidied.validation, locale, terminal.colours));
    return countOf(tidied.validation.issues, 'error') > 0 ? 1 : 0;
  } catch (error) {
    if (!json || !(error instanceof FileError)) throw error;
    const { code, text } = error;
    terminal.out(`${JSON.stringify({ file, error: { code, message: text[locale] } }, null, 2)}\n`);
    return 2;
  }
}

function filesOf({ files, values }: Arguments): { readonly file: string; readonly out: string | null } {
  const [file] = files;
  if (file === undefined || files.length > 1) {
    throw new UsageError({
      id: 'Sebutkan satu berkas: monev tidy BERKAS.xlsx --out HASIL.xlsx',
      en: 'Name one file: monev tidy FILE.xlsx --out RESULT.xlsx',
    });
  }
  if (values['dry-run'] === true) return { file, out: null };
  const out = workbookOption(values, 'out');
  if ([file, ...listOption(values, 'with')].some((one) => samePath(one, out))) {
    throw new UsageError({
      id: 'Berkas masukan tidak boleh ditimpa. Pilih nama lain setelah --out.',
      en: 'The input file must not be overwritten. Choose another name after --out.',
    });
  }
  refuseExisting(out, values['force'] === true);
  return { file, out };
}

interface Tidied {
  readonly workbook: XlsxWorkbook;
  readonly proposal: TidyProposal;
  readonly update: WorkbookUpdate;
  readonly context: TidyWorkbookContext;
  /** The workbook with all changes made, and what is wrong with it. */
  readonly after: Snapshot;
  readonly validation: Validation;
}

function tidiedOf(file: string, { values }: Arguments, terminal: Terminal): Tidied {
  const locale = localeOption(values);
  const beside = listOption(values, 'with').map((one) => opened(one, locale, terminal).snapshot);
  const { workbook, snapshot } = opened(file, locale, terminal);
  const given = todayOption(values);
  const cover = readCover(snapshot, given ?? todayIn(null, new Date()));
  const today = given ?? todayIn(cover.region, new Date());
  const settings = settingsOption(values);
  const context = { locale, beside, settings, today, newId: () => randomUUID() };
  const proposal = proposeTidy(snapshot, context);
  const update = applyTidy(proposal, new Set(proposal.changes.map(({ id }) => id)));
  const after = editedSnapshot(snapshot, update.edits ?? []);
  return { workbook, proposal, update, context, after, validation: checkWorkbook(after, context) };
}

function opened(
  file: string,
  locale: Locale,
  terminal: Terminal,
): { readonly workbook: XlsxWorkbook; readonly snapshot: Snapshot } {
  const fileName = basename(file);
  const reading = { id: 'Membaca', en: 'Reading' }[locale];
  const onProgress = (done: number, total: number): void =>
    terminal.progress(`${reading} ${fileName} ${Math.floor((100 * done) / Math.max(total, 1))} %`);
  const workbook = new XlsxWorkbook(readBytes(file), { fileName, onProgress });
  try {
    return { workbook, snapshot: workbook.read() };
  } finally {
    terminal.progress(null);
  }
}

/** The tidied file; where it shows the outcome of an earlier check, it shows that of the new one. */
async function written({ workbook, update, after, validation, context }: Tidied): Promise<Uint8Array> {
  if (update.edits?.length) await workbook.write(update);
  if (sheetNamed(after, RESULT_SHEET)) await workbook.write(showCheck(after, validation, context));
  return workbook.bytes;
}

/** The stable form that other programs read; what is sensitive is left out (decision D.15). */
function jsonOf(file: string, out: string | null, { proposal, validation, context }: Tidied): object {
  const { locale } = context;
  const [errors, warnings, infos] = (['error', 'warning', 'info'] as const).map((severity) =>
    countOf(validation.issues, severity),
  );
  return {
    file,
    out,
    summary: {
      changes: proposal.changes.length,
      choices: proposal.choices.length,
      errors,
      warnings,
      infos,
    },
    changes: proposal.changes.map((change) => ({
      ...placeOf(change),
      ...sayTidied(change, locale),
      reason: change.reason[locale],
    })),
    choices: proposal.choices.map((choice) => ({
      ...placeOf(choice),
      before: sayTidied({ ...choice, after: null }, locale).before,
      readings: choice.readings.map((reading) => sayTidied({ ...choice, ...reading }, locale).after),
      reason: choice.reason[locale],
    })),
  };
}

function placeOf({
  sheet,
  address,
  field,
  rule,
}: TidyProposal['choices'][number] | TidyProposal['changes'][number]) {
  return { sheet, cell: address, column: field, rule };
}
