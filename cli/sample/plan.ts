import { ACTION_SUBJECTS } from './action-subjects.ts';
import { type Block, NO_YEAR, type Numbering, THREE_DIGITS } from './blocks.ts';
import { countsOfVictims } from './make-register.ts';
import { odds, type Random } from './random.ts';
import { LOCAL_TEXTS } from './regulation-texts.ts';
import type { SampleForm } from './sample.ts';

/** How many records of each form a block gets. */
export interface Plan {
  /** Victims of each case. */
  readonly cases: readonly number[];
  /** Services of each victim. */
  readonly services: readonly number[];
  readonly files: number;
  readonly visits: number;
  readonly activities: number;
  readonly actions: number;
  readonly members: number;
  readonly meetings: number;
  readonly regulations: number;
  readonly findings: number;
}

/** The forms that samples are planned for here; the registers and the hotel instrument are made by themselves. */
export type PlannedForm = Exclude<SampleForm, 'T01' | 'T02' | 'T05'>;

/** The forms of a sample: its own, and those to which its records refer. */
export const FORMS_BESIDE: Readonly<Record<PlannedForm, readonly string[]>> = {
  T03: ['T01', 'T02', 'T03'],
  T04: ['T01', 'T02', 'T04'],
  T06: ['T06', 'T07'],
  T07: ['T07'],
  T08: ['T08', 'T10'],
  T09: ['T01', 'T02', 'T09'],
  T10: ['T10'],
  T11: ['T01', 'T02', 'T05', 'T07', 'T09', 'T11'],
};

/** How the codes of forms count that do not count to four digits a year. */
export const NUMBERINGS: Partial<Readonly<Record<SampleForm, Numbering>>> = {
  T07: THREE_DIGITS,
  T08: NO_YEAR,
  T09: THREE_DIGITS,
  T10: THREE_DIGITS,
};

/** A plan without a record. */
export const NOTHING: Plan = {
  cases: [],
  services: [],
  files: 0,
  visits: 0,
  activities: 0,
  actions: 0,
  members: 0,
  meetings: 0,
  regulations: 0,
  findings: 0,
};

/** As many records of one form as the block holds, and some of those to which they refer. */
export function planFor(form: PlannedForm, { rows }: Block, random: Random): Plan {
  switch (form) {
    case 'T03': {
      const services = countsOfServices(rows, random);
      return { ...NOTHING, services, cases: countsOfVictims(services.length, random) };
    }
    case 'T04':
      return { ...NOTHING, files: rows, cases: casesOf(Math.ceil(rows * 0.93), random) };
    case 'T06':
      return { ...NOTHING, activities: rows, actions: ACTION_SUBJECTS.length };
    case 'T07':
      return { ...NOTHING, actions: rows };
    case 'T08':
      return { ...NOTHING, members: rows, regulations: LOCAL_TEXTS.length };
    case 'T09':
      return { ...NOTHING, meetings: rows, cases: casesOf(Math.min(rows, 60), random) };
    case 'T10':
      return { ...NOTHING, regulations: rows };
    case 'T11':
      return {
        ...NOTHING,
        findings: rows,
        visits: Math.ceil(Math.min(rows / 3, 600)),
        meetings: Math.ceil(Math.min(rows / 5, 200)),
        actions: Math.ceil(Math.min(rows / 4, ACTION_SUBJECTS.length)),
        cases: casesOf(Math.ceil(Math.min(rows / 8, 60)), random),
      };
  }
}

const sizes = odds({ '1': 86, '2': 9, '3': 5 });
const services = odds({ '1': 34, '2': 32, '3': 22, '4': 12 });

function casesOf(count: number, random: Random): readonly number[] {
  return Array.from({ length: count }, () => Number(random.weighted(sizes)));
}

/** Every victim gets at least one service. */
function countsOfServices(rows: number, random: Random): readonly number[] {
  const counts: number[] = [];
  for (let left = rows; left > 0; ) {
    const count = Math.min(left, Number(random.weighted(services)));
    counts.push(count);
    left -= count;
  }
  return counts;
}
