import { makeRaw } from '../../cli/sample/make-sample.ts';
import { checkWorkbook, type Snapshot, serialOf } from '../../core/index.ts';
import { katalog } from '../../core/katalog/index.ts';
import type { Katalog } from '../../core/kit/katalog.ts';
import { CONTEXT, TODAY } from './bench-context.ts';
import { checkByHand } from './by-hand.ts';
import type { CheckDays } from './peer-facts.ts';

/** All samples are of victims with their cases. */
export const SAMPLE = { template: 'T02', seed: 7, locale: 'id', today: TODAY } as const;

/** The same days for those who do not read the cover; see {@link CheckDays}. */
export const DAYS: CheckDays = {
  today: TODAY,
  year: 2024,
  dataUntil: serialOf(2024, 7, 31),
  firstDay: serialOf(2007, 4, 19),
};

/** The rules that the yardstick and the libraries know. */
const OF_YARDSTICK = /^(?:VF-|VR-|VX-01|VS-0[12])/;

const { identity, duties, quarterRules, refusedHeaders, ...bare } = katalog;
/** The catalogue of twelve forms with those rules alone: no cross-checks of other forms, no identities, no deadlines. */
export const SAME_RULES: Katalog = {
  ...bare,
  rules: katalog.rules.filter(({ id }) => OF_YARDSTICK.test(id)),
};

/** Victims with their cases, in memory. */
export interface BenchData {
  readonly snapshot: Snapshot;
  /** Rows of both sheets. */
  readonly rows: number;
  /** Where mistakes are planted, as `T02 17 usia_lapor VR-15`. */
  readonly truth: readonly string[];
}

/** A register with `victims` rows of T02 and the T01 that belongs to it; `errors` is the share of rows with a mistake. */
export function benchData(victims: number, errors: number): BenchData {
  const { snapshot, truth } = makeRaw({
    ...SAMPLE,
    rows: victims,
    errors,
    plants: (rule) => OF_YARDSTICK.test(rule),
  });
  const planted = truth.planted.map(({ sheet, row, column, rule }) =>
    placeOf(sheet.slice(0, 3), row, column, rule),
  );
  return { snapshot, rows: truth.rows, truth: planted.sort() };
}

/** The same workbook as if it had just been read: a check remembers the sheets that it has decoded. */
export function readAnew(snapshot: Snapshot): Snapshot {
  return { ...snapshot, sheets: snapshot.sheets.map((sheet) => ({ ...sheet })) };
}

/** Throws unless the product and the yardstick both find what was planted, and nothing else. */
export function assertSame({ snapshot, truth }: BenchData): void {
  const ours = checkWorkbook(snapshot, CONTEXT).issues.map(({ template, row, column, rule }) =>
    placeOf(template, row ?? 0, column ?? '', rule),
  );
  const byHand = checkByHand(snapshot, TODAY).map(({ template, row, column, rule }) =>
    placeOf(template, row, column, rule),
  );
  for (const [name, found] of [
    ['the product', ours],
    ['the yardstick', byHand],
  ] as const) {
    if (found.sort().join() !== truth.join()) throw new Error(`${name} does not find what was planted`);
  }
}

function placeOf(template: string, row: number, column: string, rule: string): string {
  return `${template} ${row} ${column} ${rule}`;
}
