import type { Column } from '../../kit/column.ts';
import { type ColumnNode, type Comparison, columnOf, type Node, typeOf } from '../../kit/expression/nodes.ts';
import { FIRST_DAY, LAST_DAY } from '../decode/date.ts';
import { acceptedCodes, otherCodes } from './formula-choice.ts';
import { boundText, numberLiteral, parameterText, quote, type Writer } from './formula-writer.ts';
import { OPPOSITE } from './opposite.ts';

/** Criteria of one COUNTIFS, each a range and what its cells must be. */
export type Criteria = readonly string[];

/** A condition on related rows as criteria of COUNTIFS, of which no row fits two; `null` when it does not fit. */
export function criteriaOf(node: Node, want: boolean, writer: Writer): readonly Criteria[] | null {
  const { range } = writer.place;
  switch (node.kind) {
    case 'not':
      return criteriaOf(node.operand, !want, writer);
    case 'isBlank':
      return want ? [[`${range(node.operand)},""`]] : null; // "<>" also counts formulas that give ""
    case 'oneOf': {
      if (node.operand.kind === 'lookup') return null;
      const { operand } = node;
      return labelsOf(columnOf(operand), node.codes, want).map((label) => [
        `${range(operand)},${quote(literal(label))}`,
      ]);
    }
    case 'and':
    case 'or': {
      if ((node.kind === 'and') !== want) return null; // alternatives could overlap
      const parts = node.operands.map((part) => criteriaOf(part, want, writer));
      return parts.every((part) => part !== null) ? product(parts) : null;
    }
    case 'compare':
      return comparison(want ? node.op : OPPOSITE[node.op], node.left, node.right, writer);
    default:
      return null;
  }
}

/** Whether a column takes every number within its limits; what is derived is never judged. */
export function keepsFractions({ type, derived }: Column): boolean {
  return type === 'decimal' || derived;
}

/** Criteria that leave out numbers beyond the limits of their column. */
export function limitsOf(node: ColumnNode, { place }: Writer): Criteria {
  const { min, max, derived } = columnOf(node);
  if (derived) return [];
  return [
    ...(min === null ? [] : [`${place.range(node)},">="&${boundText(min, place)}`]),
    ...(max === null ? [] : [`${place.range(node)},"<="&${boundText(max, place)}`]),
  ];
}

/** A number column against a number or a parameter. Of whole numbers only equality can be counted: fractions may stand between. */
function comparison(op: Comparison, left: Node, right: Node, writer: Writer): readonly Criteria[] | null {
  if (left.kind !== 'column' || op === '<>') return null;
  if (typeOf(left) === 'date') return dayComparison(op, left, right, writer);
  if (typeOf(left) !== 'number') return null;
  const limits = limitsOf(left, writer);
  const number = numberText(right, limits, writer);
  if (number === null) return null;
  // Joined by &, the number is written with the decimal sign that whoever reads the criterion expects.
  const counted = [[`${writer.place.range(left)},"${op}"&${number}`, ...limits]];
  if (keepsFractions(columnOf(left))) return counted;
  if (op !== '=') return null;
  return right.kind === 'literal' && !Number.isInteger(right.value) ? [] : counted;
}

/** A column of days against a day of the workbook; days with their time of day count as the day. */
function dayComparison(
  op: Comparison,
  left: ColumnNode,
  right: Node,
  { place }: Writer,
): readonly Criteria[] | null {
  const { derived, future } = columnOf(left);
  if (right.kind !== 'parameter' || right.type !== 'date' || derived || op === '=') return null;
  const [range, day] = [place.range(left), place.parameter(right.name)];
  const isNext = op === '<=' || op === '>';
  const limit = `IF(ISNUMBER(${day}),INT(${day})${isNext ? '+1' : ''},"-")`;
  const end = future ? LAST_DAY + 1 : `${place.parameter('hari_ini')}+1`;
  const known = [`${range},">=${FIRST_DAY}"`, `${range},"<"&${end}`];
  return [[`${range},"${op === '<' || op === '<=' ? '<' : '>='}"&${limit}`, ...known]];
}

/** A parameter that is not known becomes a word, which no number within limits equals. */
function numberText(node: Node, limits: Criteria, { place }: Writer): string | null {
  if (node.kind === 'literal') return numberLiteral(Number(node.value));
  if (node.kind !== 'parameter') return null;
  if (node.usual !== undefined) return parameterText(node, place);
  if (limits.length === 0) return null;
  const parameter = place.parameter(node.name);
  return `IF(ISNUMBER(${parameter}),${parameter},"-")`;
}

function labelsOf(column: Column, codes: readonly string[], want: boolean): readonly string[] {
  const chosen = want
    ? acceptedCodes(column).filter((code) => codes.includes(code))
    : otherCodes(column, codes);
  return (column.list?.codes ?? []).filter(({ code }) => chosen.includes(code)).map(({ label }) => label.id);
}

const WILDCARD = /[~*?]/g;
const OPERATOR = /^[<>=]/;

/** A label as a criterion that means nothing but itself. */
function literal(label: string): string {
  const escaped = label.replace(WILDCARD, '~$&');
  return OPERATOR.test(label) ? `=${escaped}` : escaped;
}

function product(parts: readonly (readonly Criteria[])[]): readonly Criteria[] {
  return parts.reduce<readonly Criteria[]>(
    (rows, part) => rows.flatMap((row) => part.map((more) => [...row, ...more])),
    [[]],
  );
}
