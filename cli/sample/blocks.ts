import { type CellValue, serialOf, wilayah, wilayah4 } from '../../core/index.ts';
import { type Calendar, FIRST_YEAR } from './calendar.ts';
import type { Random } from './random.ts';

/** Records of one region and one year, which share the first parts of their codes. */
export interface Block {
  /** A code of CL_WILAYAH. */
  readonly region: string;
  readonly year: number;
  /** The days that its records can have. */
  readonly first: number;
  readonly last: number;
  readonly rows: number;
  /** The last number that others gave to records of theirs, such as another agency; none when absent. */
  readonly after?: number;
}

/** The region of samples, and those that help out when there are more records than its codes can number. */
export const REGIONS: readonly [string, ...string[]] = ['31.73', '31.71', '31.72', '31.74', '31.75'];

/** How the codes of a form count records. */
export interface Numbering {
  /** The most records of a block. */
  readonly rows: number;
  /** Whether each year counts anew. */
  readonly yearly: boolean;
  /** Regions in the order in which they are used. */
  readonly regions: readonly string[];
}

/** Codes have four digits for the number; the rest is for cases beside their victims, and for codes that do not exist. */
const FOUR_DIGITS: Numbering = { rows: 7500, yearly: true, regions: REGIONS };

/** Codes with three digits for the number. */
export const THREE_DIGITS: Numbering = { rows: 900, yearly: true, regions: REGIONS };

/** Codes with three digits that do not name the year; more regions make up for it. */
export const NO_YEAR: Numbering = {
  rows: 900,
  yearly: false,
  regions: [...new Set([...REGIONS, ...(wilayah.groups['KABKOTA']?.codes ?? [])])],
};

/** Spreads records over the year of the period, then over the years before it, and only then over more regions. */
export function blocksFor(
  rows: number,
  calendar: Calendar,
  { rows: most, yearly, regions }: Numbering = FOUR_DIGITS,
): readonly Block[] {
  const years = yearsOf(yearly, calendar);
  const wanted = Math.ceil(rows / most);
  if (wanted > years * regions.length) throw new RangeError(`no codes for ${rows} records`);
  return Array.from({ length: wanted }, (_, index) => {
    const region = regions[Math.floor(index / years)] ?? REGIONS[0];
    const inRegion = Math.min(years, wanted - Math.floor(index / years) * years);
    const year = calendar.period.year - inRegion + 1 + (index % years);
    const size = Math.floor(((index + 1) * rows) / wanted) - Math.floor((index * rows) / wanted);
    return blockOf(region, year, size, calendar);
  });
}

/** How many records there are codes for. */
export function capacityOf(calendar: Calendar, { rows, yearly, regions }: Numbering = FOUR_DIGITS): number {
  return rows * yearsOf(yearly, calendar) * regions.length;
}

function yearsOf(yearly: boolean, { period }: Calendar): number {
  return yearly ? period.year - FIRST_YEAR + 1 : 1;
}

/** The records of a region in a year up to the end of the period. */
export function blockOf(region: string, year: number, rows: number, calendar: Calendar): Block {
  return { region, year, first: serialOf(year, 1, 1), last: lastDay(year, calendar), rows };
}

function lastDay(year: number, { period, last }: Calendar): number {
  return year === period.year ? last : serialOf(year, 12, 31);
}

/** Days of a block in ascending order; the newest lies in the period if the block does. */
export function daysIn(block: Block, count: number, calendar: Calendar, random: Random): readonly number[] {
  const days = Array.from({ length: count }, (_, index) =>
    random.integer(index === 0 ? Math.max(block.first, newest(block, calendar)) : block.first, block.last),
  );
  return days.sort((a, b) => a - b);
}

function newest({ year, first }: Block, calendar: Calendar): number {
  return year === calendar.period.year ? calendar.first : first;
}

/** Days of a block in ascending order, spread over all of it, so that no month is left out. */
export function spreadDays({ first, last }: Block, count: number, random: Random): readonly number[] {
  const span = last - first + 1;
  const start = (index: number): number => first + Math.floor((index * span) / count);
  return Array.from({ length: count }, (_, index) =>
    random.integer(start(index), Math.max(start(index), start(index + 1) - 1)),
  );
}

/** The code of a record: `KS-3173-2024-0012`; some forms number with three or five digits. */
export function codeIn(block: Block, prefix: string, number: number, digits = 4): string {
  const { region, year, after = 0 } = block;
  return `${prefix}-${wilayah4(region)}-${year}-${String(after + number).padStart(digits, '0')}`;
}

/** The same code in another province: one that no record has, and that does not agree with its row. */
export function strangerCode(code: CellValue): string {
  return String(code).replace('-31', '-32');
}

/** Whether the codes of two records are of the same block. */
export function sameBlock(a: CellValue, b: CellValue): boolean {
  return typeof a === 'string' && typeof b === 'string' && a.slice(0, -4) === b.slice(0, -4);
}
