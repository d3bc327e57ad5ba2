import { FIRST_ROW, FORM } from '../../core/engine/decode/layout.ts';
import type { Grid } from '../../core/engine/render/place.ts';
import { renderTemplateWorkbook } from '../../core/engine/render/template-workbook.ts';
import { type WorkbookData, workbookData } from '../../core/engine/workbook-data.ts';
import { aturanKolom } from '../../core/katalog/aturan/kolom.ts';
import type { Rule } from '../../core/kit/rule.ts';
import type { Template } from '../../core/kit/template.ts';
import { formulaFiller } from '../../core/workbook/formula.ts';
import { MemoryWorkbook } from '../../core/workbook/memory-workbook.ts';
import { civilOf } from '../../core/workbook/serial.ts';
import type { CellContent, SheetModel } from '../../core/workbook/sheet-model.ts';
import type { Snapshot } from '../../core/workbook/snapshot.ts';
import type { DefinedName } from '../../core/workbook/workbook.ts';
import type { RawRecord } from '../support/random-cells.ts';

/** A filled workbook, as the engine sees it and as a spreadsheet does. */
export interface FilledWorkbook {
  readonly templates: readonly Template[];
  readonly grid: Grid;
  readonly sheets: readonly SheetModel[];
  readonly names: readonly DefinedName[];
  readonly snapshot: Snapshot;
  /** What the product's own decoder made of the cells. */
  readonly workbook: WorkbookData;
}

/** A workbook of the product with these records in it, by template id; today is fixed. */
export function fillWorkbook(
  templates: readonly Template[],
  rules: readonly Rule[],
  records: Readonly<Record<string, readonly RawRecord[]>>,
  today: number,
): FilledWorkbook {
  const rows = Math.max(...Object.values(records).map(({ length }) => length));
  const katalog = { version: '0', templates, rules, fieldRules: aturanKolom, examples: {} };
  const context = {
    locale: 'id',
    thisYear: civilOf(today).year,
    rows,
    cover: {},
    near: [],
    pages: [],
    reference: false,
  } as const;
  const { sheets: drawn, names } = renderTemplateWorkbook(katalog, templates, context);
  const filled = drawn.map((sheet) => {
    const template = templates.find((one) => one.sheet === sheet.name);
    return template ? typed(sheet, template, records[template.id] ?? []) : withDay(sheet, today);
  });
  const host = new MemoryWorkbook();
  host.write({ sheets: filled, names, marks: [] });
  const snapshot = host.read();
  const workbook = workbookData(snapshot, templates, { today, settings: {}, beside: [] });
  return { templates, grid: { templates, rows, carried: [] }, sheets: filled, names, snapshot, workbook };
}

/** The sheets with a formula in each cell that has one, and a result that nobody computed. */
export function withFormulaCells(sheet: SheetModel, result: number): SheetModel {
  const cells = sheet.cells.map((row) => row.map((cell) => withResult(cell, result)));
  for (const fill of sheet.formulas) {
    const write = formulaFiller(fill);
    for (let row = fill.row; row < fill.row + fill.rows; row++) {
      const line = lineAt(cells, row);
      while (line.length <= fill.column) line.push(null);
      line[fill.column] ??= { formula: write(row), value: result };
    }
  }
  return { ...sheet, cells, formulas: [] };
}

function typed(sheet: SheetModel, template: Template, records: readonly RawRecord[]): SheetModel {
  const names = Object.keys(template.columns);
  const cells = sheet.cells.map((row) => [...row]);
  records.forEach((record, i) => {
    names.forEach((name, j) => {
      const form = template.layout === 'form';
      const line = lineAt(cells, form ? FORM.row + j : FIRST_ROW + i);
      const column = form ? FORM.value : j;
      while (line.length <= column) line.push(null);
      line[column] = record[name] ?? line[column] ?? null;
    });
  });
  return { ...sheet, cells };
}

/** The one cell that asks for today gets a day that does not change. */
function withDay(sheet: SheetModel, today: number): SheetModel {
  const isToday = (cell: CellContent): boolean =>
    cell !== null && typeof cell === 'object' && 'formula' in cell && cell.formula === 'TODAY()';
  return { ...sheet, cells: sheet.cells.map((row) => row.map((cell) => (isToday(cell) ? today : cell))) };
}

function withResult(cell: CellContent, result: number): CellContent {
  const computed = cell !== null && typeof cell === 'object' && 'formula' in cell;
  return computed ? { formula: cell.formula, value: result } : cell;
}

function lineAt(cells: CellContent[][], row: number): CellContent[] {
  while (cells.length <= row) cells.push([]);
  const line = cells[row] ?? [];
  cells[row] = line;
  return line;
}
