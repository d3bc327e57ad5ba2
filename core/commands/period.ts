import { monthId } from '../engine/period/period-name.ts';
import { serialOf } from '../workbook/serial.ts';
import { type Period, periodInWords } from './period-words.ts';

export type { Period };

const GRAMMAR = /^(?<year>\d{4})-(?:M(?<month>0[1-9]|1[0-2])|T(?<quarter>[1-4])|S(?<half>[12])|Y)$/;

/** Reads a period id, or a period as people write it (`TW III 2024`); `null` when it is neither. */
export function readPeriod(text: string): Period | null {
  const found = GRAMMAR.exec(text)?.groups;
  if (!found) return readWords(text);
  const year = Number(found['year']);
  for (const kind of ['month', 'quarter', 'half'] as const) {
    if (found[kind] !== undefined) return { kind, year, number: Number(found[kind]) };
  }
  return { kind: 'year', year, number: 0 };
}

function readWords(text: string): Period | null {
  const window = periodInWords(text);
  return window && window.first === window.last ? window.last : null;
}

/** The id of a period. */
export function periodId({ kind, year, number }: Period): string {
  if (kind === 'month') return monthId({ year, month: number });
  if (kind === 'quarter') return `${year}-T${number}`;
  return kind === 'half' ? `${year}-S${number}` : `${year}-Y`;
}

const MONTHS = { month: 1, quarter: 3, half: 6, year: 12 } as const;

/** The first and last day of a period, as serial numbers. */
export function periodDays({ kind, year, number }: Period): {
  readonly first: number;
  readonly last: number;
} {
  const length = MONTHS[kind];
  const month = kind === 'year' ? 1 : (number - 1) * length + 1;
  return { first: serialOf(year, month, 1), last: serialOf(year, month + length, 1) - 1 };
}
