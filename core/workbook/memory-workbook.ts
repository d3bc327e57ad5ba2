import type { CellValue } from './cell.ts';
import type { CellContent, SheetModel } from './sheet-model.ts';
import type { FormatKind, SheetColumn, SheetSnapshot, Snapshot } from './snapshot.ts';
import type { NumberFormat } from './theme.ts';
import type { Mark, Workbook, WorkbookUpdate } from './workbook.ts';

const KINDS: Readonly<Record<NumberFormat, FormatKind>> = {
  general: 'general',
  integer: 'general',
  decimal: 'general',
  currency: 'general',
  text: 'text',
  date: 'date',
};

/** The reference host: the contract of {@link Workbook} with nothing around it. Formulas are kept, not computed. */
export class MemoryWorkbook implements Workbook {
  readonly #sheets = new Map<string, SheetModel>();
  readonly #names = new Map<string, string>();
  readonly #marks = new Map<string, readonly Mark[]>();

  read(): Snapshot {
    return {
      fileName: null,
      date1904: false,
      locale: null,
      sheets: [...this.#sheets.values()].map(snapshotOf),
      properties: {},
      definedNames: Object.fromEntries(this.#names),
    };
  }

  write(update: WorkbookUpdate): void {
    for (const sheet of update.sheets) this.#sheets.set(sheet.name, sheet);
    for (const { name, refersTo } of update.names) this.#names.set(name, refersTo);
    for (const { sheet, marks } of update.marks) this.#marks.set(sheet, marks);
  }

  /** Types values into cells, by sheet and address parts counted from 0, as a user would. */
  type(
    sheet: string,
    cells: readonly { readonly row: number; readonly column: number; readonly value: CellValue }[],
  ): void {
    const model = this.#sheets.get(sheet);
    if (!model) throw new RangeError(`no sheet ${sheet}`);
    const rows: CellContent[][] = model.cells.map((row) => [...row]);
    for (const { row, column, value } of cells) {
      while (rows.length <= row) rows.push([]);
      const line = rows[row] ?? [];
      while (line.length <= column) line.push(null);
      line[column] = value;
    }
    this.#sheets.set(sheet, { ...model, cells: rows });
  }

  marksOn(sheet: string): readonly Mark[] {
    return this.#marks.get(sheet) ?? [];
  }
}

function snapshotOf(model: SheetModel): SheetSnapshot {
  const width = Math.max(0, ...model.cells.map((row) => row.length));
  const columns = Array.from({ length: width }, (_, column): SheetColumn => {
    const looks = model.styles.filter(
      ({ area }) => area.column <= column && column < area.column + area.columns,
    );
    const tall = looks.filter(({ area }) => area.rows > 2).at(-1);
    const formats = looks
      .filter(({ area }) => area.rows === 1)
      .map(({ area, format }) => [area.row, KINDS[format]] as const);
    return {
      values: model.cells.map((row) => cellValue(row[column] ?? null)),
      format: tall ? KINDS[tall.format] : 'general',
      formats: Object.fromEntries(formats),
    };
  });
  return {
    name: model.name,
    hidden: model.state !== 'visible',
    rowCount: model.cells.length,
    columns,
    merges: model.merges,
    hiddenRows: Object.entries(model.rows).flatMap(([row, { hidden }]) => (hidden ? [Number(row)] : [])),
  };
}

function cellValue(cell: CellContent): CellValue {
  if (cell === null || typeof cell !== 'object') return cell;
  return 'formula' in cell ? cell.value : cell.text;
}
