import { columnOf, type Node } from '../../kit/expression/nodes.ts';
import { civilOf, serialOf } from '../../workbook/serial.ts';
import { type TableData, TRUE, UNKNOWN } from '../table.ts';
import { type Choices, cellsOf, type Evaluation } from './evaluation.ts';
import { lookedUpChoices, lookedUpNumbers, lookedUpTexts, relatedNumbers } from './relations.ts';

/** A number or day for each row, NaN when not known. */
export function numbersOf(node: Node, table: TableData, evaluation: Evaluation): Float64Array {
  const { length } = table;
  switch (node.kind) {
    case 'column':
      return cellsOf(node, table, 'number').values;
    case 'literal':
      return new Float64Array(length).fill(Number(node.value));
    case 'parameter':
      return new Float64Array(length).fill(evaluation.data.parameters[node.name] ?? Number.NaN);
    case 'arithmetic':
      return arithmetic(node.op, evaluation.numbers(node.left, table), evaluation.numbers(node.right, table));
    case 'part': {
      const days = evaluation.numbers(node.operand, table);
      return mapped(days, (day) => civilOf(day)[node.part]);
    }
    case 'length':
      return Float64Array.from(
        cellsOf(node.operand, table, 'text').values,
        (text) => text?.length ?? Number.NaN,
      );
    case 'digits': {
      const { from, length: count } = node;
      return Float64Array.from(cellsOf(node.operand, table, 'text').values, (text) =>
        digits(text, from, count),
      );
    }
    case 'choose': {
      const verdicts = evaluation.truths(node.condition, table);
      const a = evaluation.numbers(node.whenTrue, table);
      const b = evaluation.numbers(node.whenFalse, table);
      return a.map((value, i) =>
        verdicts[i] === UNKNOWN ? Number.NaN : verdicts[i] === TRUE ? value : (b[i] as number),
      );
    }
    case 'dateOf': {
      const [years, months, days] = [node.year, node.month, node.day].map((part) =>
        evaluation.numbers(part, table),
      );
      return (
        years?.map((year, i) => serialOf(year, months?.[i] as number, days?.[i] as number)) ??
        new Float64Array()
      );
    }
    case 'related':
      return relatedNumbers(node, table, evaluation);
    case 'lookup':
      return lookedUpNumbers(node, table, evaluation);
    default:
      throw new RangeError(`${node.kind} is not a number`);
  }
}

function mapped(values: Float64Array, f: (value: number) => number): Float64Array {
  const out = new Float64Array(values.length);
  for (let i = 0; i < out.length; i++) {
    const value = values[i] as number;
    out[i] = Number.isNaN(value) ? value : f(value);
  }
  return out;
}

function arithmetic(op: '+' | '-' | '*' | '/', a: Float64Array, b: Float64Array): Float64Array {
  const out = new Float64Array(a.length);
  for (let i = 0; i < out.length; i++) {
    const x = a[i] as number;
    const y = b[i] as number;
    if (op === '+') out[i] = x + y;
    else if (op === '-') out[i] = x - y;
    else if (op === '*') out[i] = x * y;
    else out[i] = y === 0 ? Number.NaN : x / y;
  }
  return out;
}

const DIGITS = /^\d+$/;

function digits(text: string | null, from: number, length: number): number {
  const part = text?.slice(from, from + length) ?? '';
  return part.length === length && DIGITS.test(part) ? Number(part) : Number.NaN;
}

/** A code for each row. */
export function choicesOf(node: Node, table: TableData, evaluation: Evaluation): Choices {
  switch (node.kind) {
    case 'column':
      return { values: cellsOf(node, table, 'choice').values, of: columnOf(node) };
    case 'code': {
      const position = node.of.list?.codes.findIndex(({ code }) => code === node.code) ?? -1;
      return { values: new Int32Array(table.length).fill(position), of: node.of };
    }
    case 'step': {
      const numbers = evaluation.numbers(node.operand, table);
      const values = new Int32Array(table.length).fill(-1);
      for (const [from, code] of node.steps) {
        const position = node.of.list?.codes.findIndex((entry) => entry.code === code) ?? -1;
        for (let i = 0; i < values.length; i++) if ((numbers[i] as number) >= from) values[i] = position;
      }
      return { values, of: node.of };
    }
    case 'choose': {
      const verdicts = evaluation.truths(node.condition, table);
      const a = evaluation.choices(node.whenTrue, table);
      const b = evaluation.choices(node.whenFalse, table);
      if (a.of.list !== b.of.list) throw new RangeError('both branches need the same code list');
      const values = a.values.map((value, i) =>
        verdicts[i] === UNKNOWN ? -1 : verdicts[i] === TRUE ? value : (b.values[i] as number),
      );
      return { values, of: a.of };
    }
    case 'lookup':
      return lookedUpChoices(node, table, evaluation);
    default:
      throw new RangeError(`${node.kind} is not a choice`);
  }
}

/** A text for each row, `null` when not known. */
export function textsOf(node: Node, table: TableData, evaluation: Evaluation): readonly (string | null)[] {
  switch (node.kind) {
    case 'column':
      return cellsOf(node, table, 'text').values;
    case 'literal':
      return new Array<string>(table.length).fill(String(node.value));
    case 'lookup':
      return lookedUpTexts(node, table, evaluation);
    default:
      throw new RangeError(`${node.kind} is not a text`);
  }
}
