import { FIRST_ROW, FORM } from '../../core/engine/decode/layout.ts';
import type { Template } from '../../core/kit/template.ts';
import { formulaFiller } from '../../core/workbook/formula.ts';
import type { CellContent, FormulaContent, SheetModel } from '../../core/workbook/sheet-model.ts';
import type { FixtureCell } from './fixture-cell.ts';
import type { FixtureRecord } from './fixture-format.ts';
import { cellValue } from './fixture-snapshot.ts';

/** Stands in every formula cell until somebody computes it: whoever reads it back has computed nothing. */
export const NOT_COMPUTED = 'belum dihitung';

/** A formula that nobody has computed yet. */
export function formulaCell(formula: string): FormulaContent {
  return { formula, value: NOT_COMPUTED };
}

const TEXT_REFERENCE_OR_NAME = /"(?:[^"]|"")*"|(\$?[A-Z]{1,3}\$?)(\d+)(?!\w)|'(?:[^']|'')*'!|[A-Za-z_]\w*/g;

/** A formula for a copy of its sheets that stands so many rows below them, with formulas in the place of defined names. */
export function movedDown(formula: string, down: number, names: Readonly<Record<string, string>>): string {
  return formula.replace(TEXT_REFERENCE_OR_NAME, (found: string, column?: string, row?: string) =>
    column === undefined ? (names[found] ?? found) : `${column}${Number(row) + down}`,
  );
}

/** The cells of a rendered sheet with records typed in, and its formulas in every prepared row. */
export function typedCells(
  template: Template,
  { cells, formulas }: SheetModel,
  records: readonly FixtureRecord[],
): CellContent[][] {
  const typed = cells.map((row) => [...row]);
  for (const fill of formulas) {
    const formulaIn = formulaFiller(fill);
    for (let row = fill.row; row < fill.row + fill.rows; row++)
      put(typed, row, fill.column, formulaCell(formulaIn(row)));
  }
  typeRecords(typed, template, records);
  return typed;
}

/** Types records into the cells of a template's sheet, as a user would. */
export function typeRecords(
  cells: CellContent[][],
  template: Template,
  records: readonly FixtureRecord[],
): void {
  Object.keys(template.columns).forEach((name, i) => {
    records.forEach((record, at) => {
      const cell = record[name];
      if (!cell) return;
      if (template.layout === 'form') put(cells, FORM.row + i, FORM.value, contentOf(cell));
      else put(cells, FIRST_ROW + at, i, contentOf(cell));
    });
  });
}

/** Puts something into a cell, by row and column counted from 0. */
export function put(cells: CellContent[][], row: number, column: number, content: CellContent): void {
  while (cells.length <= row) cells.push([]);
  const line = cells[row] ?? [];
  while (line.length <= column) line.push(null);
  line[column] = content;
}

/** Formulas that cannot be computed, by the error that they show. */
const FAILING: Readonly<Record<string, string>> = {
  '#REF!': '#REF!',
  '#N/A': 'NA()',
  '#NAME?': 'bukan_nama',
  '#VALUE!': '1+"satu"',
  '#DIV/0!': '1/0',
};

function contentOf(cell: FixtureCell): CellContent {
  return cell.kind === 'error' ? formulaCell(FAILING[cell.value] ?? cell.value) : cellValue(cell);
}
