import { areaAddress, type ColumnFormula, formulaFiller, type SheetModel } from '../../core/index.ts';
import { isBlankAt, type SheetBody } from './sheet-body.ts';
import { xmlText } from './write-xml.ts';

/** The formula cell of a row, or `null` outside the filled area. */
export type Fill = (row: number) => string | null;

/** Formulas of whole columns, shared: the first cell that has one carries the text, the others only refer to it (ECMA-376 18.3.1.40). */
export function fillsOf(sheet: SheetModel, body: SheetBody | null): ReadonlyMap<number, Fill> {
  const isBlank = (row: number, column: number): boolean => isBlankAt(sheet, body, row, column);
  return new Map(
    sheet.formulas.map((fill, index) => [fill.column, sharedFill(fill, index, isBlank)] as const),
  );
}

function sharedFill(
  fill: ColumnFormula,
  index: number,
  isBlank: (row: number, column: number) => boolean,
): Fill {
  const { column, row: first, rows } = fill;
  const last = first + rows - 1;
  let master = first;
  while (master <= last && !isBlank(master, column)) master++;
  const area = areaAddress({ row: master, column, rows: last - master + 1, columns: 1 });
  const text = `><f t="shared" ref="${area}" si="${index}">${xmlText(formulaFiller(fill)(master))}</f></c>`;
  const reference = `><f t="shared" si="${index}"/></c>`;
  return (row) => {
    if (row < master || row > last) return null;
    return row === master ? text : reference;
  };
}
