import { type ColumnNode, type Comparison, columnOf, type Node, typeOf } from '../../kit/expression/nodes.ts';
import { formatNumber } from '../../locale/format.ts';
import type { Locale } from '../../locale/text.ts';

const words = {
  id: {
    and: 'dan',
    or: 'atau',
    not: 'tidak benar bahwa',
    is: 'adalah',
    isNot: 'bukan',
    isBlank: 'kosong',
    isFilled: 'terisi',
    has: 'memuat',
    hasNot: 'tidak memuat',
    matches: 'berbentuk',
    notMatches: 'tidak berbentuk',
    inOrder: 'berurutan',
    notInOrder: 'tidak berurutan',
    plus: 'ditambah',
    minus: 'dikurangi',
    times: 'dikali',
    over: 'dibagi',
    year: 'tahun dari',
    month: 'bulan dari',
    length: 'panjang',
    digits: 'angka di dalam',
    choose: (a: string, yes: string, no: string) => `${yes} bila ${a}, selain itu ${no}`,
    dateOf: 'tanggal dari',
    step: 'kelompok menurut',
    count: (table: string, key: string) => `jumlah baris ${table} dengan ${key} yang sama`,
    sum: (of: string, table: string, key: string) => `jumlah ${of} pada ${table} dengan ${key} yang sama`,
    where: 'yang',
    exists: (table: string, key: string) => `${key} ada di ${table}`,
    missing: (table: string, key: string) => `${key} tidak ada di ${table}`,
    lookup: (value: string, table: string) => `${value} pada ${table}`,
  },
  en: {
    and: 'and',
    or: 'or',
    not: 'it is not true that',
    is: 'is',
    isNot: 'is not',
    isBlank: 'is blank',
    isFilled: 'is filled',
    has: 'includes',
    hasNot: 'does not include',
    matches: 'has the form',
    notMatches: 'does not have the form',
    inOrder: 'are in order',
    notInOrder: 'are not in order',
    plus: 'plus',
    minus: 'minus',
    times: 'times',
    over: 'divided by',
    year: 'the year of',
    month: 'the month of',
    length: 'the length of',
    digits: 'the number within',
    choose: (a: string, yes: string, no: string) => `${yes} if ${a}, otherwise ${no}`,
    dateOf: 'the day of',
    step: 'the band of',
    count: (table: string, key: string) => `the number of rows of ${table} with the same ${key}`,
    sum: (of: string, table: string, key: string) => `the sum of ${of} over ${table} with the same ${key}`,
    where: 'where',
    exists: (table: string, key: string) => `${key} exists in ${table}`,
    missing: (table: string, key: string) => `${key} does not exist in ${table}`,
    lookup: (value: string, table: string) => `${value} in ${table}`,
  },
} as const;

type Comparisons = Readonly<Record<Comparison, string>>;
const comparisons: Readonly<Record<Locale, Readonly<Record<'date' | 'other', Comparisons>>>> = {
  id: {
    date: {
      '=': 'sama dengan',
      '<>': 'berbeda dari',
      '<': 'sebelum',
      '<=': 'paling lambat',
      '>': 'setelah',
      '>=': 'paling cepat',
    },
    other: {
      '=': 'sama dengan',
      '<>': 'berbeda dari',
      '<': 'kurang dari',
      '<=': 'paling banyak',
      '>': 'lebih dari',
      '>=': 'paling sedikit',
    },
  },
  en: {
    date: {
      '=': 'equals',
      '<>': 'differs from',
      '<': 'is before',
      '<=': 'is not after',
      '>': 'is after',
      '>=': 'is not before',
    },
    other: {
      '=': 'equals',
      '<>': 'differs from',
      '<': 'is less than',
      '<=': 'is at most',
      '>': 'is more than',
      '>=': 'is at least',
    },
  },
};
const OPPOSITE: Readonly<Record<Comparison, Comparison>> = {
  '=': '<>',
  '<>': '=',
  '<': '>=',
  '>=': '<',
  '>': '<=',
  '<=': '>',
};
const ARITHMETIC = { '+': 'plus', '-': 'minus', '*': 'times', '/': 'over' } as const;

/** Says an expression as a phrase of one sentence, with the labels of columns and codes: `Status Kasus adalah Dugaan`. */
export function describe(node: Node, locale: Locale): string {
  return isCondition(node) ? condition(node, true, locale) : value(node, locale);
}

function isCondition(node: Node): boolean {
  return typeOf(node) === 'truth';
}

/** A condition (`holds` true) or its opposite; NOT is pushed inwards, since "not (a or b)" reads badly. */
function condition(node: Node, holds: boolean, locale: Locale): string {
  const say = words[locale];
  const either = (yes: string, no: string): string => (holds ? yes : no);
  switch (node.kind) {
    case 'not':
      return condition(node.operand, !holds, locale);
    case 'and':
    case 'or': {
      const joint = (node.kind === 'and') === holds ? say.and : say.or;
      return node.operands.map((part) => grouped(part, holds, locale)).join(` ${joint} `);
    }
    case 'isBlank':
      return `${columnLabel(node.operand, locale)} ${either(say.isBlank, say.isFilled)}`;
    case 'oneOf':
      return `${value(node.operand, locale)} ${either(say.is, say.isNot)} ${codeLabels(node.operand, node.codes, locale)}`;
    case 'has': {
      const codes =
        'kind' in node.codes ? columnLabel(node.codes, locale) : codeLabels(node.operand, node.codes, locale);
      return `${columnLabel(node.operand, locale)} ${either(say.has, say.hasNot)} ${codes}`;
    }
    case 'matches':
      return `${columnLabel(node.operand, locale)} ${either(say.matches, say.notMatches)} ${node.mask}`;
    case 'ascending':
      return `${node.operands.map((day) => columnLabel(day, locale)).join(', ')} ${either(say.inOrder, say.notInOrder)}`;
    case 'compare': {
      const kind = typeOf(node.left) === 'date' ? 'date' : 'other';
      const op = holds ? node.op : OPPOSITE[node.op];
      return `${value(node.left, locale)} ${comparisons[locale][kind][op]} ${value(node.right, locale)}`;
    }
    case 'exists': {
      const [table, key] = [node.key.table.title[locale], columnLabel(node.match, locale)];
      return either(say.exists(table, key), say.missing(table, key));
    }
    default:
      throw new RangeError(`${node.kind} is not a condition`);
  }
}

function grouped(node: Node, holds: boolean, locale: Locale): string {
  const inner = node.kind === 'not' ? node.operand : node;
  const said = condition(node, holds, locale);
  return inner.kind === 'and' || inner.kind === 'or' ? `(${said})` : said;
}

function value(node: Node, locale: Locale): string {
  const say = words[locale];
  switch (node.kind) {
    case 'column':
      return columnLabel(node, locale);
    case 'literal':
      return typeof node.value === 'number' ? formatNumber(node.value, locale) : `"${node.value}"`;
    case 'code':
      return node.of.list?.codes.find(({ code }) => code === node.code)?.label[locale] ?? node.code;
    case 'parameter':
      return node.label[locale];
    case 'arithmetic':
      return `${value(node.left, locale)} ${say[ARITHMETIC[node.op]]} ${value(node.right, locale)}`;
    case 'part':
      return `${say[node.part]} ${value(node.operand, locale)}`;
    case 'length':
      return `${say.length} ${columnLabel(node.operand, locale)}`;
    case 'digits':
      return `${say.digits} ${columnLabel(node.operand, locale)}`;
    case 'choose': {
      const [yes, no] = [value(node.whenTrue, locale), value(node.whenFalse, locale)];
      return say.choose(condition(node.condition, true, locale), yes, no);
    }
    case 'dateOf':
      return `${say.dateOf} ${[node.year, node.month, node.day].map((part) => value(part, locale)).join(', ')}`;
    case 'step':
      return `${say.step} ${value(node.operand, locale)}`;
    case 'related': {
      const [table, key] = [node.key.table.title[locale], columnLabel(node.match, locale)];
      const where = node.where ? ` ${say.where} ${condition(node.where, true, locale)}` : '';
      return (node.sum ? say.sum(columnLabel(node.sum, locale), table, key) : say.count(table, key)) + where;
    }
    case 'lookup':
      return say.lookup(columnLabel(node.value, locale), node.key.table.title[locale]);
    default:
      throw new RangeError(`${node.kind} is not a value`);
  }
}

function columnLabel(column: ColumnNode, locale: Locale): string {
  return columnOf(column).label[locale];
}

const FEW = 8;

function codeLabels(operand: Node, codes: readonly string[], locale: Locale): string {
  const column = operand.kind === 'lookup' ? operand.value : operand;
  const list = column.kind === 'column' ? columnOf(column).list : null;
  const group = Object.values(list?.groups ?? {}).find(
    (one) => one.codes.length === codes.length && one.codes.length > FEW,
  );
  if (group?.codes.every((code) => codes.includes(code))) return group.label[locale];
  const labels = codes.map((code) => list?.codes.find((entry) => entry.code === code)?.label[locale] ?? code);
  return labels.join(` ${words[locale].or} `);
}
