import type { ColumnNode, GatheredNode, Node, RelatedNode, TableRef } from '../../../kit/expression/nodes.ts';
import { columnOf } from '../../../kit/expression/nodes.ts';
import { derivedFormula, type Formula, knownValueFormula, truthFormula } from '../../expression/formula.ts';
import { holdsChoice, validSet } from '../../expression/formula-codes.ts';
import { isCountable, requireComparable } from '../../expression/formula-same.ts';
import { type Place, quote, Unsayable } from '../../expression/formula-writer.ts';
import { type ColumnPlace, type Columns, dataColumn } from './columns.ts';
import { nodeKey } from './node-key.ts';
import type { FigurePlace } from './place.ts';

/** Writes what expressions give on each row into helper columns. All of it throws `Unsayable`. */
export interface Rows {
  readonly columns: Columns;
  readonly place: FigurePlace;
  /** 1 where a condition certainly holds, 0 where it certainly does not, otherwise "". */
  truths(node: Node, table: TableRef): ColumnPlace;
  /** The value, or "" where it is not known. */
  values(node: Node, table: TableRef): ColumnPlace;
  /** A condition that is TRUE where the value of the row's own cell is known. */
  known(node: Node, table: TableRef): string;
  /** Of a column of several choices: `;A;B;`, or `-` where the cell is blank or holds anything else. */
  sets(node: ColumnNode): ColumnPlace;
  /** The same, where a cell also counts of which only some are choices. */
  members(node: ColumnNode): ColumnPlace;
  /** The data column of a node. */
  data(node: ColumnNode): ColumnPlace;
}

/** Conditions with so many parts get a column of their own, which others use too. */
const MANY = 4;

/** Starts to write; `parameters` are formulas by name, besides those of the place. */
export function newRows(
  columns: Columns,
  place: FigurePlace,
  parameters: Readonly<Record<string, string>>,
): Rows {
  const placeOn = (table: TableRef, top: Node | null): Place => ({
    cell: (node) => {
      if (node.table.id !== table.id) throw new RangeError(`${node.table.id}.${node.name} is elsewhere`);
      return rows.data(node).cell;
    },
    range: (node) => rows.data(node).range,
    parameter: (name) => parameters[name] ?? place.parameter(name),
    labels: place.labels,
    shared: (node) => (node === top ? null : sharedCell(node, table, rows)),
  });
  const fencedSet = (name: string, test: typeof validSet, node: ColumnNode): ColumnPlace =>
    columns.column(node.table, `${name} ${node.name}`, () => {
      const { cell } = rows.data(node);
      const holds = test(cell, columnOf(node), placeOn(node.table, null), MOST_NESTED);
      return `IF(${holds},";"&SUBSTITUTE(${cell},"; ",";")&";","${NO_SET}")`;
    });
  const rows: Rows = {
    columns,
    place,
    data: ({ table, name }) => dataColumn(table, name, place),
    known: (node, table) => said(knownValueFormula(node, placeOn(table, null))),
    truths: (node, table) =>
      columns.column(table, `? ${nodeKey(node)}`, () => {
        const at = placeOn(table, node);
        if (isSplit(node)) return splitFormula(node, table, rows);
        if (node.kind === 'has' && node.operand.kind === 'column') {
          const holds = said(truthFormula(node, true, at));
          return `IF(${holds},1,IF(${rows.sets(node.operand).cell}="${NO_SET}","",0))`;
        }
        return `IF(${said(truthFormula(node, true, at))},1,IF(${said(truthFormula(node, false, at))},0,""))`;
      }),
    sets: (node) => fencedSet('set', validSet, node),
    members: (node) => fencedSet('members', holdsChoice, node),
    values: (node, table) =>
      columns.column(table, `= ${nodeKey(node)}`, () => {
        if (node.kind === 'least') return leastFormula(node, table, rows);
        if (node.kind === 'kinds') return kindsFormula(node, table, rows);
        if (node.kind === 'related' && isPlain(node)) return countFormula(node, table, rows);
        return said(derivedFormula(node, placeOn(table, node)));
      }),
  };
  return rows;
}

// More conditions than these are computed in two halves: formulas have 8192 characters.
const MOST_CONDITIONS = 12;
const MOST_NESTED = 60;

/** Stands in a helper column where a row's own codes are not known; no label is that. */
export const NO_SET = '-';

type Joined = Extract<Node, { readonly kind: 'and' | 'or' }>;

function isSplit(node: Node): node is Joined {
  return (node.kind === 'and' || node.kind === 'or') && node.operands.length > MOST_CONDITIONS;
}

function splitFormula({ kind, operands }: Joined, table: TableRef, rows: Rows): string {
  const half = Math.ceil(operands.length / 2);
  const halves = [operands.slice(0, half), operands.slice(half)];
  const cells = halves.map((part) => rows.truths({ kind, operands: part }, table).cell);
  const are = (truth: number): string => cells.map((cell) => `${cell}=${truth}`).join(',');
  return kind === 'and'
    ? `IF(AND(${are(1)}),1,IF(OR(${are(0)}),0,""))`
    : `IF(OR(${are(1)}),1,IF(AND(${are(0)}),0,""))`;
}

/** The text of a formula; throws `Unsayable` where there is none. */
function said(formula: Formula): string {
  if ('unsayable' in formula) throw new Unsayable(formula.unsayable);
  return formula.formula;
}

/** What looks at other rows, and long conditions, are computed once a row. */
function sharedCell(node: Node, table: TableRef, rows: Rows): string | null {
  switch (node.kind) {
    case 'lookup':
    case 'related':
    case 'least':
    case 'kinds':
    case 'choose':
      return rows.values(node, table).cell;
    case 'has':
      return node.operand.kind === 'column' && !('kind' in node.codes) ? rows.truths(node, table).cell : null;
    case 'and':
    case 'or':
      return leavesOf(node) < MANY ? null : rows.truths(node, table).cell;
    default:
      return null;
  }
}

function leavesOf(node: Node): number {
  if (node.kind === 'and' || node.kind === 'or')
    return node.operands.reduce((sum, one) => sum + leavesOf(one), 0);
  return node.kind === 'not' ? leavesOf(node.operand) : 1;
}

function isPlain({ also, between, sum }: RelatedNode): boolean {
  return also.length === 0 && between === null && sum === null;
}

/** How many rows have the code of this one and satisfy the condition. */
function countFormula({ key, match, where }: RelatedNode, table: TableRef, rows: Rows): string {
  const criteria = where === null ? [] : criteriaOf(where, key.table, rows);
  return ifKnown(match, table, rows, `COUNTIFS(${[sameCode(key, match, rows), ...criteria].join(',')})`);
}

/** The first day or least number of rows with the same code: the only one of them that its column keeps. */
function leastFormula({ key, match, value, where }: GatheredNode, table: TableRef, rows: Rows): string {
  const least = leastOfKey(key, value, where, rows);
  const same = sameCode(key, match, rows);
  const found = `IF(COUNTIFS(${same},${least.range},">-1")=0,"",SUMIFS(${least.range},${same}))`;
  return ifKnown(match, table, rows, found);
}

/** The number of a row that counts where no other row with its code has a lesser one, of equals the first. */
function leastOfKey(key: ColumnNode, value: ColumnNode, where: Node | null, rows: Rows): ColumnPlace {
  const { table } = key;
  const code = rows.data(key);
  const name = `${key.name} ${nodeKey(value)} ${where ? nodeKey(where) : ''}`;
  const counted = rows.columns.column(table, `counted ${name}`, () => {
    const number = rows.values(value, table).cell;
    const holds = where === null ? [] : [`${rows.truths(where, table).cell}=1`];
    return `IF(AND(${[rows.known(key, table), `ISNUMBER(${number})`, ...holds].join(',')}),${number},"")`;
  });
  return rows.columns.column(table, `least ${name}`, () => {
    const [own, all] = [counted.cell, `${code.range},${code.cell},${counted.range}`];
    const before = `${code.upToHere},${code.cell},${counted.upToHere},${own}`;
    return `IF(ISNUMBER(${own}),IF(AND(COUNTIFS(${all},"<"&${own})=0,COUNTIFS(${before})=1),${own},""),"")`;
  });
}

/** How many different codes rows with the same code hold: those rows that are the first with theirs. */
function kindsFormula({ key, match, value, where }: GatheredNode, table: TableRef, rows: Rows): string {
  const name = `kinds ${key.name} ${nodeKey(value)} ${where ? nodeKey(where) : ''}`;
  const first = rows.columns.column(key.table, name, () => {
    if (!isCountable({ key: value, match: value }))
      throw new Unsayable('COUNTIFS takes some of the codes for more than themselves');
    const [code, kind] = [rows.data(key), rows.data(value)];
    const holds = where === null ? null : rows.truths(where, key.table);
    const counts = [rows.known(key, key.table), rows.known(value, key.table)];
    const same = [`${code.upToHere},${code.cell}`, `${kind.upToHere},${kind.cell}`];
    if (holds) {
      counts.push(`${holds.cell}=1`);
      same.push(`${holds.upToHere},1`);
    }
    return `IF(AND(${counts.join(',')}),IF(COUNTIFS(${same.join(',')})=1,1,0),0)`;
  });
  return ifKnown(match, table, rows, `COUNTIFS(${sameCode(key, match, rows)},${first.range},1)`);
}

function ifKnown(match: ColumnNode, table: TableRef, rows: Rows, formula: string): string {
  return `IF(${rows.known(match, table)},${formula},"")`;
}

function sameCode(key: ColumnNode, match: ColumnNode, rows: Rows): string {
  requireComparable(columnOf(key), columnOf(match));
  if (!isCountable({ key, match })) throw new Unsayable('COUNTIFS takes some codes for more than themselves');
  return `${rows.data(key).range},${rows.data(match).cell}`;
}

/** A condition as criteria of COUNTIFS: a single label as it is, all else by a column of its own. */
function criteriaOf(node: Node, table: TableRef, rows: Rows): readonly string[] {
  if (node.kind === 'and') return node.operands.flatMap((part) => criteriaOf(part, table, rows));
  if (node.kind === 'oneOf' && node.operand.kind === 'column' && node.codes.length === 1) {
    const label = safeLabel(node.operand, node.codes[0] ?? '');
    if (label !== null) return [`${rows.data(node.operand).range},${quote(label)}`];
  }
  return [`${rows.truths(node, table).range},1`];
}

const SPECIAL = /[~*?]|^[<>=]|^\d+$/;

/** The label of a code where COUNTIFS takes it for nothing but itself. */
function safeLabel(node: ColumnNode, code: string): string | null {
  const { list, part } = columnOf(node);
  const label = list?.codes.find((one) => one.code === code)?.label.id ?? null;
  return label === null || SPECIAL.test(label) || part?.codes.has(code) === false ? null : label;
}
