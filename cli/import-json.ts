import type { CellRemark, ImportFaults, ImportOutcome, Locale, Proposal } from '../core/index.ts';
import { shownHeader } from './import-header.ts';

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
    refused: refused.map(({ reasons, ...one }) => ({ ...one, reasons: reasons.map(remarkJson) })),
    questions: questions.map(remarkJson),
    skipped,
    unused: unused.map(withShownHeader),
  };
}

/** What was proposed for the columns; `null` where a mapping was given. */
export function proposalJson(proposal: Proposal | null): object | null {
  if (proposal === null) return null;
  const { columns, unmapped, ...others } = proposal;
  return { ...others, columns: columns.map(withShownHeader), unmapped: unmapped.map(withShownHeader) };
}

function remarkJson(remark: CellRemark): object {
  const { from } = remark;
  return from === null ? remark : withShownHeader({ ...remark, from });
}

function withShownHeader<One extends { readonly from: string }>(one: One): One {
  return { ...one, from: shownHeader(one.from) };
}

/** Why nothing was imported, in the same place. */
export function faultsJson(file: string, { faults }: ImportFaults, locale: Locale): object {
  const message = faults.map((fault) => fault[locale]).join(' ');
  return { file, error: { code: 'not-importable', message } };
}
