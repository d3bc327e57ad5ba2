import {
  changedLabel,
  changeTexts,
  HostError,
  type Locale,
  momentOf,
  statusPengiriman,
  type Verification,
  verifySubmission,
} from '../core/index.ts';
import { readArguments, UsageError } from './arguments.ts';
import { FileError } from './file-error.ts';
import { openWorkbook } from './open-workbook.ts';
import { formatOption, localeOption } from './options.ts';
import type { Terminal } from './terminal.ts';

type Outcome = { readonly file: string } & (
  | { readonly verification: Verification }
  | { readonly error: { readonly code: string; readonly message: string } }
);

/** `monev verify`: 0 when all files hold what was sent, 1 when one does not or was never sent, 2 when one cannot be read. */
export function verify(words: readonly string[], terminal: Terminal): number {
  const { files, values } = readArguments(words, { format: 'text' });
  const locale = localeOption(values);
  const json = formatOption(values) === 'json';
  if (files.length === 0) throw new UsageError(USAGE);
  const outcomes = files.map((file) => {
    const outcome = outcomeOf(file, locale, terminal);
    if (json) return outcome;
    if ('error' in outcome) terminal.err(`${file}: ${outcome.error.message}\n`);
    else terminal.out(`${textOf(file, outcome.verification, locale)}\n`);
    return outcome;
  });
  if (json)
    terminal.out(
      `${JSON.stringify(
        outcomes.map((one) => jsonOf(one, locale)),
        null,
        2,
      )}\n`,
    );
  if (outcomes.some((one) => 'error' in one)) return 2;
  return outcomes.every((one) => 'verification' in one && isAsSent(one.verification)) ? 0 : 1;
}

function outcomeOf(file: string, locale: Locale, terminal: Terminal): Outcome {
  try {
    const { snapshot } = openWorkbook(file, locale, terminal);
    return { file, verification: verifySubmission(snapshot, momentOf(snapshot, new Date()).today) };
  } catch (error) {
    if (error instanceof FileError || error instanceof HostError) {
      return { file, error: { code: error.code, message: error.text[locale] } };
    }
    throw error;
  }
}

function isAsSent({ verdict }: Verification): boolean {
  return verdict === 'whole' || verdict === 'erased';
}

function jsonOf(outcome: Outcome, locale: Locale): object {
  if ('error' in outcome) return outcome;
  const { changes, ...rest } = outcome.verification;
  const cells = changes.cells.map((change) => ({ ...change, label: changedLabel(change)[locale] }));
  return { file: outcome.file, ...rest, changes: { ...changes, cells } };
}

function textOf(
  file: string,
  { state, isSent, id, sent, verdict, erasures, changes }: Verification,
  locale: Locale,
): string {
  const say = SAYINGS[locale];
  const label = statusPengiriman.codes.find(({ code }) => code === state)?.label[locale] ?? state;
  const texts = changeTexts(changes).map((text) => `      ${text[locale]}`);
  const about = [id, sent].flatMap((one) => one ?? []).join(', ');
  return [
    `${file}: ${verdict === 'changed' && !isSent ? say.reworked : say[verdict]}`,
    `  ${say.state} ${label}${about === '' ? '' : ` (${about})`}`,
    ...(erasures > 0 ? [`  ${say.erasures} ${erasures}`] : []),
    ...texts,
  ].join('\n');
}

const SAYINGS = {
  id: {
    unsent: 'belum pernah dikirim.',
    whole: 'isinya sama dengan yang dikirim.',
    erased: 'isinya sama dengan yang dikirim, selain data korban yang sudah dihapus lewat Hapus data korban.',
    changed: 'isinya berbeda dari yang dikirim.',
    reworked: 'sedang diperbaiki sejak ditarik atau dikembalikan; inilah yang berubah dari yang dikirim.',
    unsealed: 'segelnya hilang atau rusak, sehingga tidak dapat dipastikan isinya sama dengan yang dikirim.',
    state: 'Status:',
    erasures: 'Penghapusan data korban sejak dikirim:',
  },
  en: {
    unsent: 'was never sent.',
    whole: 'holds what was sent.',
    erased: "holds what was sent, but for victims' data that were erased with Erase a victim's data.",
    changed: 'differs from what was sent.',
    reworked: 'has been reworked since it was withdrawn or returned; this differs from what was sent.',
    unsealed: 'its seal is gone or damaged, so nobody can tell whether it holds what was sent.',
    state: 'State:',
    erasures: "Erasures of victims' data since it was sent:",
  },
} as const;

const USAGE = {
  id: 'Sebutkan berkas yang diperiksa segelnya: monev verify BERKAS.xlsx',
  en: 'Name the files whose seal is verified: monev verify FILE.xlsx',
};
