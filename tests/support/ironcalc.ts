import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { initSync, Model } from '@ironcalc/wasm';
import type { CellValue } from '../../core/workbook/cell.ts';
import { formulaFiller } from '../../core/workbook/formula.ts';
import type { CellContent, SheetModel } from '../../core/workbook/sheet-model.ts';
import type { DefinedName } from '../../core/workbook/workbook.ts';

/** The value of a computed cell, by row and column counted from 0; an error is its text, `#VALUE!`. */
export type Computed = (sheet: string, row: number, column: number) => CellValue;

/**
 * The cells of a workbook with all formulas computed by IronCalc, in en-US.
 *
 * IronCalc does no array arithmetic inside SUMPRODUCT: what such a formula gives there means nothing.
 */
export function computeWithIronCalc(sheets: readonly SheetModel[], names: readonly DefinedName[]): Computed {
  initSync({ module: wasm() });
  const model = new Model('uji', 'en', 'UTC', 'en');
  model.pauseEvaluation();
  sheets.forEach(({ name }, sheet) => {
    if (sheet > 0) model.newSheet();
    model.renameSheet(sheet, name);
  });
  for (const { name, refersTo } of names) model.newDefinedName(name, undefined, refersTo);
  sheets.forEach(({ cells, formulas }, sheet) => {
    const height = Math.max(1, cells.length, ...formulas.map(({ row, rows }) => row + rows));
    const width = Math.max(1, ...cells.map((row) => row.length), ...formulas.map(({ column }) => column + 1));
    // Numbers are read as they are shown.
    model.updateRangeStyle({ sheet, row: 1, column: 1, width, height }, 'num_fmt', '0.000000000');
    cells.forEach((row, i) => {
      row.forEach((cell, j) => {
        if (cell !== null) model.setUserInput(sheet, i + 1, j + 1, typed(cell));
      });
    });
    for (const fill of formulas) {
      const write = formulaFiller(fill);
      for (let row = fill.row; row < fill.row + fill.rows; row++) {
        const taken = (cells[row]?.[fill.column] ?? null) !== null;
        if (!taken) model.setUserInput(sheet, row + 1, fill.column + 1, `=${write(row)}`);
      }
    }
  });
  model.resumeEvaluation();
  model.evaluate();
  const positions = new Map(sheets.map(({ name }, sheet) => [name, sheet]));
  return (name, row, column) => computedAt(model, positions.get(name) ?? -1, row + 1, column + 1);
}

let bytes: Uint8Array | null = null;

function wasm(): Uint8Array {
  bytes ??= readFileSync(createRequire(import.meta.url).resolve('@ironcalc/wasm/wasm_bg.wasm'));
  return bytes;
}

function typed(cell: NonNullable<CellContent>): string {
  if (typeof cell === 'string') return `'${cell}`;
  if (typeof cell !== 'object') return String(cell).toUpperCase();
  return 'formula' in cell ? `=${cell.formula}` : `'${cell.text}`;
}

// The types of cells as TYPE() tells them.
const NUMBER = 1;
const LOGICAL = 4;

function computedAt(model: Model, sheet: number, row: number, column: number): CellValue {
  const shown = model.getFormattedCellValue(sheet, row, column);
  const type = model.getCellType(sheet, row, column);
  if (type === NUMBER) return shown === '' ? null : Number(shown);
  return type === LOGICAL ? shown === 'TRUE' : shown;
}
