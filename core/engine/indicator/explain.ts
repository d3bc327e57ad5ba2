import type { Node } from '../../kit/expression/nodes.ts';
import { type Figure, measuresOf } from '../../kit/indicator.ts';
import type { Measure } from '../../kit/measure.ts';
import type { Locale } from '../../locale/text.ts';
import { describe } from '../expression/describe.ts';
import { FALSE, type TableData, TRUE, UNKNOWN } from '../table.ts';
import { countedRows } from './counted-rows.ts';
import type { Scope } from './scope.ts';

/** A row, and where it stands. */
export interface RowPlace {
  /** The name of the file, or `null`. */
  readonly file: string | null;
  readonly sheet: string;
  /** Counted from 1, as on the sheet. */
  readonly row: number;
}

/** Rows that are left out of a figure for one reason. */
export interface LeftOut {
  readonly reason: string;
  /** Whether they cannot be told rather than do not belong. */
  readonly untold: boolean;
  readonly rows: readonly RowPlace[];
}

/** What one measure of an indicator counts. */
export interface ExplainedMeasure {
  readonly sheet: string;
  readonly counted: readonly RowPlace[];
  /** Of a share: the counted rows that make the numerator. */
  readonly having: readonly RowPlace[] | null;
  readonly leftOut: readonly LeftOut[];
}

/** What each measure of a figure counts, what it leaves out, and why (the first condition that does not hold). */
export function explained(figure: Figure, scope: Scope, locale: Locale): readonly ExplainedMeasure[] {
  const of = figure.kind === 'share' ? figure.of : null;
  return measuresOf(figure).map((measure) => explainedMeasure(measure, of, scope, locale));
}

/** What a measure counts and leaves out, and which of the counted rows satisfy something more. */
export function explainedMeasure(
  measure: Measure,
  of: Node | null,
  scope: Scope,
  locale: Locale,
): ExplainedMeasure {
  const { table, verdicts } = countedRows(measure, scope);
  const place = placesOf(measure, table, scope);
  const counted = rowsOf(verdicts, TRUE);
  const having = of && scope.evaluation.truths(of, table);
  return {
    sheet: measure.table.sheet,
    counted: counted.map(place),
    having: having && counted.filter((row) => having[row] === TRUE).map(place),
    leftOut: [
      ...leftOut(measure, table, verdicts, scope, locale, place),
      ...(having && of ? untoldOf(of, counted, having, scope, locale, place) : []),
    ],
  };
}

type Place = (row: number) => RowPlace;

function leftOut(
  measure: Measure,
  table: TableData,
  verdicts: Uint8Array,
  scope: Scope,
  locale: Locale,
  place: Place,
): readonly LeftOut[] {
  const conditions = conjuncts(measure.where).map((node) => ({
    verdicts: scope.evaluation.truths(node, table),
    said: sayingOf(node, scope, locale),
  }));
  const reasons = new Map<string, { untold: boolean; rows: RowPlace[] }>();
  for (let row = 0; row < verdicts.length; row++) {
    if (verdicts[row] === TRUE) continue;
    const failed =
      conditions.find((one) => one.verdicts[row] === FALSE) ??
      conditions.find((one) => one.verdicts[row] === UNKNOWN);
    const untold = failed ? failed.verdicts[row] === UNKNOWN : verdicts[row] === UNKNOWN;
    const reason = failed ? failed.said(untold) : elsewhere(measure, row, table, scope)[locale];
    const known = reasons.get(reason) ?? { untold, rows: [] };
    known.rows.push(place(row));
    reasons.set(reason, known);
  }
  return [...reasons].map(([reason, one]) => ({ reason, ...one }));
}

/** Counted rows of which it cannot be told whether they make the numerator. */
function untoldOf(
  of: Node,
  counted: readonly number[],
  having: Uint8Array,
  scope: Scope,
  locale: Locale,
  place: Place,
): readonly LeftOut[] {
  const rows = counted.filter((row) => having[row] === UNKNOWN).map(place);
  return rows.length === 0 ? [] : [{ reason: sayingOf(of, scope, locale)(true), untold: true, rows }];
}

/** Conditions that all have to hold, one by one. */
function conjuncts(node: Node): readonly Node[] {
  return node.kind === 'and' ? node.operands.flatMap(conjuncts) : [node];
}

const WORDS = {
  id: { not: 'Tidak memenuhi', untold: 'Belum dapat dinilai' },
  en: { not: 'Does not satisfy', untold: 'Cannot be judged' },
} as const;

function sayingOf(node: Node, { evaluation }: Scope, locale: Locale): (untold: boolean) => string {
  const said = describe(node, locale, evaluation.data.parameters);
  const say = WORDS[locale];
  return (untold) => `${untold ? say.untold : say.not}: ${said}.`;
}

/** Why a row does not count that satisfies all conditions: its day, or another row that holds the same. */
function elsewhere({ day }: Measure, row: number, table: TableData, { evaluation, window }: Scope) {
  const serial = day === null ? Number.NaN : (evaluation.numbers(day, table)[row] as number);
  if (day !== null && Number.isNaN(serial)) return NO_DAY;
  return day !== null && (serial < window.first || serial >= window.last + 1) ? OTHER_PERIOD : COUNTED_ONCE;
}

const NO_DAY = { id: 'Tanggalnya tidak diketahui.', en: 'Its day is not known.' };
const OTHER_PERIOD = { id: 'Tanggalnya di luar periode.', en: 'Its day lies outside of the period.' };
const COUNTED_ONCE = {
  id: 'Sudah dihitung pada baris lain dengan kode yang sama.',
  en: 'It is counted in another row with the same code.',
};

function rowsOf(verdicts: Uint8Array, wanted: number): readonly number[] {
  const rows: number[] = [];
  for (let row = 0; row < verdicts.length; row++) if (verdicts[row] === wanted) rows.push(row);
  return rows;
}

function placesOf({ table: { id, sheet } }: Measure, { rows }: TableData, { union }: Scope): Place {
  const books = union.bookOf[id];
  return (row) => ({
    file: union.books[books?.[row] ?? -1]?.fileName ?? null,
    sheet,
    row: (rows[row] as number) + 1,
  });
}
