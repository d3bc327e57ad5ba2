import { boundOf, type Column } from '../../kit/column.ts';
import { type ColumnNode, columnOf, type Node } from '../../kit/expression/nodes.ts';
import { acceptedCodes, isOneOf } from './formula-codes.ts';
import { maskFormula } from './formula-mask.ts';
import { knownLookup, lookupFormula, relatedFormula } from './formula-relations.ts';
import { every, quote, Unsayable, type Writer } from './formula-writer.ts';

/** The value of an expression; right only where all of {@link knownFormula} hold. */
export function valueFormula(node: Node, writer: Writer): string {
  const { place, value } = writer;
  switch (node.kind) {
    case 'column':
      return place.cell(node);
    case 'literal':
      return typeof node.value === 'string' ? quote(node.value) : String(node.value);
    case 'code':
      return quote(labelOf(node.of, node.code));
    case 'parameter':
      return place.parameter(node.name);
    case 'arithmetic':
      return `(${value(node.left)}${node.op}${value(node.right)})`;
    case 'part':
      return `${node.part === 'year' ? 'YEAR' : 'MONTH'}(${value(node.operand)})`;
    case 'length':
      return `LEN(${place.cell(node.operand)})`;
    case 'digits':
      return `VALUE(MID(${place.cell(node.operand)},${node.from + 1},${node.length}))`;
    case 'choose':
      return `IF(${writer.holds(node.condition, true)},${value(node.whenTrue)},${value(node.whenFalse)})`;
    case 'dateOf':
      return `DATE(${value(node.year)},${value(node.month)},${value(node.day)})`;
    case 'step':
      return node.steps.reduce(
        (otherwise, [from, code]) =>
          `IF(${value(node.operand)}>=${from},${quote(labelOf(node.of, code))},${otherwise})`,
        '""',
      );
    case 'related':
      return relatedFormula(node, writer);
    case 'lookup':
      return lookupFormula(node, writer);
    default:
      throw new Unsayable(`${node.kind} is not a value`);
  }
}

/** What must be TRUE for the value to be known: filled, of the right type, within the column's bounds. */
export function knownFormula(node: Node, writer: Writer): readonly string[] {
  const { place, known } = writer;
  switch (node.kind) {
    case 'column':
      return knownCell(place.cell(node), node, writer);
    case 'parameter':
      return [`ISNUMBER(${place.parameter(node.name)})`];
    case 'arithmetic': {
      const divisor =
        node.op === '/' ? [`IF(${every(known(node.right))},${writer.value(node.right)}<>0,FALSE)`] : [];
      return [...known(node.left), ...known(node.right), ...divisor];
    }
    case 'part':
    case 'digits':
    case 'length':
      return known(node.operand);
    case 'step':
      return [
        `IF(${every(known(node.operand))},${writer.value(node.operand)}>=${node.steps[0]?.[0] ?? 0},FALSE)`,
      ];
    case 'choose': {
      const branches = [node.whenTrue, node.whenFalse].map((branch) => every(['TRUE', ...known(branch)]));
      const [yes, no] = [writer.holds(node.condition, true), writer.holds(node.condition, false)];
      return [`IF(${yes},${branches[0]},IF(${no},${branches[1]},FALSE))`];
    }
    case 'dateOf':
      return [node.year, node.month, node.day].flatMap(known);
    case 'related':
      return known(node.match);
    case 'lookup':
      return knownLookup(node, writer, (cell) => knownCell(cell, node.value, writer));
    default:
      return [];
  }
}

function knownCell(cell: string, node: ColumnNode, writer: Writer): readonly string[] {
  const column = columnOf(node);
  switch (column.type) {
    case 'text':
      return [`(${cell}<>"")`];
    case 'code':
      return [column.mask === null ? `(${cell}<>"")` : maskFormula(cell, column.mask)];
    case 'choice':
    case 'boolean':
      return [isOneOf(cell, column, acceptedCodes(column), writer.place)];
    case 'choices':
      throw new Unsayable('a set has no value of its own');
    case 'date':
      if (column.future || column.derived) return [`ISNUMBER(${cell})`];
      return [`ISNUMBER(${cell})`, `(${cell}<=${writer.place.parameter('hari_ini')})`];
    default:
      return [`ISNUMBER(${cell})`, ...bounded(cell, column, writer)];
  }
}

function bounded(cell: string, { min, max, type }: Column, { place }: Writer): readonly string[] {
  const limit = (bound: NonNullable<Column['min']>): string =>
    typeof bound === 'number' ? String(bound) : `YEAR(${place.parameter('hari_ini')})+${boundOf(bound, 0)}`;
  return [
    ...(min === null ? [] : [`(${cell}>=${limit(min)})`]),
    ...(max === null ? [] : [`(${cell}<=${limit(max)})`]),
    ...(type === 'decimal' ? [] : [`IF(ISNUMBER(${cell}),INT(${cell})=${cell},FALSE)`]),
  ];
}

function labelOf({ list }: Column, code: string): string {
  return list?.codes.find((entry) => entry.code === code)?.label.id ?? code;
}
