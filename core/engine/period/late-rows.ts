import { columnsNamed } from '../../kit/expression/walk.ts';
import { periodName } from '../../locale/period-name.ts';
import { numberWordOf, textWord, type Word } from '../decode/cell-issue.ts';
import type { DecodedTemplate } from '../decode/template-rows.ts';
import type { Evaluation } from '../expression/evaluation.ts';
import type { TableData } from '../table.ts';
import type { Submitted } from './submission.ts';

/** A row that came late, and the period that it changes. */
export interface LateRow {
  /** A record, counted from 0. */
  readonly row: number;
  /** A field_id. */
  readonly column: string;
  readonly words: Readonly<Record<string, Word>>;
}

/**
 * Rows of a register that belong to an earlier, final submission of the same sender and do not stand in it (decision
 * A.1). Rows without a code cannot be looked for and are passed over.
 */
export function lateRows(
  { template }: DecodedTemplate,
  table: TableData,
  finals: readonly Submitted[],
  evaluation: Evaluation,
): readonly LateRow[] {
  const { date, key } = template;
  const codes = table.columns[key ?? ''];
  const column = date === null ? undefined : columnsNamed(date)[0]?.name;
  if (date === null || key === null || codes?.kind !== 'text' || column === undefined) return [];
  const days = evaluation.numbers(date, table);
  const told = finals.filter(({ forms }) => forms.has(template.id));
  const known = told.map((one) => ({ one, codes: codesIn(one, template.id, key) }));
  const late: LateRow[] = [];
  for (let row = 0; row < table.length; row++) {
    const code = codes.values[row] ?? null;
    const day = days[row] as number;
    const changed = code === null ? undefined : known.find(({ one }) => day >= one.first && day <= one.last);
    if (!changed || code === null || known.some((other) => other.codes.has(code))) continue;
    const { first, last } = changed.one;
    late.push({ row, column, words: { per: textWord(periodName(first, last)) } });
  }
  return late;
}

function codesIn({ book }: Submitted, template: string, key: string): ReadonlySet<string> {
  const cells = book.decoded.find((one) => one.template.id === template)?.columns[key];
  if (cells?.kind !== 'text') return new Set();
  return new Set(cells.values.filter((code) => code !== null));
}

/** What VP-09 says of the final submission of the same period. */
export function finalWords({ first, last, version }: Submitted): Readonly<Record<string, Word>> {
  return { per: textWord(periodName(first, last)), versi: numberWordOf(version) };
}
