import { columnOf, type Node, typeOf } from '../../kit/expression/nodes.ts';
import { Unsayable } from './formula-writer.ts';
import { SET_MARK, SET_UNREAD, type SqlWriter, sqlHolds, sqlText } from './sql-writer.ts';

/** TRUE, FALSE or NULL; `null` when the node is no condition. SQL combines the three as conditions do. */
export function conditionSql(node: Node, writer: SqlWriter): string | null {
  switch (node.kind) {
    case 'and':
      return joined(node.operands, 'AND', 'TRUE', writer);
    case 'or':
      return joined(node.operands, 'OR', 'FALSE', writer);
    case 'not':
      return `(NOT ${writer.sql(node.operand)})`;
    case 'isBlank':
      return writer.place.blank(node.operand);
    case 'oneOf':
      return oneOf(writer.sql(node.operand), node.codes, codesOf(node.operand));
    case 'has':
      if ('kind' in node.codes) throw new Unsayable('a set is compared with the code of another column');
      return hasOneOf(writer.sql(node.operand), node.codes);
    case 'compare':
      return `(${writer.sql(node.left)} ${node.op} ${writer.sql(node.right)})`;
    case 'matches':
      throw new Unsayable('the shape of a code is judged when the tables are made');
    case 'ascending':
      throw new Unsayable('days in order are a check, which is made before');
    case 'exists':
      throw new Unsayable('whether a code exists is a check, which is made before');
    default:
      if (typeOf(node) === 'truth') throw new Unsayable(`${node.kind} is not said in SQL`);
      return null;
  }
}

function joined(operands: readonly Node[], word: 'AND' | 'OR', none: string, writer: SqlWriter): string {
  const [first, ...others] = operands.map((operand) => writer.sql(operand));
  if (first === undefined) return none;
  return others.length === 0 ? first : `(${[first, ...others].join(` ${word} `)})`;
}

type Operand = Extract<Node, { readonly kind: 'oneOf' }>['operand'];

function codesOf(operand: Operand): readonly string[] {
  const { list } = columnOf(operand.kind === 'lookup' ? operand.value : operand);
  return list?.codes.map(({ code }) => code) ?? [];
}

/** Names the codes that are meant or all the others, whichever are fewer: there are 552 regions. */
function oneOf(value: string, codes: readonly string[], all: readonly string[]): string {
  const wanted = new Set(codes);
  const meant = all.filter((code) => wanted.has(code));
  const others = all.filter((code) => !wanted.has(code));
  if (meant.length === 0) return `(${value} <> ${value})`;
  if (others.length === 0) return `(${value} = ${value})`;
  if (meant.length === 1) return `(${value} = ${listed(meant)})`;
  return meant.length <= others.length
    ? `(${value} IN (${listed(meant)}))`
    : `(${value} NOT IN (${listed(others)}))`;
}

function listed(codes: readonly string[]): string {
  return codes.map(sqlText).join(', ');
}

/** A set that was not read to its end may still hold any code. */
function hasOneOf(set: string, codes: readonly string[]): string {
  const found = codes.map((code) => sqlHolds(set, code)).join(' OR ');
  const unread = sqlText(`${SET_MARK}${SET_UNREAD}${SET_MARK}`);
  const none = `CASE WHEN STRPOS(${set}, ${unread}) = 0 THEN FALSE END`;
  return codes.length === 0 ? `(${none})` : `(${found} OR ${none})`;
}
