import type { CodeList } from '../../../kit/code-list.ts';
import { columnOf, type Node, typeOf } from '../../../kit/expression/nodes.ts';
import type { Dimension } from '../../../kit/indicator.ts';
import type { Measure } from '../../../kit/measure.ts';
import { quote, Unsayable } from '../../expression/formula-writer.ts';
import { MONTH, REGION } from '../groups.ts';
import type { ColumnPlace } from './columns.ts';
import { sheetOf } from './columns.ts';
import { nodeKey } from './node-key.ts';
import { NO_SET, type Rows } from './rows.ts';

/** One key of one dimension. */
export interface PartKey {
  readonly dimension: string;
  readonly key: string;
}

/** The rows of a part: criteria of SUMIFS, of which no row fits two. */
export type Alternatives = readonly (readonly string[])[];

/** Which rows of a measure belong to some keys together. */
export function partCriteria(keys: readonly PartKey[], measure: Measure, rows: Rows): Alternatives {
  return keys.reduce<Alternatives>(
    (found, one) => {
      const more = keyCriteria(one, measure, rows);
      return found.flatMap((criteria) => more.map((criterion) => [...criteria, criterion]));
    },
    [[]],
  );
}

/** The column that tells the parts of a dimension apart, where each row belongs to one of them. */
export function partColumn(dimension: string, measure: Measure, rows: Rows): ColumnPlace {
  if (dimension === REGION) return regionColumn(measure, rows);
  if (dimension === MONTH) return monthColumn(measure, rows);
  const { node, found } = codesOf(dimension, measure, rows);
  if (typeOf(node) === 'set' || found.grouped)
    throw new Unsayable('a row with several keys has no single place among the others');
  return codeColumn(node, measure, rows);
}

function keyCriteria({ dimension, key }: PartKey, measure: Measure, rows: Rows): readonly string[] {
  if (dimension === REGION) {
    const position = rows.place.regions.list.indexOf(key) + 1;
    return [`${regionColumn(measure, rows).range},${position}`];
  }
  if (dimension === MONTH) {
    const [year = 0, month = 0] = key.split('-M').map(Number);
    return [`${monthColumn(measure, rows).range},${year * 12 + month}`];
  }
  const { node, found } = codesOf(dimension, measure, rows);
  const { range } = codeColumn(node, measure, rows);
  const labels = labelsOf(key, columnOf(node).list, found.grouped);
  const isSet = typeOf(node) === 'set';
  if (isSet && found.grouped) throw new Unsayable('a row with several codes of a group would count twice');
  const written = labels.map((label) => (isSet ? `*;${label};*` : label));
  return [...written, ...(key === UNKNOWN ? [NO_SET] : [])].map((text) => `${range},${quote(text)}`);
}

const UNKNOWN = 'TD';

function codesOf(
  dimension: string,
  { table }: Measure,
  { place }: Rows,
): { readonly node: Extract<Node, { readonly kind: 'column' }>; readonly found: Dimension } {
  const found = place.dimensions.find(({ id }) => id === dimension);
  const node = found?.of[table.id];
  if (!found || node?.kind !== 'column') throw new Unsayable(`${table.sheet} has no ${dimension}`);
  return { node, found };
}

const SPECIAL = /[~*?;]|^[<>=]|^\d+$/;

function labelsOf(key: string, list: CodeList | null, grouped: boolean): readonly string[] {
  const codes = grouped ? (list?.groups[key]?.codes ?? []) : [key];
  const labels = (list?.codes ?? []).filter(({ code }) => codes.includes(code)).map(({ label }) => label.id);
  if (labels.some((label) => SPECIAL.test(label)))
    throw new Unsayable('COUNTIFS takes some labels for more than themselves');
  return labels;
}

/** The label of a row's code, or `;A;B;` of several; a sign of its own where it is not known, or there are none. */
function codeColumn(
  node: Extract<Node, { readonly kind: 'column' }>,
  { table }: Measure,
  rows: Rows,
): ColumnPlace {
  return rows.columns.column(table, `code ${nodeKey(node)}`, () => {
    const { cell } = rows.data(node);
    // Of several codes those count that are one, whatever stands beside them.
    if (typeOf(node) === 'set') return rows.members(node).cell;
    return `IF(${rows.known(node, table)},${cell},"${NO_SET}")`;
  });
}

/** The position of a row's region in the table of regions: its own where that lies within its workbook's. */
function regionColumn({ table }: Measure, rows: Rows): ColumnPlace {
  const { codes, labels } = rows.place.regions;
  return rows.columns.column(table, REGION, () => {
    const { sender } = sheetOf(table, rows.place);
    const whole = `IFERROR(MATCH(${sender},${codes},0),"")`;
    if (table.region === null) return whole;
    const own = `MATCH(${rows.values(table.region, table).cell},${labels},0)`;
    const within = `LEFT(INDEX(${codes},${own}),LEN(${sender})+1)=${sender}&"."`;
    return `IFERROR(IF(${within},${own},${whole}),${whole})`;
  });
}

/** The month of a row's day, counted from the year 0. */
function monthColumn({ table, day }: Measure, rows: Rows): ColumnPlace {
  if (day === null) throw new Unsayable(`${table.sheet} has no month`);
  return rows.columns.column(table, `month ${nodeKey(day)}`, () => {
    const { cell } = rows.values(day, table);
    return `IF(ISNUMBER(${cell}),YEAR(${cell})*12+MONTH(${cell}),"")`;
  });
}
