import {
  approveSubmission,
  finalizeSubmission,
  returnSubmission,
  reviseSubmission,
  type StepOutcome,
  statusPengiriman,
  type Text,
} from '../core/index.ts';
import { type Arguments, readArguments } from './arguments.ts';
import { STEP_OPTIONS, type Stepped, type SubmissionFile, stepFile } from './submission-file.ts';
import type { Terminal } from './terminal.ts';

type Command = (words: readonly string[], terminal: Terminal) => Promise<number>;

const WITH_REASON = { ...STEP_OPTIONS, reason: 'text' } as const;

/** `monev return`: sends a workbook back for corrections, with what a check finds marked in it. */
export const returnCommand: Command = (words, terminal) => {
  const call = readArguments(words, WITH_REASON);
  return stepFile(call, usageOf('return', true), terminal, ({ snapshot, context }) =>
    stepped(returnSubmission(snapshot, reasonOf(call), context)),
  );
};

/** `monev approve`: accepts what was sent. */
export const approve: Command = (words, terminal) =>
  stepFile(readArguments(words, STEP_OPTIONS), usageOf('approve', false), terminal, (opened) =>
    stepped(approveSubmission(...inputsOf(opened))),
  );

/** `monev final`: its figures change no more without a revision. */
export const final: Command = (words, terminal) =>
  stepFile(readArguments(words, STEP_OPTIONS), usageOf('final', false), terminal, (opened) =>
    stepped(finalizeSubmission(...inputsOf(opened))),
  );

/** `monev revise`: opens a final workbook again as its next version. */
export const revise: Command = (words, terminal) => {
  const call = readArguments(words, WITH_REASON);
  return stepFile(call, usageOf('revise', true), terminal, ({ snapshot, context }) =>
    stepped(reviseSubmission(snapshot, reasonOf(call), context)),
  );
};

function inputsOf({ snapshot, context }: SubmissionFile) {
  return [snapshot, context] as const;
}

function reasonOf({ values }: Arguments): string {
  return String(values['reason'] ?? '');
}

function stepped(outcome: StepOutcome): Stepped {
  if ('hindrances' in outcome) return outcome;
  const { update, id, version, state } = outcome;
  const label = statusPengiriman.codes.find(({ code }) => code === state)?.label ?? { id: state, en: state };
  const text = {
    id: `${id}, versi ${version}: statusnya sekarang ${label.id}.`,
    en: `${id}, version ${version}: its state is now ${label.en}.`,
  };
  return { update, text, json: { id, version, state } };
}

function usageOf(command: string, needsReason: boolean): Text {
  const [alasan, reason] = needsReason ? [' --reason "ALASAN"', ' --reason "REASON"'] : ['', ''];
  return {
    id: `Sebutkan satu berkas: monev ${command} BERKAS.xlsx${alasan} --out HASIL.xlsx`,
    en: `Name one file: monev ${command} FILE.xlsx${reason} --out RESULT.xlsx`,
  };
}
