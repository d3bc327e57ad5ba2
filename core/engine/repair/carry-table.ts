import type { Template } from '../../kit/template.ts';
import { addressOf } from '../../workbook/cell.ts';
import { formulaFiller } from '../../workbook/formula.ts';
import type { CellContent, SheetModel } from '../../workbook/sheet-model.ts';
import type { SheetColumn, SheetSnapshot } from '../../workbook/snapshot.ts';
import type { NumberFormat } from '../../workbook/theme.ts';
import { FIRST_ROW, type Layout } from '../decode/layout.ts';
import { isFilled } from '../decode/odd-rows.ts';
import { extraColumns } from '../structure/extra-columns.ts';
import { type Baggage, type Carried, pack, putContent } from './carried.ts';
import { conflictOf, holderOf, type Source, sourcesOf } from './sources.ts';

/** What is being carried, and what was found on the way. */
interface Carrier {
  readonly sheet: SheetSnapshot;
  readonly layout: Layout;
  readonly cells: CellContent[][];
  readonly baggage: Baggage;
  readonly left: string[];
  formulas: number;
}

/** Draws a table anew: each entry under its field, extra columns at the right, each row as far below the header as before. */
export function carryTable(
  model: SheetModel,
  sheet: SheetSnapshot,
  template: Template,
  layout: Layout,
): Carried {
  const { first } = layout.head;
  const sources = sourcesOf(sheet, template, layout);
  const refused = conflictOf(sources, template, sheet, first);
  if (refused !== null) return { refused };
  const carrier: Carrier = {
    sheet,
    layout,
    cells: model.cells.map((row) => [...row]),
    baggage: { styles: [], notes: [] },
    left: aboveHeader(sheet, layout),
    formulas: 0,
  };
  for (const source of sources) carryField(source, model, template, carrier);
  const extras = extraColumns(sheet, layout).flatMap((place) => sheet.columns[place] ?? []);
  const width = model.columns.length;
  for (const [i, column] of extras.entries()) carryExtra(column, width + i, carrier);
  const rows = filledRows([...sources.flatMap(({ columns }) => columns), ...extras], first, sheet.rowCount);
  const written = carrier.cells.slice(FIRST_ROW).filter((line) => line.some(holdsValue)).length;
  if (rows !== written) throw new RangeError(`${sheet.name}: ${rows} rows went in, ${written} came out`);
  const { cells, baggage, left, formulas } = carrier;
  const height = Math.max(cells.length, model.filter?.rows ?? 0);
  const drawn: SheetModel = {
    ...model,
    cells,
    columns: [...model.columns, ...extras.map(() => ({ width: 20 }))],
    styles: [...model.styles, ...extraStyles(extras.length, width, height), ...baggage.styles],
    notes: [...model.notes, ...baggage.notes],
  };
  return { model: drawn, left, formulas, rows };
}

/** Below the header a template's sheet is empty until people type; formats hold for whole columns. */
function formatAt({ styles }: SheetModel, column: number): NumberFormat {
  const looks = styles.filter(
    ({ area }) => area.row === FIRST_ROW && area.column <= column && column < area.column + area.columns,
  );
  return looks.at(-1)?.format ?? 'general';
}

function carryField(source: Source, model: SheetModel, template: Template, carrier: Carrier): void {
  const { sheet, layout, cells, baggage } = carrier;
  const at = Object.keys(template.columns).indexOf(source.name);
  const area = model.formulas.find(({ column }) => column === at);
  const fill = area ? formulaFiller(area) : null;
  const format = formatAt(model, at);
  for (let from = layout.head.first; from < sheet.rowCount; from++) {
    const column = holderOf(source, from);
    const value = column?.values[from] ?? null;
    const row = from - layout.head.first + FIRST_ROW;
    if (column === null) continue;
    if (column.formulas?.[from] !== undefined) {
      if (fill !== null) {
        if (isFilled(value)) putContent(cells, row, at, { formula: fill(row), value });
        continue;
      }
      countFormula(column, from, carrier);
    }
    if (isFilled(value)) putContent(cells, row, at, value);
    pack({ column, from, row, at }, format, baggage);
  }
}

/** A formula of the user's would point to other cells in the new sheet, so that its value takes its place. */
function countFormula(column: SheetColumn, row: number, carrier: Carrier): void {
  carrier.formulas++;
  if (isFilled(column.values[row])) return;
  const place = carrier.sheet.columns.indexOf(column);
  carrier.left.push(addressOf(row, place));
}

function carryExtra(column: SheetColumn, at: number, carrier: Carrier): void {
  const { sheet, layout, cells, baggage } = carrier;
  const { header, ids, first } = layout.head;
  putContent(cells, 0, at, column.values[header] ?? null);
  if (ids !== null && ids !== header) putContent(cells, 1, at, column.values[ids] ?? null);
  for (let from = first; from < sheet.rowCount; from++) {
    const row = from - first + FIRST_ROW;
    if (column.formulas?.[from] !== undefined) countFormula(column, from, carrier);
    const value = column.values[from] ?? null;
    if (isFilled(value)) putContent(cells, row, at, value);
    pack({ column, from, row, at }, 'general', baggage);
  }
}

function extraStyles(count: number, first: number, height: number): SheetModel['styles'] {
  if (count === 0) return [];
  return [
    {
      area: { row: 0, column: first, rows: 1, columns: count },
      style: 'optional-header',
      format: 'general',
    },
    {
      area: { row: FIRST_ROW, column: first, rows: Math.max(height - FIRST_ROW, 1), columns: count },
      style: 'input',
      format: 'general',
    },
  ];
}

/** Titles and remarks above the header have no place in a template's sheet. */
function aboveHeader({ columns }: SheetSnapshot, { head }: Layout): string[] {
  return columns.flatMap(({ values }, column) =>
    values.slice(0, head.header).flatMap((value, row) => (isFilled(value) ? [addressOf(row, column)] : [])),
  );
}

function filledRows(columns: readonly SheetColumn[], first: number, count: number): number {
  let rows = 0;
  for (let row = first; row < count; row++) if (columns.some(({ values }) => isFilled(values[row]))) rows++;
  return rows;
}

function holdsValue(content: CellContent): boolean {
  if (content !== null && typeof content === 'object') return 'formula' in content;
  return isFilled(content);
}
