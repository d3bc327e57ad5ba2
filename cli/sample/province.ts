/** A city or regency of the made-up province, with its published victims. */
export interface City {
  /** A code of CL_WILAYAH. */
  readonly region: string;
  /** How its files are called. */
  readonly name: string;
  /** Victims of each case by year: 37 in 2023, 22 of them in Jakarta Barat, and 16 from January to July 2024. */
  readonly cases: Readonly<Record<DemoYear, readonly number[]>>;
  /** Hotel visits a year. */
  readonly visits: number;
  /** Member agencies. */
  readonly members: number;
}

/** The years of the demo, with the month up to which their registers go. */
export const DEMO_MONTHS = { 2023: 12, 2024: 7 } as const;

/** A year of the demo. */
export type DemoYear = keyof typeof DEMO_MONTHS;

/**
 * Jakarta's five cities and its regency. How the victims outside of Jakarta Barat, and those of 2024, divide among them
 * was not published and is made up.
 */
export const CITIES: readonly City[] = [
  {
    region: '31.01',
    name: 'kepulauan-seribu',
    cases: { 2023: [], 2024: [] },
    visits: 3,
    members: 18,
  },
  {
    region: '31.71',
    name: 'jakarta-pusat',
    cases: { 2023: [1, 2], 2024: [1, 1] },
    visits: 10,
    members: 28,
  },
  {
    region: '31.72',
    name: 'jakarta-utara',
    cases: { 2023: [1, 1, 1], 2024: [2] },
    visits: 8,
    members: 26,
  },
  {
    region: '31.73',
    name: 'jakarta-barat',
    cases: {
      2023: [1, 0, 2, 1, 1, 3, 1, 1, 2, 1, 1, 0, 1, 2, 1, 1, 1, 1, 1],
      2024: [1, 2, 1, 0, 1, 1, 1],
    },
    visits: 14,
    members: 30,
  },
  {
    region: '31.74',
    name: 'jakarta-selatan',
    cases: { 2023: [1, 1, 2], 2024: [1, 1] },
    visits: 12,
    members: 28,
  },
  {
    region: '31.75',
    name: 'jakarta-timur',
    cases: { 2023: [1, 1, 2, 1], 2024: [2, 1] },
    visits: 9,
    members: 28,
  },
];
