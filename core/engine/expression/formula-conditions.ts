import { type ColumnNode, type Comparison, columnOf, type Node, typeOf } from '../../kit/expression/nodes.ts';
import { isOneOf, listOf, otherCodes, requireSameLabels } from './formula-choice.ts';
import { hasCodeOf, hasOneOf } from './formula-codes.ts';
import { guarded } from './formula-known.ts';
import { maskFormula } from './formula-mask.ts';
import { existsFormula, lookupFormula } from './formula-relations.ts';
import { every, some, Unsayable, type Writer } from './formula-writer.ts';
import { OPPOSITE } from './opposite.ts';

/**
 * The formula for "certainly true" (`want`) or "certainly false": NOT swaps them, AND and OR follow De Morgan, and
 * "not X" becomes "one of the other codes", so that blank and strange cells are neither.
 */
export function conditionFormula(node: Node, want: boolean, writer: Writer): string {
  const { place } = writer;
  switch (node.kind) {
    case 'not':
      return writer.holds(node.operand, !want);
    case 'and':
    case 'or': {
      const parts = node.operands.map((part) => writer.holds(part, want));
      return (node.kind === 'and') === want ? every(parts) : some(parts);
    }
    case 'isBlank':
      return `(${place.cell(node.operand)}${want ? '=' : '<>'}"")`;
    case 'oneOf': {
      const column = columnOf(node.operand.kind === 'lookup' ? node.operand.value : node.operand);
      const codes = want ? node.codes : otherCodes(column, node.codes);
      const test = isOneOf(writer.value(node.operand), column, codes, place);
      return node.operand.kind === 'lookup' ? guarded(writer.known(node.operand), test) : test;
    }
    case 'has': {
      const { operand } = node;
      if (operand.kind === 'column') return setFormula(node, place.cell(operand), operand, want, writer);
      const test = setFormula(node, lookupFormula(operand, writer), operand.value, want, writer);
      return guarded(writer.known(operand.match), `IFERROR(${test},FALSE)`); // a missing row is an error
    }
    case 'matches': {
      const test = maskFormula(place.cell(node.operand), node.mask);
      return every([...writer.known(node.operand), want ? test : `NOT(${test})`]);
    }
    case 'compare': {
      const test = comparison(want ? node.op : OPPOSITE[node.op], node.left, node.right, writer);
      return guarded([...writer.known(node.left), ...writer.known(node.right)], test);
    }
    case 'ascending':
      return ascending(node.operands, want, writer);
    case 'exists':
      return existsFormula(node, want, writer);
    default:
      throw new Unsayable(`${node.kind} is not a condition`);
  }
}

/** Whether a cell of several choices holds what a node asks for. */
function setFormula(
  { codes }: Extract<Node, { readonly kind: 'has' }>,
  cell: string,
  of: ColumnNode,
  want: boolean,
  { place, known }: Writer,
): string {
  const column = columnOf(of);
  if (!('kind' in codes)) return hasOneOf(cell, column, codes, want, place);
  requireSameLabels(column.list, columnOf(codes).list);
  return guarded(known(codes), hasCodeOf(cell, column, place.cell(codes), want, place));
}

/** Texts are compared with their letter case, which `=` ignores. */
function comparison(op: Comparison, left: Node, right: Node, { value }: Writer): string {
  const type = typeOf(left);
  if (type === 'choice') requireSameLabels(listOf(left), listOf(right));
  if (type !== 'text') return `(${value(left)}${op}${value(right)})`;
  const same = `EXACT(${value(left)},${value(right)})`;
  return op === '=' ? same : `NOT(${same})`;
}

function ascending(days: readonly ColumnNode[], want: boolean, { value, known }: Writer): string {
  const cells = days.map(value);
  const valid = days.map((day) => every(known(day)));
  const late = cells
    .slice(1)
    .flatMap((cell, i) =>
      cells
        .slice(0, i + 1)
        .map((earlier, j) => `IF(AND(${valid[i + 1]},${valid[j]}),${cell}<${earlier},FALSE)`),
    );
  return want ? `NOT(${some(late)})` : some(late);
}
