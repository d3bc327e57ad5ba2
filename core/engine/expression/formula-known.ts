import type { Column } from '../../kit/column.ts';
import { type ColumnNode, columnOf, type Node } from '../../kit/expression/nodes.ts';
import { civilOf } from '../../workbook/serial.ts';
import { FIRST_DAY, LAST_DAY } from '../decode/date.ts';
import { acceptedCodes, isOneOf } from './formula-choice.ts';
import { digitsFormulas, maskFormula } from './formula-mask.ts';
import { knownLookup } from './formula-relations.ts';
import { boundText, every, type Place, Unsayable, type Writer } from './formula-writer.ts';

/** What must be TRUE for the value to be known: filled, of the right type, within the column's bounds. */
export function knownFormula(node: Node, writer: Writer): readonly string[] {
  const { place, known, value } = writer;
  switch (node.kind) {
    case 'column':
      return knownCell(place.cell(node), node, writer);
    case 'parameter':
      return node.usual === undefined ? [`ISNUMBER(${place.parameter(node.name)})`] : [];
    case 'arithmetic': {
      const divisor = node.op === '/' ? [guarded(known(node.right), `${value(node.right)}<>0`)] : [];
      return [...known(node.left), ...known(node.right), ...divisor];
    }
    case 'length':
    case 'count':
      return known(node.operand);
    case 'score':
      return [...known(node.operand), `ISNUMBER(${place.cell(node.operand)})`];
    case 'digits':
      return [...known(node.operand), ...knownDigits(node, writer)];
    case 'part':
      return [guarded(known(node.operand), inCalendar(value(node.operand)))];
    case 'step':
      return [guarded(known(node.operand), `${value(node.operand)}>=${node.steps[0]?.[0] ?? 0}`)];
    case 'choose': {
      const [yes, no] = [writer.holds(node.condition, true), writer.holds(node.condition, false)];
      return [`IF(${yes},${every(known(node.whenTrue))},IF(${no},${every(known(node.whenFalse))},FALSE))`];
    }
    case 'dateOf': {
      const year = value(node.year);
      const made = `AND(${year}>=${FIRST_YEAR},${year}<=${LAST_YEAR},IFERROR(${inCalendar(value(node))},FALSE))`;
      return [guarded([node.year, node.month, node.day].flatMap(known), made)];
    }
    case 'related': {
      const limits = node.between ? [node.between.from, node.between.to] : [];
      return [node.match, ...node.also.map(({ match }) => match), ...limits].flatMap(known);
    }
    case 'lookup':
      return knownLookup(node, writer, (cell) => knownCell(cell, node.value, writer));
    default:
      return [];
  }
}

/** IF looks at the test only when all guards hold, so a text in arithmetic spoils nothing. */
export function guarded(guards: readonly string[], test: string): string {
  return guards.length === 0 ? test : `IF(${every(guards)},${test},FALSE)`;
}

// DATE takes a smaller year for one after 1900.
const [FIRST_YEAR, LAST_YEAR] = [civilOf(FIRST_DAY).year, civilOf(LAST_DAY).year];

function inCalendar(day: string): string {
  return `AND(${day}>=${FIRST_DAY},${day}<${LAST_DAY + 1})`;
}

const NO_DIGIT = /[^#]/;

/** Nothing to ask where the column's own shape has digits there. */
function knownDigits(
  { operand, from, length }: Extract<Node, { readonly kind: 'digits' }>,
  { place }: Writer,
): readonly string[] {
  const shape = columnOf(operand).mask?.slice(from, from + length) ?? '';
  const sure = shape.length === length && !NO_DIGIT.test(shape);
  return sure ? [] : digitsFormulas(place.cell(operand), from, length);
}

function knownCell(cell: string, node: ColumnNode, { place }: Writer): readonly string[] {
  const column = columnOf(node);
  switch (column.type) {
    case 'text':
      return [`(${cell}<>"")`, ...lengthLimits(cell, column)];
    case 'code':
      return [column.mask === null ? `(${cell}<>"")` : maskFormula(cell, column.mask)];
    case 'choice':
    case 'boolean':
      return [isOneOf(cell, column, acceptedCodes(column), place)];
    case 'choices':
      throw new Unsayable('a set has no value of its own');
    case 'date': {
      if (column.derived) return [`ISNUMBER(${cell})`];
      const end = column.future ? LAST_DAY + 1 : `${place.parameter('hari_ini')}+1`;
      return [`ISNUMBER(${cell})`, `(${cell}>=${FIRST_DAY})`, `(${cell}<${end})`];
    }
    default:
      return [`ISNUMBER(${cell})`, ...(column.derived ? [] : limits(cell, column, place))];
  }
}

function lengthLimits(cell: string, { min, max }: Column): readonly string[] {
  return [
    ...(typeof min === 'number' ? [`(LEN(${cell})>=${min})`] : []),
    ...(typeof max === 'number' ? [`(LEN(${cell})<=${max})`] : []),
  ];
}

function limits(cell: string, { min, max, type }: Column, place: Place): readonly string[] {
  return [
    ...(min === null ? [] : [`(${cell}>=${boundText(min, place)})`]),
    ...(max === null ? [] : [`(${cell}<=${boundText(max, place)})`]),
    ...(type === 'decimal' ? [] : [`IF(ISNUMBER(${cell}),INT(${cell})=${cell},FALSE)`]),
  ];
}
