import { randomUUID } from 'node:crypto';
import {
  changeTexts,
  fixedText,
  type Locale,
  type Receipt,
  submitWorkbook,
  withdrawSubmission,
} from '../core/index.ts';
import { readArguments } from './arguments.ts';
import { STEP_OPTIONS, type Stepped, type SubmissionFile, stepFile } from './submission-file.ts';
import type { Terminal } from './terminal.ts';

const OPTIONS = { ...STEP_OPTIONS, withdraw: 'flag' } as const;

/** `monev submit`: 0 when it was sent or withdrawn, 1 with the reasons when it cannot be, 2 as everywhere (decision H.23). */
export function submit(words: readonly string[], terminal: Terminal): Promise<number> {
  const call = readArguments(words, OPTIONS);
  return stepFile(call, USAGE, terminal, call.values['withdraw'] === true ? withdrawn : sent);
}

function sent({ snapshot, context }: SubmissionFile): Stepped {
  const outcome = submitWorkbook(snapshot, { ...context, newId: () => randomUUID() });
  if ('hindrances' in outcome) return outcome;
  const { update, receipt } = outcome;
  const text = { id: receiptText(receipt, 'id'), en: receiptText(receipt, 'en') };
  const { changes } = receipt;
  const said = changes && changeTexts(changes).map((one) => one[context.locale]);
  return { update, text, json: { receipt: { ...receipt, changes: said } } };
}

function withdrawn({ snapshot, context }: SubmissionFile): Stepped {
  const outcome = withdrawSubmission(snapshot, context);
  if ('hindrances' in outcome) return outcome;
  const { update, id, version, state } = outcome;
  const text = {
    id: 'pengiriman dibatalkan. Isian dapat diubah lagi.',
    en: 'the submission was withdrawn. Entries can be changed again.',
  };
  return { update, text, json: { id, version, state } };
}

const MOST_LISTED = 200;

function receiptText({ id, version, time, seal, score, changes }: Receipt, locale: Locale): string {
  const say = SAYINGS[locale];
  const texts = changes && changeTexts(changes).map((text) => text[locale]);
  const since =
    texts === null ? [say.first] : texts.length === 0 ? [say.unchanged] : [`${say.changed} ${texts.length}`];
  const listed = (texts ?? []).slice(0, MOST_LISTED).map((text) => `      ${text}`);
  const more = (texts?.length ?? 0) > MOST_LISTED ? ['      …'] : [];
  return [
    say.sent,
    `  ${say.id} ${id}`,
    `  ${say.version} ${version}`,
    `  ${say.time} ${time}`,
    `  ${say.score} ${score === null ? '-' : fixedText(score, 2, locale)}`,
    `  ${say.seal} ${seal}`,
    ...since.map((line) => `  ${line}`),
    ...listed,
    ...more,
  ].join('\n');
}

const SAYINGS = {
  id: {
    sent: 'dikirim.',
    id: 'ID pengiriman:',
    version: 'Versi:',
    time: 'Waktu:',
    score: 'Skor mutu data:',
    seal: 'Segel:',
    first: 'Pengiriman pertama untuk periode ini.',
    unchanged: 'Tidak ada isian yang berubah sejak dikirim terakhir.',
    changed: 'Yang berubah sejak dikirim terakhir:',
  },
  en: {
    sent: 'sent.',
    id: 'Submission ID:',
    version: 'Version:',
    time: 'Time:',
    score: 'Data quality score:',
    seal: 'Seal:',
    first: 'The first submission of this period.',
    unchanged: 'No entry has changed since it was sent last.',
    changed: 'What changed since it was sent last:',
  },
} as const;

const USAGE = {
  id: 'Sebutkan satu berkas: monev submit BERKAS.xlsx --out HASIL.xlsx',
  en: 'Name one file: monev submit FILE.xlsx --out RESULT.xlsx',
};
