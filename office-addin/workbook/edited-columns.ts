import {
  assertUnchanged,
  type CellEdit,
  type CellValue,
  editsBySheet,
  formatKindOf,
  type SheetEdits,
  sheetVanished,
  type WorkbookUpdate,
} from '../../core/index.ts';
import { cellValue } from './contents.ts';
import { DAYS_TO_1904 } from './days-1904.ts';
import { type Survey, sheetFacts } from './survey.ts';

/** Cells of one column that will be edited, and what is there now from the first of them to the last. */
export interface EditedColumn {
  readonly sheet: string;
  readonly column: number;
  /** The first row, counted from 0. */
  readonly row: number;
  readonly rows: number;
  readonly edits: ReadonlyMap<number, CellEdit>;
  /** Number formats from the first row on. */
  readonly formats: readonly string[];
  /** Days between the workbook's calendar and that of 1900. */
  readonly moreDays: number;
}

/** Cells whose values, formulas and formats fit into an answer of 5 MB with room to spare. */
const MOST_CELLS = 40_000;

/**
 * Asks in one request, or in as few as answers allow, what stands in the cells that an update edits. Throws `HostError`
 * when a sheet is not there or a cell holds something else than when it was read.
 */
export async function readEdited(
  context: Excel.RequestContext,
  update: WorkbookUpdate,
  survey: Survey,
): Promise<readonly EditedColumn[]> {
  const sheets = editsBySheet(update);
  for (const { sheet, clearedNotes = [] } of sheets) {
    if (!sheetFacts(survey, sheet)) throw sheetVanished(sheet);
    // Notes are not read here, so nobody can have asked for it.
    if (clearedNotes.length > 0) throw new RangeError(`notes of the sheet ${sheet} cannot be cleared`);
  }
  const moreDays = survey.date1904 ? DAYS_TO_1904 : 0;
  const asked = sheets.map((one) => ({ one, columns: columnsOf(one, moreDays) }));
  let cells = 0;
  for (const { sheet, column, row, rows, range } of asked.flatMap(({ columns }) => columns)) {
    if (cells > 0 && cells + rows > MOST_CELLS) {
      await context.sync();
      cells = 0;
    }
    cells += rows;
    range.found = context.workbook.worksheets
      .getItem(sheet)
      .getRangeByIndexes(row, column, rows, 1)
      .load('values,formulas,numberFormat');
  }
  if (cells > 0) await context.sync();
  for (const { one, columns } of asked) {
    const byColumn = new Map(columns.map((column) => [column.column, column]));
    assertUnchanged(one, (row, column) => heldAt(byColumn.get(column), row));
  }
  return asked.flatMap(({ columns }) =>
    columns.map(({ range, ...column }) => ({
      ...column,
      formats: (range.found?.numberFormat ?? []).map(([format]) => String(format)),
    })),
  );
}

interface AskedColumn extends Omit<EditedColumn, 'formats'> {
  readonly range: { found: Excel.Range | null };
}

function columnsOf({ sheet, cells }: SheetEdits, moreDays: number): readonly AskedColumn[] {
  const byColumn = new Map<number, Map<number, CellEdit>>();
  for (const cell of cells) {
    const known = byColumn.get(cell.column) ?? new Map<number, CellEdit>();
    byColumn.set(cell.column, known.set(cell.row, cell));
  }
  return [...byColumn].map(([column, edits]) => {
    let [row, last] = [Infinity, 0];
    for (const at of edits.keys()) {
      row = Math.min(row, at);
      last = Math.max(last, at);
    }
    return { sheet, column, row, rows: last - row + 1, edits, moreDays, range: { found: null } };
  });
}

/** A text that looks like a formula gives the same as value and as formula. */
function heldAt(column: AskedColumn | undefined, row: number): CellValue | undefined {
  if (!column?.range.found) return undefined;
  const { values, formulas, numberFormat } = column.range.found;
  const [value, formula, format]: readonly unknown[] = [values, formulas, numberFormat].map(
    (grid) => grid[row - column.row]?.[0],
  );
  if (typeof formula === 'string' && formula.startsWith('=') && formula !== value) return undefined;
  const held = cellValue(value);
  const isDay = typeof held === 'number' && formatKindOf(String(format)) === 'date';
  return isDay ? held + column.moreDays : held;
}
