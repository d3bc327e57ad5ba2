import type { Column } from '../../kit/column.ts';
import { columnOf, type Node, typeOf } from '../../kit/expression/nodes.ts';
import type { Dimension } from '../../kit/indicator.ts';
import type { Measure } from '../../kit/measure.ts';
import type { Text } from '../../locale/text.ts';
import { civilOf, serialOf } from '../../workbook/serial.ts';
import { cellsOf } from '../expression/evaluation.ts';
import { monthId, monthName } from '../period/period-name.ts';
import { rememberedIn } from './remembered.ts';
import { regionOfRows, type Scope } from './scope.ts';

/** A part of a breakdown. */
export interface Key {
  readonly key: string;
  readonly label: Text;
}

/** Which parts of a breakdown each row belongs to. */
export interface Groups {
  readonly keys: readonly Key[];
  /** For each row, a position in `members`. */
  readonly of: Int32Array;
  /** The parts that rows belong to together, each as positions in `keys`. */
  readonly members: readonly (readonly number[])[];
}

/** Dimensions that every form with a region and a day has. */
export const REGION = 'w';
export const MONTH = 'p';

export const UNKNOWN_KEY: Key = { key: 'TD', label: { id: 'Tidak diketahui', en: 'Not known' } };

/** Stands for no dimension: all rows are in one part. */
export const WHOLE = '';

const remembered = rememberedIn<string, Groups | null>();

/** How the rows of a measure fall into the parts of a dimension; `null` where its form does not have it. */
export function groupsOf(dimension: string, measure: Measure, scope: Scope): Groups | null {
  if (dimension === MONTH && measure.day === null) return null;
  return remembered(scope, `${measure.table.id} ${dimension}`, () => groupRows(dimension, measure, scope));
}

function groupRows(dimension: string, measure: Measure, scope: Scope): Groups | null {
  const { table: template, day } = measure;
  if (dimension === WHOLE) return whole(scope.union.tables[template.id]?.length ?? 0);
  if (dimension === REGION) return byRegion(measure, scope);
  if (dimension === MONTH && day !== null) return byMonth(measure, day, scope);
  const found = scope.dimensions.find(({ id }) => id === dimension);
  const node = found?.of[template.id];
  return found && node ? byCode(found, node, measure, scope) : null;
}

function whole(length: number): Groups {
  return { keys: [{ key: '', label: { id: '', en: '' } }], of: new Int32Array(length), members: [[0]] };
}

/** The parts of two breakdowns together, `U13_17*31.73`. */
export function crossed(one: Groups, other: Groups): Groups {
  const keys = one.keys.flatMap((a) =>
    other.keys.map((b) => ({
      key: `${a.key}*${b.key}`,
      label: { id: `${a.label.id}, ${b.label.id}`, en: `${a.label.en}, ${b.label.en}` },
    })),
  );
  const count = other.keys.length;
  const members = one.members.flatMap((as) =>
    other.members.map((bs) => as.flatMap((a) => bs.map((b) => a * count + b))),
  );
  const of = new Int32Array(one.of.length);
  for (let row = 0; row < of.length; row++)
    of[row] = (one.of[row] as number) * other.members.length + (other.of[row] as number);
  return { keys, of, members };
}

function byRegion({ table }: Measure, scope: Scope): Groups {
  const keys = scope.regions.map((code) => ({ key: code, label: scope.regionLabel(code) }));
  return single(keys, regionOfRows(table, scope));
}

function byMonth({ table }: Measure, day: Node, scope: Scope): Groups {
  const start = civilOf(scope.window.first);
  const keys = Array.from({ length: scope.months }, (_, i) => {
    const { year, month } = civilOf(serialOf(start.year, start.month + i, 1));
    return { key: monthId({ year, month }), label: monthName({ year, month }) };
  });
  const rows = scope.union.tables[table.id];
  const days = rows ? scope.evaluation.numbers(day, rows) : new Float64Array();
  const first = serialOf(start.year, start.month, 1);
  const end = (i: number): number => serialOf(start.year, start.month + i + 1, 1) - first;
  const months = new Int32Array(end(keys.length - 1)); // by the days since the first one
  for (let i = 1; i < keys.length; i++) months.fill(i, end(i - 1));
  const of = new Int32Array(days.length).fill(-1);
  for (let row = 0; row < of.length; row++) {
    const since = Math.floor(days[row] as number) - first;
    if (since >= 0 && since < months.length) of[row] = months[since] as number;
  }
  return single(keys, of);
}

function byCode({ grouped }: Dimension, node: Node, { table }: Measure, scope: Scope): Groups {
  const rows = scope.union.tables[table.id];
  if (!rows || node.kind !== 'column') throw new RangeError('a dimension is a column of a form');
  const { keys, at } = keysOf(columnOf(node), grouped);
  const unknown = keys.findIndex(({ key }) => key === UNKNOWN_KEY.key);
  if (typeOf(node) !== 'set') {
    const { values } = scope.evaluation.choices(node, rows);
    return single(
      keys,
      values.map((value) => (value < 0 ? unknown : (at[value] ?? unknown))),
    );
  }
  const { values, pool } = cellsOf(node, rows, 'set');
  const members = pool.map((set) =>
    set.length === 0 ? [unknown] : [...new Set(set.map((one) => at[one] ?? unknown))],
  );
  return {
    keys,
    of: values.map((value) => (value < 0 ? members.length : value)),
    members: [...members, [unknown]],
  };
}

/** The codes of a column's list, or their groups, and where each code belongs; what is not known comes last. */
export function keysOf(
  { list }: Column,
  grouped: boolean,
): { readonly keys: readonly Key[]; readonly at: readonly number[] } {
  const codes = list?.codes ?? [];
  const parts: readonly (Key & { readonly codes: readonly string[] })[] = grouped
    ? Object.entries(list?.groups ?? {}).map(([key, { label, codes: inside }]) => ({
        key,
        label,
        codes: inside,
      }))
    : codes.map(({ code, label }) => ({ key: code, label, codes: [code] }));
  const keys = parts.map(({ key, label }) => ({ key, label }));
  const all = keys.some(({ key }) => key === UNKNOWN_KEY.key) ? keys : [...keys, UNKNOWN_KEY];
  return { keys: all, at: codes.map(({ code }) => parts.findIndex((part) => part.codes.includes(code))) };
}

/** Rows that belong to one part each; those of -1 to none, which is written over them. */
function single(keys: readonly Key[], of: Int32Array): Groups {
  const members = [...keys.map((_, i) => [i]), []];
  for (let row = 0; row < of.length; row++) if ((of[row] as number) < 0) of[row] = keys.length;
  return { keys, of, members };
}
