import {
  type Node,
  type Pair,
  type ParameterNode,
  type RelatedNode,
  type TotalNode,
  typeOf,
} from '../../kit/expression/nodes.ts';
import { formatNumber } from '../../locale/format.ts';
import { dayFirst } from '../decode/date.ts';
import { codeName, codeNames, columnName, columnNames, listed, quoted } from './describe-names.ts';
import type { Speaker } from './describe-speaker.ts';
import { listOf } from './formula-choice.ts';

const DIGITS = '0123456789';

/** A value as a phrase. */
export function valuePhrase(node: Node, speaker: Speaker): string {
  const { say, locale, value } = speaker;
  switch (node.kind) {
    case 'column':
      return columnName(node, locale);
    case 'score':
      return columnName(node.operand, locale);
    case 'literal':
      return typeof node.value === 'number' ? formatNumber(node.value, locale) : quoted(node.value);
    case 'code':
      return codeName(node.of.list, node.code, locale);
    case 'parameter':
      return parameterPhrase(node, speaker);
    case 'arithmetic':
      return countPhrase(node, speaker) ?? arithmeticPhrase(node, speaker);
    case 'part':
      return `${say[node.part]} ${inner(node.operand, speaker)}`;
    case 'length':
      return `${say.length} ${columnName(node.operand, locale)}`;
    case 'count':
      return say.count(
        node.characters === DIGITS ? say.anyDigit : quoted(node.characters),
        columnName(node.operand, locale),
      );
    case 'digits':
      return `${say.digits(node.from + 1, node.from + node.length)} ${columnName(node.operand, locale)}`;
    case 'choose':
      return say.choose(
        speaker.condition(node.condition, true),
        inner(node.whenTrue, speaker),
        value(node.whenFalse),
      );
    case 'dateOf':
      return say.dateOf(inner(node.year, speaker), inner(node.month, speaker), inner(node.day, speaker));
    case 'step':
      return say.step(inner(node.operand, speaker));
    case 'related':
      return relatedPhrase(node, speaker);
    case 'least':
    case 'kinds': {
      const { value: of, key, match, where } = node;
      const start = say[node.kind === 'least' ? 'leastIn' : 'kindsIn'](columnName(of, locale));
      return rowsPhrase(start, { key, match, where, also: [], between: null, beside: false }, speaker);
    }
    case 'previous': {
      const [named, same] = [columnName(node.value, locale), columnName(node.match, locale)];
      return node.by
        ? say.previous(named, same, columnName(node.by, locale))
        : say.previousPeriod(named, same);
    }
    case 'lookup':
      return say[node.latest ? 'lookupLatest' : 'lookup'](
        columnName(node.value, locale),
        node.key.table.title[locale],
      );
    case 'total':
      return totalPhrase(node, speaker);
    case 'unfound':
      return say.unfound(columnName(node.match, locale), value(node.since), node.key.table.title[locale]);
    default:
      throw new RangeError(`${node.kind} is not a value`);
  }
}

function parameterPhrase(
  { name, type, label, usual }: ParameterNode,
  { locale, parameters }: Speaker,
): string {
  const value = parameters[name] ?? usual;
  if (value === undefined || !Number.isFinite(value)) return label[locale];
  return type === 'date' ? dayFirst(value) : formatNumber(value, locale);
}

/** Rows of another sheet, and which of them. */
export function rowsPhrase(start: string, node: Omit<RelatedNode, 'kind' | 'sum'>, speaker: Speaker): string {
  const { say, locale, value } = speaker;
  const { key, match, also, between, where, beside } = node;
  const named = (pairs: readonly Pair[]): string =>
    listed(
      pairs.map((pair) => value(pair.match)),
      'and',
      locale,
    );
  const alike = also.filter(({ loose }) => loose);
  const same = [{ key, match, loose: false }, ...also.filter(({ loose }) => !loose)];
  const which = [
    say.sameKey(named(same)),
    ...(alike.length > 0 ? [say.alike(named(alike))] : []),
    ...(between
      ? [say.between(columnName(between.key, locale), value(between.from), value(between.to))]
      : []),
    ...(where ? [whereText(where, speaker)] : []),
  ].join(` ${say.and} `);
  const title = key.table.title[locale];
  return `${start} ${beside ? say.besideToo(title) : title} (${which})`;
}

function relatedPhrase(node: RelatedNode, speaker: Speaker): string {
  const { say, locale } = speaker;
  const start = node.sum ? say.sumIn(columnName(node.sum, locale)) : say.rowsIn;
  return rowsPhrase(start, node, speaker);
}

function totalPhrase({ table, sum, where }: TotalNode, speaker: Speaker): string {
  const { say, locale } = speaker;
  const start = sum ? say.sumIn(columnName(sum, locale)) : say.rowsIn;
  const which = where ? ` (${speaker.condition(where, true)})` : '';
  return `${start} ${table.title[locale]}${which}`;
}

function whereText(where: Node, speaker: Speaker): string {
  const said = speaker.condition(where, true);
  return where.kind === 'or' ? `(${said})` : said;
}

type Arithmetic = Extract<Node, { readonly kind: 'arithmetic' }>;

function arithmeticPhrase({ op, left, right }: Arithmetic, speaker: Speaker): string {
  const { say, value } = speaker;
  if (typeOf(left) === 'date') {
    if (op === '-' && typeOf(right) === 'date')
      return say.daysBetween(inner(right, speaker), inner(left, speaker));
    if (right.kind === 'literal' && Number(right.value) < 0)
      return say.daysEarlier(formatNumber(-Number(right.value), speaker.locale), inner(left, speaker));
    return say.daysLater(inner(right, speaker), inner(left, speaker));
  }
  const sums = op === '+' || op === '-';
  const first =
    left.kind === 'arithmetic' && sums && typeOf(left) === 'number' ? value(left) : inner(left, speaker);
  return `${first} ${say.arithmetic[op]} ${inner(right, speaker)}`;
}

/** A value within another: in brackets when it has parts of its own. */
function inner(node: Node, speaker: Speaker): string {
  const said = speaker.value(node);
  return node.kind === 'arithmetic' || node.kind === 'choose' ? `(${said})` : said;
}

/** A sum of 1 for each column that holds some codes; `null` for every other sum. */
function countPhrase(node: Arithmetic, { say, locale }: Speaker): string | null {
  const counted = ones(node);
  const [first] = counted ?? [];
  if (!counted || !first || counted.some(({ codes }) => codes.join() !== first.codes.join())) return null;
  const columns = counted.flatMap(({ operand }) => (operand.kind === 'column' ? [operand] : []));
  if (columns.length < counted.length) return null;
  const { text } = codeNames(listOf(first.operand), first.codes, locale);
  return say.among(text, listed(columnNames(columns, locale), 'and', locale));
}

type OneOf = Extract<Node, { readonly kind: 'oneOf' }>;

function ones(node: Node): readonly OneOf[] | null {
  if (node.kind === 'arithmetic' && node.op === '+') {
    const [left, right] = [ones(node.left), ones(node.right)];
    return left && right && [...left, ...right];
  }
  if (node.kind !== 'choose' || node.condition.kind !== 'oneOf') return null;
  return isNumber(node.whenTrue, 1) && isNumber(node.whenFalse, 0) ? [node.condition] : null;
}

function isNumber(node: Node, value: number): boolean {
  return node.kind === 'literal' && node.value === value;
}
