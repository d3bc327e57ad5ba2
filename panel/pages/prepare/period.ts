/** How a period is put together in the form; `number` counts from 1 and is 1 for a year. */
export interface PeriodInput {
  readonly kind: PeriodKind;
  readonly year: string;
  readonly number: number;
}

/** How long a period is. */
export type PeriodKind = keyof typeof PARTS;

/** How many periods of a kind a year has. */
export const PARTS = { month: 12, quarter: 4, half: 2, year: 1 } as const;

const SIGNS = { month: 'M', quarter: 'T', half: 'S' } as const;
const GRAMMAR = /^(\d{4})-(?:M(\d{2})|T([1-4])|S([12])|Y)$/;
const FIRST_YEAR = 2007; // of the law on trafficking in persons
const LAST_YEAR = 2100;

/** The id of a period, `2024-M07`; `null` while the year cannot be one. */
export function periodIdOf({ kind, year, number }: PeriodInput): string | null {
  const whole = Number(year);
  if (!/^\d{4}$/.test(year.trim()) || whole < FIRST_YEAR || whole > LAST_YEAR) return null;
  if (kind === 'year') return `${whole}-Y`;
  const part = kind === 'month' ? String(number).padStart(2, '0') : String(number);
  return `${whole}-${SIGNS[kind]}${part}`;
}

/** The period with an id, or else the month that ended before `today`. */
export function periodInputOf(id: string | null, today: Date): PeriodInput {
  const [, year = '', month, quarter, half] = GRAMMAR.exec(id ?? '') ?? [];
  if (year === '') {
    const last = new Date(today.getFullYear(), today.getMonth() - 1, 1);
    return { kind: 'month', year: String(last.getFullYear()), number: last.getMonth() + 1 };
  }
  if (month !== undefined) return { kind: 'month', year, number: Number(month) };
  if (quarter !== undefined) return { kind: 'quarter', year, number: Number(quarter) };
  return half === undefined
    ? { kind: 'year', year, number: 1 }
    : { kind: 'half', year, number: Number(half) };
}
