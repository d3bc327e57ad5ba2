import { positionOf } from '../../../core/index.ts';
import { childOf, textOf, type XmlElement } from './xml-tree.ts';

/** Texts and names of sheets, in which no address is looked for, or an address. */
const PIECE = /"(?:[^"]|"")*"|'(?:[^']|'')*'!|(?<![\w.$])(\$?[A-Z]{1,3})(\$?)(\d+)(?![\w(.])/g;

/**
 * The formulas of a sheet's cells, by address. A cell whose formula is shared refers to the cell that holds the text,
 * whose relative rows move along (ECMA-376 18.3.1.40).
 */
export function formulasOf(cells: readonly XmlElement[]): Readonly<Record<string, string>> {
  const masters = new Map<string, { readonly row: number; readonly text: string }>();
  const found: Record<string, string> = {};
  for (const cell of cells) {
    const formula = childOf(cell, 'f');
    if (!formula) continue;
    const address = cell.attributes.get('r') ?? '';
    const { row } = positionOf(address);
    const text = textOf(formula);
    const number = formula.attributes.get('t') === 'shared' ? (formula.attributes.get('si') ?? '') : '';
    if (number !== '' && text !== '') masters.set(number, { row, text });
    const master = number === '' ? { row, text } : masters.get(number);
    if (!master) throw new RangeError(`${address} shares a formula that is not there`);
    found[address] = movedDown(master.text, row - master.row);
  }
  return found;
}

function movedDown(formula: string, rows: number): string {
  return formula.replace(PIECE, (whole, column?: string, fixed?: string, row?: string) => {
    if (column === undefined || fixed === '$') return whole;
    return `${column}${Number(row) + rows}`;
  });
}
