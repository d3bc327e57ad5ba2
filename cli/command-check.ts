import { resolve } from 'node:path';
import {
  type CheckContext,
  type Cover,
  checkWorkbook,
  type Locale,
  readCover,
  showCheck,
  todayIn,
  type Validation,
} from '../core/index.ts';
import { type Arguments, readArguments, UsageError } from './arguments.ts';
import { checkText, countOf } from './check-text.ts';
import { FileError } from './file-error.ts';
import { refuseExisting, samePath, writeBytes } from './files.ts';
import { type OpenedFile, openWorkbook } from './open-workbook.ts';
import { formatOption, listOption, localeOption, todayOption, workbookOption } from './options.ts';
import { settingsOption } from './settings-file.ts';
import type { Terminal } from './terminal.ts';
import { patchWorkbook } from './xlsx/patch-workbook.ts';

const OPTIONS = {
  with: 'list',
  format: 'text',
  annotate: 'text',
  force: 'flag',
  today: 'text',
  settings: 'text',
} as const;

interface Checked extends OpenedFile {
  readonly file: string;
  readonly cover: Cover;
  readonly context: CheckContext;
  readonly validation: Validation;
}

type Outcome = Checked | { readonly file: string; readonly error: FileError };

/** `monev check`: 0 when no file has an error, 1 when one has, 2 when a file cannot be read (decision H.23). */
export function check(words: readonly string[], terminal: Terminal): number {
  const call = readArguments(words, OPTIONS);
  const locale = localeOption(call.values);
  const annotate = annotateOption(call);
  const read = sourceReader(locale, terminal);
  const beside = listOption(call.values, 'with').map((file) => read(file).snapshot);
  const settings = settingsOption(call.values);
  const json = formatOption(call.values) === 'json';
  const outcomes = call.files.map((file) => {
    const outcome = outcomeOf(file, read, { beside, settings }, call);
    if (!json) tell(outcome, locale, terminal);
    return outcome;
  });
  if (json)
    terminal.out(
      `${JSON.stringify(
        outcomes.map((outcome) => jsonOf(outcome, locale)),
        null,
        2,
      )}\n`,
    );
  const [first] = outcomes;
  if (annotate !== null && first && 'validation' in first) writeAnnotated(first, annotate, call, terminal);
  if (outcomes.some((outcome) => 'error' in outcome)) return 2;
  return outcomes.some(
    (outcome) => 'validation' in outcome && countOf(outcome.validation.issues, 'error') > 0,
  )
    ? 1
    : 0;
}

function annotateOption({ files, values }: Arguments): string | null {
  if (files.length === 0) {
    throw new UsageError({
      id: 'Sebutkan berkas yang diperiksa: monev check BERKAS.xlsx',
      en: 'Name the file to check: monev check FILE.xlsx',
    });
  }
  if (values['annotate'] === undefined) return null;
  const out = workbookOption(values, 'annotate');
  if (files.length > 1) {
    throw new UsageError({
      id: '--annotate hanya untuk satu berkas masukan.',
      en: '--annotate takes one input file.',
    });
  }
  if ([...files, ...listOption(values, 'with')].some((file) => samePath(file, out))) {
    throw new UsageError({
      id: 'Berkas masukan tidak boleh ditimpa. Pilih nama lain setelah --annotate.',
      en: 'The input file must not be overwritten. Choose another name after --annotate.',
    });
  }
  refuseExisting(out, values['force'] === true);
  return out;
}

/** Reads each file once: those that are checked may also lie beside one another. */
function sourceReader(locale: Locale, terminal: Terminal): (file: string) => OpenedFile {
  const sources = new Map<string, OpenedFile>();
  return (file) => {
    const source = sources.get(resolve(file)) ?? openWorkbook(file, locale, terminal);
    sources.set(resolve(file), source);
    return source;
  };
}

function outcomeOf(
  file: string,
  read: (file: string) => OpenedFile,
  inputs: Pick<CheckContext, 'beside' | 'settings'>,
  { values }: Arguments,
): Outcome {
  try {
    const locale = localeOption(values);
    const { bytes, snapshot } = read(file);
    const given = todayOption(values);
    const cover = readCover(snapshot, given ?? todayIn(null, new Date()));
    const context = { locale, ...inputs, today: given ?? todayIn(cover.region, new Date()) };
    return { file, bytes, snapshot, cover, context, validation: checkWorkbook(snapshot, context) };
  } catch (error) {
    if (error instanceof FileError) return { file, error };
    throw error;
  }
}

function tell(outcome: Outcome, locale: Locale, terminal: Terminal): void {
  if ('error' in outcome) terminal.err(`${outcome.file}: ${outcome.error.text[locale]}\n`);
  else terminal.out(checkText(outcome.file, outcome.cover, outcome.validation, locale, terminal.colours));
}

/** The states of a submission that a check can give, as codes (specification §1.2). */
const STATES = { draft: 'DRAF', validated: 'DIVALIDASI' } as const;

/** The stable form that other programs read (decision H.25). */
function jsonOf(outcome: Outcome, locale: Locale): object {
  const { file } = outcome;
  if ('error' in outcome)
    return { file, error: { code: outcome.error.code, message: outcome.error.text[locale] } };
  const { cover, validation } = outcome;
  const { issues, rows, rules, notJudged, state, unnamedSheets } = validation;
  const [errors, warnings, infos] = (['error', 'warning', 'info'] as const).map((severity) =>
    countOf(issues, severity),
  );
  return {
    file,
    templateVersion: cover.templateVersion,
    region: cover.region,
    period: cover.period,
    state: STATES[state],
    summary: { rows, rules, errors, warnings, infos, notJudged },
    // What somebody wrote as a reason is for the workbook's readers alone.
    issues: issues.map(({ key, answer, ...issue }) => ({
      ...issue,
      sheet: unnamedSheets.get(issue.sheet) ?? issue.sheet,
      answered: key === null ? null : answer !== null,
    })),
  };
}

function writeAnnotated(checked: Checked, out: string, { values }: Arguments, terminal: Terminal): void {
  const { bytes, snapshot, validation, context } = checked;
  writeBytes(out, patchWorkbook(bytes, showCheck(snapshot, validation, context)), values['force'] === true);
  const saved = { id: 'Salinan dengan tanda disimpan di', en: 'The marked copy was saved as' }[
    context.locale
  ];
  terminal.err(`${saved} ${out}\n`);
}
