import type { Column } from '../../kit/column.ts';
import { columnOf, type Node } from '../../kit/expression/nodes.ts';
import { lookupFormula, relatedFormula, totalFormula } from './formula-relations.ts';
import { labelText, numberLiteral, parameterText, quote, Unsayable, type Writer } from './formula-writer.ts';

/** The value of an expression; right only where all conditions of `knownFormula` hold. */
export function valueFormula(node: Node, writer: Writer): string {
  const { place, value } = writer;
  switch (node.kind) {
    case 'column':
      return cellValue(place.cell(node), columnOf(node));
    case 'literal':
      return typeof node.value === 'string' ? quote(node.value) : numberLiteral(node.value);
    case 'code':
      return labelText(labelOf(node.of, node.code));
    case 'parameter':
      return parameterText(node, place);
    case 'arithmetic':
      return `(${value(node.left)}${node.op}${value(node.right)})`;
    case 'part':
      return `${node.part === 'year' ? 'YEAR' : 'MONTH'}(${value(node.operand)})`;
    case 'length':
      return `LEN(${place.cell(node.operand)})`;
    case 'score':
      return place.cell(node.operand);
    case 'count':
      return countFormula(place.cell(node.operand), node.characters);
    case 'digits':
      return `VALUE(MID(${place.cell(node.operand)},${node.from + 1},${node.length}))`;
    case 'choose':
      return `IF(${writer.holds(node.condition, true)},${value(node.whenTrue)},${value(node.whenFalse)})`;
    case 'dateOf':
      return `DATE(${value(node.year)},${value(node.month)},${value(node.day)})`;
    case 'step':
      return node.steps.reduce(
        (otherwise, [from, code]) =>
          `IF(${value(node.operand)}>=${numberLiteral(from)},${labelText(labelOf(node.of, code))},${otherwise})`,
        '""',
      );
    case 'related':
      return relatedFormula(node, writer);
    case 'total':
      return totalFormula(node, writer);
    case 'unfound':
      throw new Unsayable('a formula cannot look for each of several codes in one cell');
    case 'previous':
      throw new Unsayable('a sheet does not find the row before by its day');
    case 'least':
      throw new Unsayable('MINIFS takes days that no cell may hold for the first ones');
    case 'kinds':
      throw new Unsayable('a sheet counts different codes only with a column of its own for that');
    case 'lookup':
      return cellValue(lookupFormula(node, writer), columnOf(node.value));
    default:
      throw new Unsayable(`${node.kind} is not a value`);
  }
}

/** How much shorter the text becomes without each of the characters. A conditional format takes no list of them. */
function countFormula(cell: string, characters: string): string {
  const gone = Array.from(characters, (one) => `LEN(${cell})-LEN(SUBSTITUTE(${cell},${quote(one)},""))`);
  return `(${gone.join('+')})`;
}

/** A day with its time of day has no other value than the day. */
function cellValue(cell: string, { type, derived }: Column): string {
  return type === 'date' && !derived ? `INT(${cell})` : cell;
}

function labelOf({ list }: Column, code: string): string {
  return list?.codes.find((entry) => entry.code === code)?.label.id ?? code;
}
