import { type ColumnNode, columnOf, type Node } from '../../kit/expression/nodes.ts';
import { civilOf, serialOf } from '../../workbook/serial.ts';
import { FIRST_DAY, LAST_DAY } from '../decode/date.ts';
import { digitsAt } from '../decode/text.ts';
import { type TableData, TRUE, UNKNOWN } from '../table.ts';
import { chosen } from './choices.ts';
import { cellsOf, constantOf, type Evaluation, fewNumbers } from './evaluation.ts';
import { kindNumbers, leastNumbers } from './gathered.ts';
import { previousNumbers } from './previous.ts';
import { lookedUpNumbers, lookedUpTexts, relatedNumbers } from './relations.ts';
import { totalNumbers } from './totals.ts';
import { unfoundNumbers } from './unfound.ts';

/** A number or day for each row, NaN when not known. */
export function numbersOf(node: Node, table: TableData, evaluation: Evaluation): Float64Array {
  const { length } = table;
  switch (node.kind) {
    case 'column':
      return cellsOf(node, table, 'number').values;
    case 'literal':
    case 'parameter':
      return new Float64Array(length).fill(constantOf(node, evaluation) ?? Number.NaN);
    case 'arithmetic':
      return arithmetic(node, table, evaluation);
    case 'part': {
      const days = evaluation.numbers(node.operand, table);
      return node.part === 'year' ? yearsOf(days) : monthsOf(days);
    }
    case 'length':
      return ofTexts(node.operand, table, (text) => text.length);
    case 'count': {
      const wanted = new Set(node.characters);
      return ofTexts(node.operand, table, (text) => countOf(text, wanted));
    }
    case 'digits': {
      const { from, length: count } = node;
      return ofTexts(node.operand, table, (text) => digitsAt(text, from, count));
    }
    case 'choose': {
      const verdicts = evaluation.truths(node.condition, table);
      const a = evaluation.numbers(node.whenTrue, table);
      const b = evaluation.numbers(node.whenFalse, table);
      return chosen(verdicts, a, b, new Float64Array(length).fill(Number.NaN));
    }
    case 'dateOf': {
      const [years, months, days] = [node.year, node.month, node.day].map((part) =>
        evaluation.numbers(part, table),
      );
      return (
        years?.map((year, i) => dayOf(year, months?.[i] as number, days?.[i] as number)) ?? new Float64Array()
      );
    }
    case 'score':
      return scores(node.operand, table);
    case 'related':
      return relatedNumbers(node, table, evaluation);
    case 'total':
      return totalNumbers(node, table, evaluation);
    case 'unfound':
      return unfoundNumbers(node, table, evaluation);
    case 'previous':
      return previousNumbers(node, table, evaluation);
    case 'least':
      return leastNumbers(node, table, evaluation);
    case 'kinds':
      return kindNumbers(node, table, evaluation);
    case 'lookup':
      return lookedUpNumbers(node, table, evaluation);
    default:
      throw new RangeError(`${node.kind} is not a number`);
  }
}

const NUMBER = /^\d+$/;

function scores(operand: ColumnNode, table: TableData): Float64Array {
  const labels = columnOf(operand).list?.codes.map(({ label }) => label.id) ?? [];
  const numbers = labels.map((label) => (NUMBER.test(label) ? Number(label) : Number.NaN));
  const { values } = cellsOf(operand, table, 'choice');
  const out = new Float64Array(values.length);
  for (let i = 0; i < out.length; i++) out[i] = numbers[values[i] as number] ?? Number.NaN;
  return out;
}

function ofTexts(operand: ColumnNode, table: TableData, measure: (text: string) => number): Float64Array {
  const { values } = cellsOf(operand, table, 'text');
  const out = new Float64Array(values.length).fill(Number.NaN);
  for (let i = 0; i < out.length; i++) {
    const text = values[i] ?? null;
    if (text !== null) out[i] = measure(text);
  }
  return out;
}

function countOf(text: string, wanted: ReadonlySet<string>): number {
  let count = 0;
  for (const character of text) if (wanted.has(character)) count++;
  return count;
}

/** The days that cells can hold; spreadsheets count days before 1900 each in its own way. */
function inCalendar(day: number): boolean {
  return day >= FIRST_DAY && day < LAST_DAY + 1;
}

function dayOf(year: number, month: number, day: number): number {
  const serial = serialOf(year, month, day);
  return year >= FIRST_YEAR && year <= LAST_YEAR && inCalendar(serial) ? serial : Number.NaN;
}

const [FIRST_YEAR, LAST_YEAR] = [civilOf(FIRST_DAY).year, civilOf(LAST_DAY).year];

function yearsOf(days: Float64Array): Float64Array {
  const out = new Float64Array(days.length);
  let [year, first, next] = [Number.NaN, Number.NaN, Number.NaN]; // most rows are of the same year as the one above
  for (let i = 0; i < out.length; i++) {
    const day = days[i] as number;
    if (!(day >= first && day < next)) {
      year = inCalendar(day) ? civilOf(day).year : Number.NaN;
      first = serialOf(year, 1, 1);
      next = serialOf(year + 1, 1, 1);
    }
    out[i] = year;
  }
  return out;
}

function monthsOf(days: Float64Array): Float64Array {
  return days.map((day) => (inCalendar(day) ? civilOf(day).month : Number.NaN));
}

function arithmetic(
  { op, left, right }: Extract<Node, { readonly kind: 'arithmetic' }>,
  table: TableData,
  evaluation: Evaluation,
): Float64Array {
  // What a sum of many comes to on the way is asked by nobody else: the next is added to it in place.
  const inside = left.kind === 'arithmetic' ? arithmetic(left, table, evaluation) : null;
  const first = inside ? { values: inside, places: null, step: 1 } : fewNumbers(left, table, evaluation);
  const { values: a, places: p, step: s } = first;
  const { values: b, places: q, step: t } = fewNumbers(right, table, evaluation);
  const out = inside ?? new Float64Array(table.length);
  for (let i = 0; i < out.length; i++) {
    const x = a[p ? (p[i] as number) : i * s] as number;
    const y = b[q ? (q[i] as number) : i * t] as number;
    if (op === '+') out[i] = x + y;
    else if (op === '-') out[i] = x - y;
    else if (op === '*') out[i] = x * y;
    else out[i] = y === 0 ? Number.NaN : x / y;
  }
  return out;
}

/** A text for each row, `null` when not known. */
export function textsOf(node: Node, table: TableData, evaluation: Evaluation): readonly (string | null)[] {
  switch (node.kind) {
    case 'column':
      return cellsOf(node, table, 'text').values;
    case 'literal':
      return new Array<string>(table.length).fill(String(node.value));
    case 'choose': {
      const verdicts = evaluation.truths(node.condition, table);
      const [a, b] = [node.whenTrue, node.whenFalse].map((part) => evaluation.texts(part, table));
      return Array.from(verdicts, (verdict, i) =>
        verdict === UNKNOWN ? null : ((verdict === TRUE ? a : b)?.[i] ?? null),
      );
    }
    case 'lookup':
      return lookedUpTexts(node, table, evaluation);
    default:
      throw new RangeError(`${node.kind} is not a text`);
  }
}
