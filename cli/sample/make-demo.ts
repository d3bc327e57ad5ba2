import { type Locale, type Period, periodId, wilayah4 } from '../../core/index.ts';
import { blockOf } from './blocks.ts';
import { type Calendar, calendarOf } from './calendar.ts';
import { plantForDemo } from './demo-mistakes.ts';
import { fillWorkbook } from './fill-workbook.ts';
import { makeOffice, type OfficeRecords, officeTables } from './make-office.ts';
import { publishedRegulations } from './make-regulations.ts';
import type { Plan } from './plan.ts';
import { CITIES, type City, DEMO_MONTHS, type DemoYear } from './province.ts';
import { type Random, randomOf } from './random.ts';
import { LOCAL_TEXTS } from './regulation-texts.ts';
import { SAMPLE_FORMS, type Sample } from './sample.ts';
import { tablesOf } from './sample-tables.ts';

/** For whom and when the demo is made; the day is a serial number. */
export interface DemoOptions {
  readonly today: number;
  readonly locale: Locale;
}

/** A workbook of the demo, not made yet. */
export interface DemoBook {
  readonly city: City;
  readonly year: DemoYear;
  /** The period that it submits, such as `2023-M12`, which is the name of its folder too. */
  readonly period: string;
  /** Whether mistakes are planted in it. */
  readonly spoilt: boolean;
}

const SEED = 3101;
const SPOILT = { region: '31.73', year: 2023 };
const PREPARED_ROWS = 40;

/** The workbooks of a made-up province: each city's register of a year with all forms, and of the next one up to July. */
export const DEMO_BOOKS: readonly DemoBook[] = ([2023, 2024] as const).flatMap((year) =>
  CITIES.map((city) => ({
    city,
    year,
    period: periodId(periodOf(year)),
    spoilt: city.region === SPOILT.region && year === SPOILT.year,
  })),
);

/** Makes a workbook of the demo; in one of them there are mistakes of the kind that officers make. */
export function makeDemo(book: DemoBook, { today, locale }: DemoOptions): Sample {
  const { city, year, spoilt } = book;
  const calendar = calendarOf(today, year, DEMO_MONTHS[year]);
  const random = randomOf(SEED, Number(wilayah4(city.region)), year);
  const office = recordsOf(book, calendar, random);
  const published = publishedRegulations(year, random);
  const planted = spoilt ? plantForDemo(office, calendar, random) : [];
  const sheets = officeTables([office], SAMPLE_FORMS).map((table) =>
    table.template.id === 'T10' ? { ...table, rows: [...published, ...table.rows] } : table,
  );
  const { tables, truth } = tablesOf(sheets, planted);
  const sender = { region: city.region, agency: 'DPPPA' } as const;
  return { update: fillWorkbook(tables, calendar, { locale, rows: PREPARED_ROWS, sender }), truth };
}

function periodOf(year: DemoYear): Period {
  return { kind: 'month', year, number: DEMO_MONTHS[year] };
}

function recordsOf({ city, year }: DemoBook, calendar: Calendar, random: Random): OfficeRecords {
  const visitedBefore = year === SPOILT.year ? 0 : city.visits;
  const block = blockOf(city.region, year, 0, calendar);
  return makeOffice(block, { plan: planOf(city, year, random), seed: SEED, visitedBefore }, calendar, random);
}

/** Two activities and a meeting a month, and the whole plan of actions. */
function planOf({ cases: byYear, visits, members }: City, year: DemoYear, random: Random): Plan {
  const months = DEMO_MONTHS[year];
  const cases = byYear[year];
  const victims = cases.reduce((sum, count) => sum + count, 0);
  return {
    cases,
    services: Array.from({ length: victims }, () => random.integer(1, 4)),
    files: cases.length,
    visits: Math.ceil((visits * months) / 12),
    activities: 2 * months,
    actions: 18,
    members,
    meetings: months,
    regulations: LOCAL_TEXTS.length,
    findings: months,
  };
}
