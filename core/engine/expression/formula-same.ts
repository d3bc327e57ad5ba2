import type { Column } from '../../kit/column.ts';
import {
  type ColumnNode,
  columnOf,
  type Pair,
  type RelatedNode,
  type Span,
} from '../../kit/expression/nodes.ts';
import { FIRST_DAY, LAST_DAY } from '../decode/date.ts';
import { requireSameLabels } from './formula-choice.ts';
import { type Criteria, keepsFractions, limitsOf } from './formula-criteria.ts';
import { Unsayable, type Writer } from './formula-writer.ts';

/** Two columns of which a sheet can say that they hold the same. */
export interface ColumnPair {
  readonly key: ColumnNode;
  readonly match: ColumnNode;
}

/** What related rows have in common with the row, as far as a sheet sees it. */
export function pairsOf({ key, match, also }: RelatedNode): readonly ColumnPair[] {
  return [{ key, match }, ...also.map(columnPair)];
}

function columnPair({ key, match, loose }: Pair): ColumnPair {
  if (key.kind !== 'column' || match.kind !== 'column')
    throw new Unsayable('COUNTIFS does not look at what other rows refer to');
  if (loose) throw new Unsayable('a sheet does not compare texts without their signs');
  return { key, match };
}

const LETTER = /^[A-Z]/;

/**
 * Whether COUNTIFS finds the same: it takes a text of digits for a number, and `*` or `<5` for more than themselves,
 * so that only codes that begin with a letter, labels without such signs, numbers and days are safe.
 */
export function isCountable({ match }: ColumnPair): boolean {
  const { type, mask, list } = columnOf(match);
  switch (type) {
    case 'code':
      return LETTER.test(mask ?? '');
    case 'text':
      return false;
    case 'choice':
    case 'boolean':
      return (list?.codes ?? []).every(({ label }) => !SPECIAL.test(label.id));
    default:
      return true;
  }
}

const SPECIAL = /[~*?]|^[<>=]/;

/** Criteria of COUNTIFS for the rows that hold the same. */
export function sameCriteria({ key, match }: ColumnPair, writer: Writer): Criteria {
  const { place } = writer;
  const [range, cell] = [place.range(key), place.cell(match)];
  requireComparable(columnOf(key), columnOf(match));
  switch (columnOf(key).type) {
    case 'date':
      return columnOf(key).derived || columnOf(match).derived
        ? [`${range},${writer.value(match)}`]
        : [
            `${range},">="&INT(${cell})`,
            `${range},"<"&(INT(${cell})+1)`,
            ...(key.name === match.name ? [] : dayLimits(key, writer)),
          ];
    case 'choice':
    case 'boolean':
    case 'code':
    case 'text':
      return [`${range},${cell}`];
    default:
      return [`${range},${cell}`, ...(columnOf(key) === columnOf(match) ? [] : limitsOf(key, writer))];
  }
}

/** Criteria of COUNTIFS for the rows between two values. */
export function spanCriteria({ key, from, to }: Span, writer: Writer): Criteria {
  const range = writer.place.range(key);
  const column = columnOf(key);
  if (column.type !== 'date' && !keepsFractions(column))
    throw new Unsayable('COUNTIFS cannot leave out fractions where only whole numbers are valid');
  const [least, most] = [writer.value(from), writer.value(to)];
  if (column.type !== 'date' || column.derived)
    return [`${range},">="&${least}`, `${range},"<="&${most}`, ...limitsOf(key, writer)];
  return [`${range},">="&-INT(-(${least}))`, `${range},"<"&(INT(${most})+1)`, ...dayLimits(key, writer)];
}

/** Criteria that leave out days that their column does not take. */
function dayLimits(key: ColumnNode, { place }: Writer): Criteria {
  const { future, derived } = columnOf(key);
  if (derived) return [];
  const end = future ? String(LAST_DAY + 1) : `(${place.parameter('hari_ini')}+1)`;
  return [`${place.range(key)},">="&${FIRST_DAY}`, `${place.range(key)},"<"&${end}`];
}

/** Throws when cells that are equal can mean different things in two columns, or be valid in one alone. */
export function requireComparable(key: Column, match: Column): void {
  if (key === match) return;
  requireSameLabels(key.list, match.list);
  const part = key.part === null || key.part.name === match.part?.name;
  const whole = keepsFractions(key) || !keepsFractions(match);
  // A text may hold a code; what is sought is a code then, which has no signs that stand for others.
  const kind =
    key.type === 'text' ? match.mask !== null : kindOf(key) === kindOf(match) && key.mask === match.mask;
  if (!kind || !part || !whole || (key.type === 'date' && key.derived !== match.derived))
    throw new Unsayable('COUNTIFS compares only columns that take the same');
}

function kindOf({ type }: Column): string {
  return type === 'decimal' || type === 'currency' ? 'integer' : type === 'boolean' ? 'choice' : type;
}
