import type { ImportFaults, ImportOutcome, Locale } from '../core/index.ts';

/** What became of the rows in the stable form that other programs read. */
export function outcomeJson(file: string, outcome: ImportOutcome): object {
  const { rows, imported, refused, questions, skipped, unused } = outcome;
  return {
    file,
    summary: {
      rows,
      imported: imported.length,
      refused: refused.length,
      questions: questions.length,
      skipped: skipped.length,
    },
    imported,
    refused,
    questions,
    skipped,
    unused,
  };
}

/** Why nothing was imported, in the same place. */
export function faultsJson(file: string, { faults }: ImportFaults, locale: Locale): object {
  const message = faults.map((fault) => fault[locale]).join(' ');
  return { file, error: { code: 'not-importable', message } };
}
