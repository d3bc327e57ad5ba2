import { columnOf, type Node, typeOf } from '../kit/expression/nodes.ts';
import { columnsNamed } from '../kit/expression/walk.ts';
import type { Rule, RuleCase, Said } from '../kit/rule.ts';
import { formatNumber } from '../locale/format.ts';
import type { Locale } from '../locale/text.ts';
import { dayFirst } from './decode/date.ts';
import type { Evaluation } from './expression/evaluation.ts';
import type { Judge } from './judge.ts';
import { phraseOf, sayValue, THIS_ENTRY } from './phrase.ts';
import { rowsSayer } from './say-rows.ts';
import type { TableData } from './table.ts';

/** Prepares what a rule says; values of the row are computed only for rules that fail somewhere. */
export function sayingOf(rule: Rule, { evaluation, locale }: Judge) {
  const message = phraseOf(rule.message[locale]);
  const remedy = phraseOf(rule.remedy[locale]);
  return ({ say }: RuleCase, table: TableData) => {
    const sayers = new Map<string, (row: number) => string>();
    const sayer = (name: string): ((row: number) => string) => {
      const known = sayers.get(name);
      if (known) return known;
      const said = say[name];
      const fresh = sayerOf(
        said ?? { kind: 'column', table: rule.template, name },
        table,
        evaluation,
        locale,
      );
      sayers.set(name, fresh);
      return fresh;
    };
    return (row: number) => ({
      rule: rule.id,
      severity: rule.severity,
      message: message((name) => sayer(name)(row)) ?? '',
      remedy: remedy((name) => sayer(name)(row)) ?? '',
    });
  };
}

function sayerOf(
  said: Said,
  table: TableData,
  evaluation: Evaluation,
  locale: Locale,
): (row: number) => string {
  if (!('kind' in said)) return () => said[locale];
  return said.kind === 'rows'
    ? rowsSayer(said, table, evaluation, locale)
    : nodeSayer(said, table, evaluation, locale);
}

/** Says the value of an expression on a row; "this entry" when a sensitive column other than a pseudonymous code goes into it. */
function nodeSayer(
  node: Node,
  table: TableData,
  evaluation: Evaluation,
  locale: Locale,
): (row: number) => string {
  const sensitive =
    node.kind !== 'related' && columnsNamed(node).some((part) => columnOf(part).privacy === 'sensitive');
  switch (typeOf(node)) {
    case 'text': {
      const texts = evaluation.texts(node, table);
      return (row) => sayValue(texts[row] ?? '', sensitive, locale);
    }
    case 'choice': {
      const { values, of } = evaluation.choices(node, table);
      return (row) => (sensitive ? THIS_ENTRY : of.list?.codes[values[row] ?? -1]?.label)?.[locale] ?? '';
    }
    case 'date':
    case 'number': {
      const numbers = evaluation.numbers(node, table);
      const show = typeOf(node) === 'date' ? dayFirst : numberSayer(node, locale);
      return (row) => (sensitive ? THIS_ENTRY[locale] : show(numbers[row] ?? Number.NaN));
    }
    default:
      throw new RangeError(`a message cannot say a ${typeOf(node)}`);
  }
}

/** Says numbers with two decimals at most, and years without a sign between thousands. */
function numberSayer(node: Node, locale: Locale): (value: number) => string {
  const { max = null } = node.kind === 'column' ? columnOf(node) : {};
  return typeof max === 'object' && max !== null
    ? String
    : (value) => formatNumber(Math.round(value * 100) / 100, locale);
}
