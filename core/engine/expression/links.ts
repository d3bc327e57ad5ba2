import type { Pair, RelatedNode } from '../../kit/expression/nodes.ts';
import { type TableData, TRUE, withBeside } from '../table.ts';
import { cellsOf, type Evaluation, tableOf } from './evaluation.ts';
import { groupRows } from './groups.ts';
import { joinedIntegers, joinedNumbers } from './joined.ts';
import { inGroups } from './ordered-groups.ts';
import { sharedValues } from './shared-values.ts';

/** The related rows of each row of a table. Rows of `others` are counted on from one table to the next. */
export interface Links {
  readonly others: readonly TableData[];
  /** Related rows, those of one row side by side. */
  readonly order: Int32Array;
  /** For each row where its related rows start and end in `order`; -1 where they are not known. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** Whether a row of `others` is related to a row of the table. */
  linked(row: number, other: number): boolean;
}

/** Joins the rows of a table with related rows: equal values by hashing, days and numbers between two by search. */
export function linksOf(node: RelatedNode, table: TableData, evaluation: Evaluation): Links {
  const own = tableOf(evaluation.data, node.key.table.id);
  const others = node.beside ? withBeside(own) : [own];
  const groups = groupsOf(node, table, others, evaluation);
  const ofOthers = joinedIntegers(
    others.map((other, i) => countedGroups(node, other, groups.of[i], evaluation)),
  );
  const { between } = node;
  const values =
    between && joinedNumbers(others.map((other) => cellsOf(between.key, other, 'number').values));
  const ordered = inGroups(ofOthers, groups.count, values);
  const ofRows = groups.of[others.length] ?? groups.of[0] ?? new Int32Array();
  const limits = between && {
    from: evaluation.numbers(between.from, table),
    to: evaluation.numbers(between.to, table),
  };
  const { starts, ends } = ordered.find(ofRows, limits);
  return {
    others,
    order: ordered.order,
    starts,
    ends,
    linked: (row, other) => {
      if (ofOthers[other] === -1 || ofOthers[other] !== ofRows[row]) return false;
      const value = values?.[other] ?? 0;
      return limits === null || (value >= (limits.from[row] ?? 0) && value <= (limits.to[row] ?? 0));
    },
  };
}

/** The groups of the others, table by table, and last those of the table's own rows unless these are the first. */
function groupsOf(node: RelatedNode, table: TableData, others: readonly TableData[], evaluation: Evaluation) {
  const pairs: readonly Pair[] = [{ key: node.key, match: node.match, loose: false }, ...node.also];
  const shared = pairs.map((pair) => sharedValues(pair, evaluation));
  const alike = table === others[0] && pairs.every(({ key, match }) => key === match);
  const sides = others.map((other) => shared.map((values) => values.ofOthers(other)));
  return groupRows(alike ? sides : [...sides, shared.map((values) => values.ofRow(table))]);
}

/** The groups of rows that count; -1 for the others. */
function countedGroups(
  { where, between }: RelatedNode,
  other: TableData,
  groups: Int32Array | undefined,
  evaluation: Evaluation,
): Int32Array {
  const out = groups?.slice() ?? new Int32Array();
  const chosen = where && evaluation.truths(where, other);
  const values = between && cellsOf(between.key, other, 'number').values;
  for (let i = 0; i < out.length; i++) {
    if ((chosen && chosen[i] !== TRUE) || (values && Number.isNaN(values[i]))) out[i] = -1;
  }
  return out;
}
