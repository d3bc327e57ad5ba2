import { serialOf } from '../workbook/serial.ts';

/** A reporting period: `2024-M07`, `2024-T3`, `2024-S1`, `2024-Y` (specification §1.3). */
export interface Period {
  readonly kind: 'month' | 'quarter' | 'half' | 'year';
  readonly year: number;
  /** Which month, quarter or half; 0 for a year. */
  readonly number: number;
}

const GRAMMAR = /^(?<year>\d{4})-(?:M(?<month>0[1-9]|1[0-2])|T(?<quarter>[1-4])|S(?<half>[12])|Y)$/;

/** Reads a period id; `null` when it is none. */
export function readPeriod(text: string): Period | null {
  const found = GRAMMAR.exec(text)?.groups;
  if (!found) return null;
  const year = Number(found['year']);
  for (const kind of ['month', 'quarter', 'half'] as const) {
    if (found[kind] !== undefined) return { kind, year, number: Number(found[kind]) };
  }
  return { kind: 'year', year, number: 0 };
}

/** The id of a period. */
export function periodId({ kind, year, number }: Period): string {
  if (kind === 'month') return `${year}-M${String(number).padStart(2, '0')}`;
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
