import type { CellValue } from '../../core/index.ts';
import type { Calendar } from './calendar.ts';
import type { Random } from './random.ts';

/** Numbers that no record of a sample has, by how many digits its codes have. */
const FREE_NUMBERS = { 3: [950, 999], 4: [9500, 9999] } as const;

/**
 * A code of the period's year that no record has: `KS-3173-2024-9712`. The region is that of the given code. A code of
 * an earlier year would not be judged.
 */
export function freeCode(
  prefix: string,
  digits: keyof typeof FREE_NUMBERS,
  like: CellValue,
  { period }: Calendar,
  random: Random,
): string {
  const numbers: readonly [number, number] = FREE_NUMBERS[digits];
  const region = String(like).slice('KS-'.length, 'KS-3173'.length);
  return `${prefix}-${region}-${period.year}-${random.integer(...numbers)}`;
}
