import type { UnfoundNode } from '../../kit/expression/nodes.ts';
import { digitsAt } from '../decode/text.ts';
import { type TableData, withBeside } from '../table.ts';
import { cellsOf, type Evaluation, tableOf } from './evaluation.ts';
import { maskTest } from './mask.ts';

const SEPARATOR = '; ';
const YEAR = 4;

/** How many codes of each cell have no row, here or beside; NaN when one is not a code, or its year cannot be judged. */
export function unfoundNumbers(node: UnfoundNode, table: TableData, evaluation: Evaluation): Float64Array {
  const { key, match, mask, year, since } = node;
  const tables = withBeside(tableOf(evaluation.data, key.table.id));
  const there = new Set(tables.flatMap((one) => cellsOf(key, one, 'text').values));
  const first = evaluation.numbers(since, table);
  const isCode = maskTest(mask);
  return Float64Array.from(cellsOf(match, table, 'text').values, (cell, i) => {
    const codes = cell?.split(SEPARATOR) ?? [];
    if (codes.length === 0 || !codes.every(isCode)) return Number.NaN;
    const lost = codes.filter((code) => !there.has(code));
    if (lost.length > 0 && Number.isNaN(first[i])) return Number.NaN;
    return lost.filter((code) => digitsAt(code, year, YEAR) >= (first[i] as number)).length;
  });
}
