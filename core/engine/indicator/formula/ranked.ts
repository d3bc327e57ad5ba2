import { columnOf, type Node, typeOf } from '../../../kit/expression/nodes.ts';
import { Unsayable } from '../../expression/formula-writer.ts';
import type { ColumnPlace } from './columns.ts';
import type { MeasureColumns } from './measure-columns.ts';
import { type PartKey, partColumn, partCriteria } from './part-criteria.ts';
import type { Rows } from './rows.ts';

/**
 * The middle of the numbers of some keys. Spreadsheets do not agree on a conditional median without array formulas;
 * hence each row knows its place among the numbers of its part.
 */
export function medianFormula(counted: MeasureColumns, keys: readonly PartKey[], rows: Rows): string {
  if (keys.length === 0) return `MEDIAN(${counted.amount.range})`;
  const criteria = onlyOne(partCriteria(keys, counted.measure, rows));
  const place = placeColumn(counted, keys, rows);
  const count = countFormula(counted, keys, rows);
  const at = (position: string): string =>
    `SUMIFS(${[counted.amount.range, ...criteria, place.range, position].join(',')})`;
  return `(${at(`INT((${count}+1)/2)`)}+${at(`INT((${count}+2)/2)`)})/2`;
}

/** How many numbers there are. */
export function countFormula(counted: MeasureColumns, keys: readonly PartKey[], rows: Rows): string {
  if (keys.length === 0) return `COUNT(${counted.amount.range})`;
  const criteria = onlyOne(partCriteria(keys, counted.measure, rows));
  return `COUNTIFS(${[...criteria, `${placeColumn(counted, keys, rows).range},">0"`].join(',')})`;
}

/** The largest number of a part, 0 without one: of equal ones the first keeps it. */
export function largestFormula(counted: MeasureColumns, key: PartKey, rows: Rows): string {
  const { measure, amount } = counted;
  const part = partColumn(key.dimension, measure, rows);
  const name = `largest ${key.dimension} ${counted.key}`;
  const largest = rows.columns.column(measure.table, name, () => {
    requireWhole(measure.value);
    const above = `${part.range},${part.cell},${amount.range},">"&${amount.cell}`;
    const before = `${part.upToHere},${part.cell},${amount.upToHere},${amount.cell}`;
    const isLargest = `AND(COUNTIFS(${above})=0,COUNTIFS(${before})=1)`;
    return `IF(AND(ISNUMBER(${amount.cell}),${part.cell}<>""),IF(${isLargest},${amount.cell},""),"")`;
  });
  return `SUMIFS(${[largest.range, ...onlyOne(partCriteria([key], measure, rows))].join(',')})`;
}

/** The place of each row's number among those of its part, from 1. */
function placeColumn(counted: MeasureColumns, keys: readonly PartKey[], rows: Rows): ColumnPlace {
  const { measure, amount } = counted;
  const parts = keys.map(({ dimension }) => partColumn(dimension, measure, rows));
  const name = `place ${keys.map(({ dimension }) => dimension).join('*')} ${counted.key}`;
  return rows.columns.column(measure.table, name, () => {
    requireWhole(measure.value);
    const among = [
      ...parts.map(({ range, cell }) => `${range},${cell}`),
      `${amount.range},"<"&${amount.cell}`,
    ];
    const before = [
      ...parts.map(({ upToHere, cell }) => `${upToHere},${cell}`),
      `${amount.upToHere},${amount.cell}`,
    ];
    const known = [`ISNUMBER(${amount.cell})`, ...parts.map(({ cell }) => `${cell}<>""`)];
    return `IF(AND(${known.join(',')}),COUNTIFS(${among.join(',')})+COUNTIFS(${before.join(',')}),"")`;
  });
}

function onlyOne(alternatives: readonly (readonly string[])[]): readonly string[] {
  const [criteria, ...others] = alternatives;
  if (!criteria || others.length > 0) throw new Unsayable('a key of several labels has no order of its own');
  return criteria;
}

/** Criteria such as `"<"&3` carry fifteen digits: whole numbers are compared exactly, fractions maybe not. */
function requireWhole(value: Node | null): void {
  if (value === null || !isWhole(value)) throw new Unsayable('fractions are not put in order by COUNTIFS');
}

function isWhole(node: Node): boolean {
  switch (node.kind) {
    case 'column':
      return typeOf(node) === 'date' || columnOf(node).type !== 'decimal';
    case 'literal':
      return Number.isInteger(node.value);
    case 'arithmetic':
      return node.op !== '/' && isWhole(node.left) && isWhole(node.right);
    default:
      return typeOf(node) === 'date';
  }
}
