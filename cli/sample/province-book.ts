import { serialOf, wilayah4 } from '../../core/index.ts';
import { type Block, blockOf } from './blocks.ts';
import { type Calendar, calendarOf } from './calendar.ts';
import { meetingLabel, templateOf } from './labels.ts';
import { makeOffice, type OfficeRecords } from './make-office.ts';
import { countsOfVictims } from './make-register.ts';
import { publishedRegulations } from './make-regulations.ts';
import type { Plan } from './plan.ts';
import { CITIES, type City } from './province.ts';
import { type Random, randomOf } from './random.ts';
import { LOCAL_TEXTS } from './regulation-texts.ts';
import type { Row } from './rows.ts';
import { SAMPLE_FORMS } from './sample.ts';
import { type Table, tablesOf } from './sample-tables.ts';
import type { Sender } from './sender.ts';

/** Records by form; the lists and the records may be changed. */
export type Rows = Record<string, Row[]>;

/** The register of a year of one agency in one city of the province. */
export interface ProvinceBook {
  /** The name of its file without the ending, such as `jakarta-barat-upt-ppa`. */
  readonly name: string;
  readonly city: City;
  readonly sender: Sender;
  readonly calendar: Calendar;
  /** The region and year, and the numbers that are not its own. */
  readonly block: Block & { readonly after: number };
  /** The cases with their victims, and the visits, which are among the rows too. */
  readonly register: OfficeRecords['register'];
  readonly visits: OfficeRecords['visits'];
  readonly rows: Rows;
}

/** The kinds of meetings that coordinate, as labels. */
export const COORDINATION: ReadonlySet<unknown> = new Set(
  ['RAKOR_PLENO', 'RAKOR_SUB', 'RAKORDA'].map((code) => meetingLabel('jenis_rapat', code)),
);

/** The year whose twelve months the workbooks hold. */
export const YEAR = 2023;
const MONTHS = 12;
/** A computer whose clock is wrong must not take records for those of the future. */
const LEAST_DAY = serialOf(YEAR + 1, 2, 1);
const SEED = 5177;
const VICTIMS = 34;
const FURTHER_FILES = 4;
/** The unit's numbers begin behind those of the office (decision A.3). */
const UNIT_AFTER = 5000;
const FORMS_OF = { DPPPA: SAMPLE_FORMS, UPTD_PPA: SAMPLE_FORMS.slice(0, 4) } as const;

/** The workbooks of the province, two agencies a city; nothing is wrong with them. Today is a serial number. */
export function provinceBooks(today: number): readonly ProvinceBook[] {
  const calendar = calendarOf(Math.max(today, LEAST_DAY), YEAR, MONTHS);
  return CITIES.flatMap((city) => [
    bookOf(city, { region: city.region, agency: 'DPPPA' }, calendar),
    bookOf(city, { region: city.region, agency: 'UPTD_PPA' }, calendar),
  ]);
}

/** The tables of a book in the order of its forms. */
export function bookTables({ rows }: Pick<ProvinceBook, 'rows'>): readonly Table[] {
  return Object.entries(rows).map(([form, of]) => ({ template: templateOf(form), rows: of }));
}

function bookOf(city: City, sender: Sender, calendar: Calendar): ProvinceBook {
  const { region, agency } = sender;
  const isUnit = agency === 'UPTD_PPA';
  const random = randomOf(SEED, Number(wilayah4(region)), isUnit ? 1 : 0);
  const block = { ...blockOf(region, YEAR, 0, calendar), after: isUnit ? UNIT_AFTER : 0 };
  const facts = { plan: planOf(city, isUnit, random), seed: SEED, visitedBefore: 0 };
  const office = makeOffice(block, facts, calendar, random);
  const published = isUnit ? [] : publishedRegulations(YEAR, random);
  const rows: Rows = Object.fromEntries(
    FORMS_OF[agency].map((form) => [
      form,
      form === 'T10' ? [...published, ...(office.rows['T10'] ?? [])] : [...(office.rows[form] ?? [])],
    ]),
  );
  const name = `${city.name}-${agency.toLowerCase().replace('_', '-')}`;
  coordinateQuarterly(rows['T09'] ?? []);
  tablesOf(bookTables({ rows }), []); // records that are alike by chance are made different
  return { name, city, sender, calendar, block, register: office.register, visits: office.visits, rows };
}

/** A task force coordinates in every quarter: where chance did not let it, the quarter's first meeting does. */
function coordinateQuarterly(meetings: readonly Row[]): void {
  for (const quarter of [1, 4, 7, 10]) {
    const [from, until] = [serialOf(YEAR, quarter, 1), serialOf(YEAR, quarter + 3, 1)];
    const held = meetings.filter(({ tanggal: day }) => Number(day) >= from && Number(day) < until);
    const [first] = held;
    if (first && !held.some((row) => COORDINATION.has(row['jenis_rapat']))) Object.assign(first, COORDINATED);
  }
}

const COORDINATED: Row = {
  jenis_rapat: meetingLabel('jenis_rapat', 'RAKOR_SUB'),
  membahas_kasus: meetingLabel('membahas_kasus', 'TIDAK'),
  kode_kasus_dibahas: null,
  lokasi_joint: null,
};

/** Two activities and a meeting a month, and cases where the city has any. */
function planOf(city: City, isUnit: boolean, random: Random): Plan {
  const cases = city.cases[YEAR].length === 0 ? [] : [...countsOfVictims(VICTIMS, random), 0, 0, 0];
  const victims = cases.reduce((sum, count) => sum + count, 0);
  const ofOffice = <T>(count: T): T | 0 => (isUnit ? 0 : count);
  return {
    cases,
    services: Array.from({ length: victims }, () => random.integer(1, 4)),
    files: cases.length === 0 ? 0 : cases.length + FURTHER_FILES,
    visits: ofOffice(city.visits + 6),
    activities: ofOffice(2 * MONTHS),
    actions: ofOffice(18),
    members: ofOffice(city.members),
    meetings: ofOffice(MONTHS),
    regulations: ofOffice(LOCAL_TEXTS.length),
    findings: ofOffice(2 * MONTHS),
  };
}
