import {
  columnOf,
  type GatheredNode,
  type LookupNode,
  type Node,
  type RelatedNode,
  typeOf,
} from '../../kit/expression/nodes.ts';
import { Unsayable } from './formula-writer.ts';
import { type SqlWriter, sqlNumber, sqlText } from './sql-writer.ts';

/** A number, day, code, text or set; NULL where it is not known. */
export function valueSql(node: Node, writer: SqlWriter): string {
  const { place } = writer;
  switch (node.kind) {
    case 'column':
      return dayNumber(node, place.cell(node));
    case 'literal':
      return typeof node.value === 'number' ? sqlNumber(node.value) : sqlText(node.value);
    case 'code':
      return sqlText(node.code);
    case 'parameter':
      return place.parameter(node);
    case 'arithmetic':
      return arithmetic(node.op, writer.sql(node.left), writer.sql(node.right));
    case 'choose':
      return chosen(node, writer);
    case 'lookup':
      return lookedUp(node, writer);
    case 'related':
      return related(node, writer);
    case 'least':
    case 'kinds':
      return gathered(node, writer);
    default:
      throw new Unsayable(`no figure needs ${node.kind}, which SQL therefore does not say`);
  }
}

/** Days are compared and subtracted as numbers. */
function dayNumber(node: Node, cell: string): string {
  return typeOf(node) === 'date' ? `UNIX_DATE(${cell})` : cell;
}

function arithmetic(op: '+' | '-' | '*' | '/', left: string, right: string): string {
  return op === '/' ? `(${left} / NULLIF(${right}, 0))` : `(${left} ${op} ${right})`;
}

/** Names the condition once, so that choices within choices stay short. */
function chosen(node: Extract<Node, { readonly kind: 'choose' }>, writer: SqlWriter): string {
  const [condition, yes, no] = [node.condition, node.whenTrue, node.whenFalse].map((part) =>
    writer.sql(part),
  );
  return `CASE NOT (${condition}) WHEN FALSE THEN ${yes} WHEN TRUE THEN ${no} END`;
}

function lookedUp({ key, match, value, latest }: LookupNode, writer: SqlWriter): string {
  if (latest) throw new Unsayable('no figure looks for the latest row with a code');
  return dayNumber(value, writer.place.first(key, writer.sql(match), value));
}

/** Rows that hold the same code; other relations are those of checks. */
function related(node: RelatedNode, writer: SqlWriter): string {
  const { key, match, where, sum } = node;
  if (node.also.length > 0 || node.between || node.beside || columnOf(match).type !== 'code')
    throw new Unsayable('rows that resemble one another are found by checks');
  const code = writer.sql(match);
  const number = writer.place.gathered(key, code, (rows) => {
    const counted = sum ? rows.sql(sum) : '1';
    const only = where ? `CASE WHEN ${rows.sql(where)} THEN ${counted} END` : counted;
    return sum ? `SUM(${only})` : `COUNT(${only})`;
  });
  return orNone(number, code);
}

function gathered({ kind, key, match, value, where }: GatheredNode, writer: SqlWriter): string {
  const code = writer.sql(match);
  const result = writer.place.gathered(key, code, (rows) => {
    const held = rows.sql(value);
    const only = where ? `CASE WHEN ${rows.sql(where)} THEN ${held} END` : held;
    return kind === 'least' ? `MIN(${only})` : `COUNT(DISTINCT ${only})`;
  });
  return kind === 'least' ? result : orNone(result, code);
}

/** None where there is no row, and not known where there is no code to look for. */
function orNone(number: string, code: string): string {
  return `CASE WHEN ${code} IS NOT NULL THEN COALESCE(${number}, 0) END`;
}
