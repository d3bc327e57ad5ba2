import type { MaskCell, MaskLine } from '../../core/engine/masking/cells.ts';
import type { Tied } from './masking-tables.ts';

/** Numbers between 0 and 1, always the same ones for the same seed. */
export type Random = () => number;

export function randomOf(seed: number): Random {
  let state = (seed * 2_654_435_761) >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** One victim of one month. */
interface Victim {
  readonly region: number;
  readonly age: number;
  readonly sex: 'L' | 'P';
  readonly form: number;
}

/** What is published at one time: the printed cells with their lines, and ids that readers never see. */
export interface Issue extends Tied {
  readonly name: string;
}

const CHILD_AGES = 2;

/**
 * A made-up province and what it publishes in a year: each month (now and then one not), the quarter, perhaps the year to
 * date, and perhaps a month again after more victims were entered for it.
 */
export function provinceOf(seed: number): readonly Issue[] {
  const random = randomOf(seed);
  const shape: Shape = {
    regions: 2 + Math.floor(11 * random() ** 2),
    ages: 3 + whole(random, 2),
    forms: 2 + whole(random, 3),
  };
  const months = [1, 1, 1, 2, 3, 3, 3, 6][whole(random, 8)] ?? 1;
  const weights = Array.from({ length: shape.regions }, () => random() ** 4);
  const size = 2 + 60 * random() ** 3;
  const victims: Victim[][] = Array.from({ length: months }, () =>
    Array.from({ length: whole(random, size * 2) }, () => victimOf(random, shape, weights)),
  );
  const left = new Set(months > 1 && random() < 0.3 ? [whole(random, months)] : []);
  const issues: Issue[] = [];
  const book = { shape, left, victims };
  for (let month = 0; month < months; month++) {
    if (!left.has(month)) issues.push(monthly(book, month));
    if (random() < 0.15 && !left.has(month)) {
      const late = Array.from({ length: 1 + whole(random, 3) }, () => victimOf(random, shape, weights));
      victims[month]?.push(...late);
      issues.push(monthly(book, month));
    }
    if (month === 2) issues.push(joined(book, 'Q1', [0, 1, 2]));
    if (month === 5) issues.push(joined(book, 'YTD', [0, 1, 2, 3, 4, 5]));
  }
  return issues;
}

interface Shape {
  readonly regions: number;
  readonly ages: number;
  readonly forms: number;
}

interface Book {
  readonly shape: Shape;
  /** Months without a publication. */
  readonly left: ReadonlySet<number>;
  readonly victims: readonly (readonly Victim[])[];
}

function monthly({ shape, victims }: Book, month: number): Issue {
  return { name: `M${month}`, ...tablesOf(shape, `M${month}`, victims[month] ?? []) };
}

/** The tables of several months, tied to those of each month, also of the one that was not published. */
function joined({ shape, left, victims }: Book, name: string, months: readonly number[]): Issue {
  const { cells, lines } = tablesOf(
    shape,
    name,
    months.flatMap((month) => victims[month] ?? []),
  );
  const hidden: MaskCell[] = [];
  for (const month of months.filter((month) => left.has(month))) {
    const unseen = tablesOf(shape, `M${month}`, victims[month] ?? []);
    hidden.push(...unseen.cells.map((cell) => ({ ...cell, told: 'latent' as const })));
  }
  const overTime = cells.map(({ id }): MaskLine => {
    const place = id.slice(0, id.indexOf('|'));
    return { total: id, parts: months.map((month) => `${place}|M${month}`) };
  });
  return { name, cells: [...cells, ...hidden], lines: [...lines, ...overTime] };
}

/** Regions, age by sex, forms, and regions by group; they share margins, and groups are sums of ages. */
function tablesOf({ regions, ages, forms }: Shape, period: string, victims: readonly Victim[]): Tied {
  const counts = new Map<string, number>();
  const cells = new Map<string, MaskCell>();
  const cell = (place: string): string => {
    const id = `${place}|${period}`;
    if (!cells.has(id))
      cells.set(id, { id, value: counts.get(place) ?? 0, sensitive: true, told: 'printed' });
    return id;
  };
  for (const victim of victims) {
    for (const place of placesOf(victim)) counts.set(place, (counts.get(place) ?? 0) + 1);
  }
  const line = (total: string, parts: readonly string[]): MaskLine => ({
    total: cell(total),
    parts: parts.map(cell),
  });
  const r = upTo(regions);
  const a = upTo(ages);
  const sexes = ['L', 'P'];
  const groups = ['LD', 'PD', 'A'];
  const grown = a.filter((age) => age >= CHILD_AGES);
  const lines = [
    ...r.map((region) =>
      line(
        `r${region}`,
        groups.map((group) => `r${region}${group}`),
      ),
    ),
    line(
      'all',
      r.map((region) => `r${region}`),
    ),
    ...groups.map((group) =>
      line(
        group,
        r.map((region) => `r${region}${group}`),
      ),
    ),
    line('all', groups),
    ...a.map((age) =>
      line(
        `u${age}`,
        sexes.map((sex) => `u${age}${sex}`),
      ),
    ),
    ...sexes.map((sex) =>
      line(
        sex,
        a.map((age) => `u${age}${sex}`),
      ),
    ),
    line('all', sexes),
    line(
      'all',
      a.map((age) => `u${age}`),
    ),
    line(
      'all',
      upTo(forms).map((form) => `f${form}`),
    ),
    line(
      'LD',
      grown.map((age) => `u${age}L`),
    ),
    line(
      'PD',
      grown.map((age) => `u${age}P`),
    ),
    line(
      'A',
      upTo(CHILD_AGES).map((age) => `u${age}`),
    ),
  ];
  return { cells: [...cells.values()], lines };
}

function placesOf({ region, age, sex, form }: Victim): readonly string[] {
  const grown = sex === 'L' ? 'LD' : 'PD';
  const group = age < CHILD_AGES ? 'A' : grown;
  return ['all', `r${region}`, group, `r${region}${group}`, `u${age}`, sex, `u${age}${sex}`, `f${form}`];
}

function victimOf(random: Random, shape: Shape, weights: readonly number[]): Victim {
  let left = random() * weights.reduce((sum, weight) => sum + weight, 0);
  let region = 0;
  while (region < shape.regions - 1 && left > (weights[region] ?? 0)) left -= weights[region++] ?? 0;
  return {
    region,
    age: Math.floor(shape.ages * random() ** 1.5),
    sex: random() < 0.75 ? 'P' : 'L',
    form: Math.floor(shape.forms * random() ** 2),
  };
}

function upTo(count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => index);
}

function whole(random: Random, below: number): number {
  return Math.floor(random() * below);
}
