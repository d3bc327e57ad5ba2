import { setApart } from './apart.ts';
import { blocksFor } from './blocks.ts';
import type { Calendar } from './calendar.ts';
import { caseMistakes } from './case-mistakes.ts';
import { type Template, templateOf } from './labels.ts';
import { makeOffice, officeTables } from './make-office.ts';
import { type CaseRecord, makeRegister } from './make-register.ts';
import { publishedRegulations } from './make-regulations.ts';
import { makeVisits } from './make-visits.ts';
import type { CaseSpot, Mistake, Spot, VictimSpot, VisitSpot } from './mistake.ts';
import { FORMS_BESIDE, NUMBERINGS, type PlannedForm, planFor } from './plan.ts';
import { mistakesOf } from './planned-mistakes.ts';
import { type PlantedRecord, plantMistakes } from './plant.ts';
import { type Random, randomOf } from './random.ts';
import type { Row } from './rows.ts';
import type { Planted, SampleOptions, Truth } from './sample.ts';
import { settle } from './settle.ts';
import { victimMistakes } from './victim-mistakes.ts';
import { visitMistakes } from './visit-mistakes.ts';

/** The records of one form. */
export interface Table {
  readonly template: Template;
  readonly rows: readonly Row[];
}

/** All records of a sample, and what is wrong with them. */
export interface SampleTables {
  readonly tables: readonly Table[];
  readonly truth: Truth;
}

/** Where the first record of a sheet stands, from 1: below the header and the hidden field_ids (decision A.6). */
const FIRST_ROW = 3;

/** Makes the records of a sample and plants its mistakes. */
export function sampleTables(options: SampleOptions, calendar: Calendar): SampleTables {
  const { template, rows, seed } = options;
  const random = randomOf(seed);
  const wrong = wrongRows(options);
  const isPlanted = plantedBy(options);
  if (template === 'T05') {
    const visits = makeVisits(rows, seed, calendar, random);
    const spots = visits.map((row): VisitSpot => ({ row, parent: null, victims: [] }));
    const planted = plantMistakes(spots, visitMistakes(calendar).filter(isPlanted), wrong, random);
    return tablesOf([{ template: templateOf('T05'), rows: visits }], plantedIn('T05', planted));
  }
  if (template !== 'T01' && template !== 'T02') return plannedTables(template, options, calendar);
  const register = makeRegister(rows, template, calendar, random);
  const planted =
    template === 'T01'
      ? plantInCases(register, caseMistakes(calendar).filter(isPlanted), wrong, random)
      : plantInVictims(register, victimMistakes(calendar).filter(isPlanted), wrong, random);
  return tablesOf(registerTables(register), plantedIn(template, planted));
}

function wrongRows({ rows, errors }: SampleOptions): number {
  return Math.round(rows * Math.min(1, Math.max(0, errors)));
}

/** Whether a sample is to hold a mistake of that kind. */
function plantedBy({ plants }: SampleOptions): (mistake: { readonly rule: string }) => boolean {
  return ({ rule }) => plants?.(rule) ?? true;
}

/** A form whose records refer to those of others, which are made with it. */
function plannedTables(form: PlannedForm, options: SampleOptions, calendar: Calendar): SampleTables {
  const { rows, seed } = options;
  const random = randomOf(seed);
  const published = publishedRegulations(calendar.period.year, random).slice(
    0,
    form === 'T10' ? rows : undefined,
  );
  const others = form === 'T10' ? rows - published.length : rows;
  const offices = blocksFor(others, calendar, NUMBERINGS[form]).map((block) =>
    makeOffice(block, { plan: planFor(form, block, random), seed, visitedBefore: 0 }, calendar, random),
  );
  const tables = officeTables(offices, FORMS_BESIDE[form]).map((table) =>
    table.template.id === 'T10' && rows > 0 ? { ...table, rows: [...published, ...table.rows] } : table,
  );
  const own = tables.find(({ template }) => template.id === form)?.rows ?? [];
  const spots = own.map((row): Spot => ({ row, parent: null, victims: [] }));
  const planted = plantMistakes(
    spots,
    mistakesOf(form, calendar).filter(plantedBy(options)),
    wrongRows(options),
    random,
  );
  if (planted.length > 0) settle(tables, calendar);
  return tablesOf(tables, plantedIn(form, planted));
}

function registerTables(register: readonly CaseRecord[]): readonly Table[] {
  return [
    { template: templateOf('T01'), rows: register.map(({ row }) => row) },
    { template: templateOf('T02'), rows: register.flatMap(({ victims }) => victims) },
  ];
}

/** Tables with what was planted in them; records that are alike by chance are made different. */
export function tablesOf(tables: readonly Table[], planted: readonly Planted[]): SampleTables {
  setApart(tables, planted);
  return { tables, truth: { rows: tables.reduce((sum, { rows }) => sum + rows.length, 0), planted } };
}

/** Mistakes by sheet and row, in the order of reading. */
export function plantedIn(template: string, planted: readonly PlantedRecord[]): readonly Planted[] {
  const { sheet } = templateOf(template);
  return [...planted]
    .sort((a, b) => a.record - b.record)
    .map(({ record, column, rule }) => ({ sheet, row: FIRST_ROW + record, column, rule }));
}

function plantInCases(
  register: readonly CaseRecord[],
  mistakes: readonly Mistake<CaseSpot>[],
  wrong: number,
  random: Random,
) {
  const spots = register.map(({ row, victims }): CaseSpot => ({ row, victims, parent: null }));
  return plantMistakes(spots, mistakes, wrong, random);
}

function plantInVictims(
  register: readonly CaseRecord[],
  mistakes: readonly Mistake<VictimSpot>[],
  wrong: number,
  random: Random,
) {
  const spots = register.flatMap(({ row: parent, victims }) =>
    victims.map((row): VictimSpot => ({ row, parent, victims: [] })),
  );
  return plantMistakes(spots, mistakes, wrong, random);
}
