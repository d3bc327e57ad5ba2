import { civilOf, type Locale } from '../../core/index.ts';
import { blocksFor } from './blocks.ts';
import { calendarOf } from './calendar.ts';
import { demoCaseMistakes, demoVictimMistakes, demoVisitMistakes } from './demo-mistakes.ts';
import { fillWorkbook } from './fill-workbook.ts';
import { templateOf } from './labels.ts';
import { makeBlock } from './make-register.ts';
import { makeVisits } from './make-visits.ts';
import type { VictimSpot } from './mistake.ts';
import { plantEach } from './plant.ts';
import { randomOf } from './random.ts';
import type { Sample } from './sample.ts';
import { plantedIn, registerTables, tablesOf } from './sample-tables.ts';

/** For whom and when the demo is made; the day is a serial number. */
export interface DemoOptions {
  readonly today: number;
  readonly locale: Locale;
}

const SEED = 3173;
const JULY = 7;
const VISITS = 12;
const PREPARED_ROWS = 200;
/** How many cases have so many victims: 40 cases with 55 victims. */
const CASES: readonly (readonly [cases: number, victims: number])[] = [
  [2, 0],
  [28, 1],
  [7, 2],
  [2, 3],
  [1, 7],
];

/**
 * A made-up city's workbook for July of last year: cases, victims and hotel visits from January on, with one mistake
 * of each of thirteen kinds that officers make.
 */
export function makeDemo({ today, locale }: DemoOptions): Sample {
  const calendar = calendarOf(today, civilOf(today).year - 1, JULY);
  const random = randomOf(SEED);
  const register = blocksFor(1, calendar).flatMap((block) => {
    const counts = CASES.flatMap(([cases, victims]) => new Array<number>(cases).fill(victims));
    const mixed = Array.from(random.order(counts.length), (index) => counts[index] ?? 0);
    return makeBlock(block, mixed, calendar, random);
  });
  const visits = makeVisits(VISITS, SEED, calendar, random);
  const cases = register.map(({ row, victims }) => ({ row, victims, parent: null }));
  const people = register.flatMap(({ row: parent, victims }) =>
    victims.map((row): VictimSpot => ({ row, parent, victims: [] })),
  );
  const hotels = visits.map((row) => ({ row, victims: [], parent: null }));
  const planted = [
    ...plantedIn('T01', plantEach(cases, demoCaseMistakes(calendar), random)),
    ...plantedIn('T02', plantEach(people, demoVictimMistakes(calendar), random)),
    ...plantedIn('T05', plantEach(hotels, demoVisitMistakes(calendar), random)),
  ];
  const sheets = [...registerTables(register), { template: templateOf('T05'), rows: visits }];
  const { tables, truth } = tablesOf(sheets, planted);
  return { update: fillWorkbook(tables, calendar, { locale, rows: PREPARED_ROWS }), truth };
}
