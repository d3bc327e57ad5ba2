import type { Column } from '../../kit/column.ts';
import { type ColumnNode, type Comparison, columnOf, type Node, typeOf } from '../../kit/expression/nodes.ts';
import { codePositions } from '../code-positions.ts';
import { BLANK, FALSE, FILLED, INVALID, type SetCells, type TableData, TRUE, UNKNOWN } from '../table.ts';
import { aligned } from './aligned.ts';
import { askedThere } from './asked-there.ts';
import { answersByCode, isByCode, MANY } from './by-code.ts';
import { cellsOf, type Evaluation, fewNumbers, type Numbers } from './evaluation.ts';
import { kleene } from './kleene.ts';
import { maskTest } from './mask.ts';
import { existing, lookedUpSets, lookedUpTruths } from './relations.ts';

/** The verdict of a condition for each row. */
export function conditionsOf(node: Node, table: TableData, evaluation: Evaluation): Uint8Array {
  const asked = askedThere(node);
  if (asked?.join) return lookedUpTruths(asked.node, asked.join, table, evaluation);
  switch (node.kind) {
    case 'and':
    case 'or':
      return kleene(
        node.kind,
        node.operands.map((operand) => evaluation.truths(operand, table)),
        table.length,
      );
    case 'not':
      return answered(evaluation.truths(node.operand, table), NOT);
    case 'isBlank':
      return answered(stateOf(node.operand, table), IS_BLANK);
    case 'oneOf':
      return oneOf(node.operand, node.codes, table, evaluation);
    case 'has':
      return 'kind' in node.codes
        ? includes(node.operand, node.codes, table, evaluation)
        : has(node.operand, node.codes, table, evaluation);
    case 'matches':
      return matches(node.operand, node.mask, table);
    case 'compare':
      return compare(node.op, node.left, node.right, table, evaluation);
    case 'ascending':
      return ascending(
        node.operands.map((day) => evaluation.numbers(day, table)),
        table.length,
      );
    case 'exists':
      return existing(node, table, evaluation);
    default:
      throw new RangeError(`${node.kind} is not a condition`);
  }
}

const NOT = Uint8Array.of(1, 0, 2);
/** By the state of a cell. */
const IS_BLANK = Uint8Array.from([FILLED, BLANK, INVALID], (state) => (state === BLANK ? TRUE : FALSE));

function answered(questions: Uint8Array, answers: Uint8Array): Uint8Array {
  const out = new Uint8Array(questions.length);
  for (let i = 0; i < out.length; i++) out[i] = answers[questions[i] as number] as number;
  return out;
}

function stateOf({ name }: ColumnNode, table: TableData): Uint8Array {
  const cells = table.columns[name];
  if (!cells) throw new RangeError(`no cells of ${name}`);
  return cells.state;
}

function oneOf(
  operand: Node,
  codes: readonly string[],
  table: TableData,
  evaluation: Evaluation,
): Uint8Array {
  const { values, of } = evaluation.choices(operand, table);
  const positions = codePositions(of.list);
  const answers = new Uint8Array(positions.size + 1); // FALSE
  answers[0] = UNKNOWN;
  for (const code of codes) {
    const position = positions.get(code);
    if (position !== undefined) answers[position + 1] = TRUE;
  }
  const out = new Uint8Array(table.length);
  for (let i = 0; i < out.length; i++) out[i] = answers[(values[i] as number) + 1] as number;
  return out;
}

type SetOperand = Extract<Node, { readonly kind: 'has' }>['operand'];

function setsOf(operand: SetOperand, table: TableData, evaluation: Evaluation): SetCells {
  return operand.kind === 'column'
    ? cellsOf(operand, table, 'set')
    : lookedUpSets(operand, table, evaluation);
}

function setColumn(operand: SetOperand): Column {
  return columnOf(operand.kind === 'column' ? operand : operand.value);
}

function has(
  operand: SetOperand,
  codes: readonly string[],
  table: TableData,
  evaluation: Evaluation,
): Uint8Array {
  const { values, pool, state } = setsOf(operand, table, evaluation);
  const positions = codePositions(setColumn(operand).list);
  const wanted = new Set(codes.map((code) => positions.get(code)));
  const found = new Uint8Array(pool.length + 1);
  pool.forEach((members, i) => {
    if (members.some((one) => wanted.has(one))) found[i + 1] = 1;
  });
  const out = new Uint8Array(table.length);
  for (let i = 0; i < out.length; i++) {
    out[i] = found[(values[i] as number) + 1] === 1 ? TRUE : state[i] === FILLED ? FALSE : UNKNOWN;
  }
  return out;
}

function includes(
  operand: SetOperand,
  code: ColumnNode,
  table: TableData,
  evaluation: Evaluation,
): Uint8Array {
  const { values, pool, state } = setsOf(operand, table, evaluation);
  const wanted = aligned(evaluation.choices(code, table), setColumn(operand));
  const out = new Uint8Array(table.length);
  for (let i = 0; i < out.length; i++) {
    const member = wanted[i] as number;
    if (member === -1) out[i] = UNKNOWN;
    else if (values[i] !== -1 && pool[values[i] as number]?.includes(member)) out[i] = TRUE;
    else out[i] = state[i] === FILLED ? FALSE : UNKNOWN;
  }
  return out;
}

function matches(operand: ColumnNode, mask: string, table: TableData): Uint8Array {
  const { values } = cellsOf(operand, table, 'text');
  const test = maskTest(mask);
  const out = new Uint8Array(values.length).fill(UNKNOWN);
  for (let i = 0; i < out.length; i++) {
    const value = values[i] ?? null;
    if (value !== null) out[i] = test(value) ? TRUE : FALSE;
  }
  return out;
}

function compare(
  op: Comparison,
  left: Node,
  right: Node,
  table: TableData,
  evaluation: Evaluation,
): Uint8Array {
  const type = typeOf(left);
  if (type === 'text')
    return compareTexts(op === '=', evaluation.texts(left, table), evaluation.texts(right, table));
  if (type !== 'choice') {
    const limit = fewNumbers(right, table, evaluation);
    const answers = (numbers: Numbers, length: number) => compareNumbers(ANSWERS[op], numbers, limit, length);
    const few = right.kind === 'literal' && Number(right.value) < MANY;
    return few && left.kind === 'related' && left.sum === null && isByCode(left)
      ? answersByCode(left, answers(COUNTS, COUNTS.values.length), table, evaluation)
      : answers(fewNumbers(left, table, evaluation), table.length);
  }
  const a = evaluation.choices(left, table);
  const b = aligned(evaluation.choices(right, table), a.of);
  const out = new Uint8Array(table.length);
  const equal = op === '=' ? TRUE : FALSE;
  for (let i = 0; i < out.length; i++) {
    const x = a.values[i] as number;
    const y = b[i] as number;
    out[i] = x === -1 || y === -1 ? UNKNOWN : x === y ? equal : 1 - equal;
  }
  return out;
}

function compareTexts(
  equal: boolean,
  a: readonly (string | null)[],
  b: readonly (string | null)[],
): Uint8Array {
  const same = equal ? TRUE : FALSE;
  const out = new Uint8Array(a.length);
  for (let i = 0; i < out.length; i++) {
    const x = a[i] ?? null;
    const y = b[i] ?? null;
    out[i] = x === null || y === null ? UNKNOWN : x === y ? same : 1 - same;
  }
  return out;
}

/** The answer when left is below, equal to, above right: a table, so that the loop calls no function. */
type Answers = readonly [below: number, equal: number, above: number];

const ANSWERS: Readonly<Record<Comparison, Answers>> = {
  '=': [0, 1, 0],
  '<>': [1, 0, 1],
  '<': [1, 0, 0],
  '<=': [1, 1, 0],
  '>': [0, 0, 1],
  '>=': [0, 1, 1],
};

function compareNumbers(
  [below, equal, above]: Answers,
  { values: a, places: p, step: s }: Numbers,
  { values: b, places: q, step: t }: Numbers,
  length: number,
): Uint8Array {
  const out = new Uint8Array(length);
  for (let i = 0; i < length; i++) {
    const x = a[p ? (p[i] as number) : i * s] as number;
    const y = b[q ? (q[i] as number) : i * t] as number;
    out[i] = x < y ? below : x > y ? above : x === y ? equal : UNKNOWN; // NaN is none of the three
  }
  return out;
}

/** All counts that bytes hold; the last of them stands for more as well. */
const COUNTS: Numbers = {
  values: Float64Array.from({ length: MANY + 1 }, (_, count) => count),
  places: null,
  step: 1,
};

function ascending(days: readonly Float64Array[], length: number): Uint8Array {
  const out = new Uint8Array(length).fill(TRUE);
  for (let i = 0; i < length; i++) {
    let latest = Number.NEGATIVE_INFINITY;
    for (const column of days) {
      const day = column[i] as number;
      if (day < latest) out[i] = FALSE;
      if (day > latest) latest = day;
    }
  }
  return out;
}
