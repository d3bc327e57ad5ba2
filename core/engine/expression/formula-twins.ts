import { columnOf, type RelatedNode, type Span } from '../../kit/expression/nodes.ts';
import { FIRST_DAY, LAST_DAY } from '../decode/date.ts';
import { type ColumnPair, requireComparable } from './formula-same.ts';
import { Unsayable, type Writer } from './formula-writer.ts';

/**
 * How many related rows there are, by comparing whole columns as texts: what COUNTIFS would take for a number or a
 * pattern means only itself here. A blank cell equals no known one.
 */
export function twinFormula(node: RelatedNode, pairs: readonly ColumnPair[], writer: Writer): string {
  if (node.where || node.sum)
    throw new Unsayable('a related row is found by COUNTIFS, which this condition does not fit');
  const same = pairs.flatMap((pair) => sameCells(pair, writer));
  const between = node.between ? spanTests(node.between, writer) : [];
  return `SUMPRODUCT(${['1', ...same, ...between].join('*')})`; // the 1 makes a number of a single comparison
}

function sameCells({ key, match }: ColumnPair, writer: Writer): readonly string[] {
  const { place, value } = writer;
  const [column, own] = [columnOf(key), columnOf(match)];
  requireComparable(column, own);
  const range = place.range(key);
  if (own.type !== 'date') return [`(${range}&""=${place.cell(match)}&"")`];
  return column.derived ? [`(${range}=${value(match)})`] : spanTests({ key, from: match, to: match }, writer);
}

/** A text is greater than every number, so that it fails one of two comparisons. */
function spanTests({ key, from, to }: Span, { place, value }: Writer): readonly string[] {
  const column = columnOf(key);
  if (column.type !== 'date' || column.derived)
    throw new Unsayable('COUNTIFS cannot leave out fractions where only whole numbers are valid');
  const range = place.range(key);
  const end = column.future ? String(LAST_DAY + 1) : `(${place.parameter('hari_ini')}+1)`;
  return [
    `(${range}>=-INT(-(${value(from)})))`,
    `(${range}<INT(${value(to)})+1)`,
    `(${range}>=${FIRST_DAY})`,
    `(${range}<${end})`,
  ];
}
