import { type ColumnNode, type Comparison, columnOf, type Node } from '../../kit/expression/nodes.ts';
import { hasCodeOf, hasOneOf, isOneOf, otherCodes } from './formula-codes.ts';
import { maskFormula } from './formula-mask.ts';
import { existsFormula } from './formula-relations.ts';
import { every, some, Unsayable, type Writer } from './formula-writer.ts';

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
      const [cell, column] = [place.cell(node.operand), columnOf(node.operand)];
      if (!('kind' in node.codes)) return hasOneOf(cell, column, node.codes, want, place);
      return guarded(writer.known(node.codes), hasCodeOf(cell, column, place.cell(node.codes), want, place));
    }
    case 'matches': {
      const test = maskFormula(place.cell(node.operand), node.mask);
      return every([...writer.known(node.operand), want ? test : `NOT(${test})`]);
    }
    case 'compare': {
      const test = `(${writer.value(node.left)}${want ? node.op : OPPOSITE[node.op]}${writer.value(node.right)})`;
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

const OPPOSITE: Readonly<Record<Comparison, Comparison>> = {
  '=': '<>',
  '<>': '=',
  '<': '>=',
  '>=': '<',
  '>': '<=',
  '<=': '>',
};

/** IF looks at the test only when all guards hold, so a text in arithmetic spoils nothing. */
function guarded(guards: readonly string[], test: string): string {
  return guards.length === 0 ? test : `IF(${every(guards)},${test},FALSE)`;
}

function ascending(days: readonly ColumnNode[], want: boolean, { place, known }: Writer): string {
  const cells = days.map((day) => place.cell(day));
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
