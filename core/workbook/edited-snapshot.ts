import type { FormatKind, SheetColumn, SheetSnapshot, Snapshot } from './snapshot.ts';
import type { CellEdit, SheetEdits } from './workbook.ts';

/** The workbook as it would be read after the edits; formulas are not computed anew. */
export function editedSnapshot(snapshot: Snapshot, edits: readonly SheetEdits[]): Snapshot {
  const bySheet = new Map(edits.map(({ sheet, cells }) => [sheet.toLowerCase(), cells]));
  return {
    ...snapshot,
    sheets: snapshot.sheets.map((sheet) => {
      const cells = bySheet.get(sheet.name.toLowerCase());
      return cells ? editedSheet(sheet, cells) : sheet;
    }),
  };
}

function editedSheet(sheet: SheetSnapshot, cells: readonly CellEdit[]): SheetSnapshot {
  const byColumn = new Map<number, CellEdit[]>();
  for (const cell of cells) {
    const others = byColumn.get(cell.column);
    if (others) others.push(cell);
    else byColumn.set(cell.column, [cell]);
  }
  const width = [...byColumn.keys()].reduce(
    (most, column) => Math.max(most, column + 1),
    sheet.columns.length,
  );
  const columns = Array.from({ length: width }, (_, column): SheetColumn => {
    const former = sheet.columns[column] ?? { values: [], format: 'general' };
    const edited = byColumn.get(column);
    return edited ? editedColumn(former, edited) : former;
  });
  const rowCount = columns.reduce((most, { values }) => Math.max(most, values.length), sheet.rowCount);
  return { ...sheet, rowCount, columns };
}

function editedColumn(column: SheetColumn, cells: readonly CellEdit[]): SheetColumn {
  const values = [...column.values];
  const formats: Record<number, FormatKind> = { ...column.formats };
  for (const { row, after, format } of cells) {
    while (values.length < row) values.push(null);
    values[row] = after === '' ? null : after;
    if (format !== undefined) formats[row] = format;
  }
  return { ...column, values, formats };
}
