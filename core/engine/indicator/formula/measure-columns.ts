import { type ColumnNode, columnOf } from '../../../kit/expression/nodes.ts';
import type { Measure } from '../../../kit/measure.ts';
import { isCountable } from '../../expression/formula-same.ts';
import { every, Unsayable } from '../../expression/formula-writer.ts';
import type { ColumnPlace } from './columns.ts';
import { nodeKey } from './node-key.ts';
import type { Rows } from './rows.ts';
import { countedWhere, type Stretch } from './window.ts';

/** The helper columns of a measure. */
export interface MeasureColumns {
  readonly measure: Measure;
  /** 1 for rows that count, 0 for those that do not, "" where that cannot be told. */
  readonly weight: ColumnPlace;
  /** What each row that counts adds; "" for the others, and where its number is not known. */
  readonly amount: ColumnPlace;
  /** Tells the columns of this measure from those of others. */
  readonly key: string;
}

/** Writes the columns of a measure over a stretch of days. */
export function measureColumns(measure: Measure, stretch: Stretch, rows: Rows): MeasureColumns {
  const { table, value } = measure;
  const counted = countedWhere(measure, stretch);
  const all = rows.truths(counted, table);
  const names = [...measure.once, ...(measure.latest ? [measure.latest] : [])].map(({ name }) => name);
  const key = `${names.join(' ')} ${measure.latest ? 'latest' : ''} ${nodeKey(counted)}`;
  const weight =
    measure.once.length === 0
      ? all
      : rows.columns.column(table, `once ${key}`, () => onceFormula(measure, all, rows));
  if (value === null) return { measure, weight, amount: weight, key };
  const amountKey = `${key} ${nodeKey(value)}`;
  const amount = rows.columns.column(
    table,
    `amount ${amountKey}`,
    () => `IF(${weight.cell}=1,${rows.values(value, table).cell},"")`,
  );
  return { measure, weight, amount, key: amountKey };
}

/** 1 for the first of the rows that count and hold the same, or for the latest of them. */
function onceFormula({ table, once, latest, day }: Measure, all: ColumnPlace, rows: Rows): string {
  const cells = once.map((column) => countableColumn(column, rows));
  const same = [...cells.map(({ range, cell }) => `${range},${cell}`), `${all.range},1`];
  const before = [...cells.map(({ upToHere, cell }) => `${upToHere},${cell}`), `${all.upToHere},1`];
  const only: string[] = [];
  if (latest) {
    if (day === null || nodeKey(day) !== nodeKey(latest))
      throw new Unsayable('the latest row is found by the day that decides on the period');
    const days = rows.values(latest, table);
    only.push(`COUNTIFS(${[...same, `${days.range},">"&${days.cell}`].join(',')})=0`);
    before.push(`${days.upToHere},${days.cell}`);
  }
  only.push(`COUNTIFS(${before.join(',')})=1`);
  const known = every(once.map((column) => rows.known(column, table)));
  return `IF(${all.cell}=1,IF(${known},IF(${every(only)},1,0),1),${all.cell})`;
}

/** Codes of digits and dots get a letter in front, so that COUNTIFS takes them for no number and no day. */
function countableColumn(column: ColumnNode, rows: Rows): ColumnPlace {
  const own = rows.data(column);
  if (isCountable({ key: column, match: column })) return own;
  const { type, mask } = columnOf(column);
  if (type !== 'code' || mask === null)
    throw new Unsayable('COUNTIFS takes some texts for numbers or patterns');
  const { table } = column;
  return rows.columns.column(
    table,
    `text ${column.name}`,
    () => `IF(${rows.known(column, table)},"k"&${own.cell},"")`,
  );
}
