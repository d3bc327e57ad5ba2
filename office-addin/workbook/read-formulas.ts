import { type SheetSnapshot, type Snapshot, sheetNamed } from '../../core/index.ts';
import { runBatch } from '../batches.ts';

/** Cells whose formulas fit into an answer of 5 MB with room to spare: those of the forms have up to a thousand letters. */
const MOST_CELLS = 4000;

/**
 * A workbook that was read, with what the cells of some of its sheets compute: reading leaves formulas out, since most
 * commands need only what they come to. Sheets that are not there are passed over, and so is what lies below the last
 * filled row. The formulas are read piece by piece, and not by asking where they are: Excel does not tell that of a
 * sheet that is locked, as all forms are once they were sent.
 */
export async function readFormulas(snapshot: Snapshot, names: readonly string[]): Promise<Snapshot> {
  const wanted = names.flatMap((name) => sheetNamed(snapshot, name) ?? []);
  const read = new Map<SheetSnapshot, readonly (readonly unknown[])[]>();
  await runBatch('read', async (context) => {
    for (const sheet of wanted) read.set(sheet, await formulasOf(context, sheet));
  });
  const sheets = snapshot.sheets.map((sheet) => {
    const rows = read.get(sheet);
    if (!rows) return sheet;
    const columns = sheet.columns.map((column, at) => ({ ...column, formulas: formulasIn(rows, at) }));
    return { ...sheet, columns };
  });
  return { ...snapshot, sheets };
}

/** Row by row. */
async function formulasOf(
  context: Excel.RequestContext,
  { name, columns }: SheetSnapshot,
): Promise<readonly (readonly unknown[])[]> {
  const height = filledRows(columns);
  const step = Math.max(1, Math.floor(MOST_CELLS / Math.max(1, columns.length)));
  const rows: unknown[][] = [];
  for (let row = 0; row < height; row += step) {
    const range = context.workbook.worksheets
      .getItem(name)
      .getRangeByIndexes(row, 0, Math.min(step, height - row), columns.length)
      .load('formulas');
    await context.sync();
    rows.push(...range.formulas);
  }
  return rows;
}

function filledRows(columns: SheetSnapshot['columns']): number {
  const rows = columns.flatMap(({ values }) =>
    values.flatMap((value, row) => (value === null ? [] : [row + 1])),
  );
  return rows.reduce((most, row) => Math.max(most, row), 0);
}

function formulasIn(rows: readonly (readonly unknown[])[], column: number): Readonly<Record<number, string>> {
  const found = rows.flatMap((cells, row): readonly (readonly [number, string])[] => {
    const cell = cells[column];
    return typeof cell === 'string' && cell.startsWith('=') ? [[row, cell.slice(1)]] : [];
  });
  return Object.fromEntries(found);
}
