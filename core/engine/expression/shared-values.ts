import { type ColumnNode, columnOf, type LookupNode, type Pair, typeOf } from '../../kit/expression/nodes.ts';
import type { TableData } from '../table.ts';
import { aligned } from './aligned.ts';
import type { Evaluation } from './evaluation.ts';
import { codeNumbers } from './found-rows.ts';
import { textNumbers } from './text-numbers.ts';

/** What rows hold in common, as numbers that are equal when what they stand for is; NaN where it is not known. */
export interface SharedValues {
  /** What the related rows of a table hold. */
  ofOthers(table: TableData): Float64Array;
  /** What the row itself holds. */
  ofRow(table: TableData): Float64Array;
}

/** Prepares the comparison of what a pair names. */
export function sharedValues({ key, match, loose }: Pair, evaluation: Evaluation): SharedValues {
  const likeness = loose ? 'loose' : 'exact';
  const values = (node: ColumnNode | LookupNode, table: TableData): Float64Array => {
    switch (typeOf(node)) {
      case 'number':
      case 'date':
        return evaluation.numbers(node, table);
      case 'choice':
        return knownNumbers(aligned(evaluation.choices(node, table), listedBy(match)));
      case 'text':
        return isCode(match)
          ? knownNumbers(codeNumbers(node, table, evaluation))
          : textNumbers(evaluation.texts(node, table), likeness, evaluation.data);
      default:
        throw new RangeError(`rows cannot have a ${typeOf(node)} in common`);
    }
  };
  return { ofOthers: (table) => values(key, table), ofRow: (table) => values(match, table) };
}

/** What a column of the row itself has in common with that of others. */
export function pairOf(node: ColumnNode): Pair {
  return { key: node, match: node, loose: false };
}

function listedBy(node: ColumnNode | LookupNode) {
  return columnOf(node.kind === 'lookup' ? node.value : node);
}

function isCode(node: ColumnNode | LookupNode): boolean {
  return listedBy(node).type === 'code';
}

/** Positions as numbers, NaN for what is not known. */
export function knownNumbers(values: Int32Array): Float64Array {
  const out = new Float64Array(values.length);
  for (let i = 0; i < out.length; i++)
    out[i] = (values[i] as number) < 0 ? Number.NaN : (values[i] as number);
  return out;
}
