import { type Snapshot, sheetNamed } from '../../core/index.ts';
import { runBatch } from '../batches.ts';

/**
 * A workbook that was read, and what cells of one of its sheets compute: reading leaves formulas out, since most commands
 * need only what they come to. The sheet stays as it is where it is not there.
 */
export async function withFormulas(snapshot: Snapshot, name: string): Promise<Snapshot> {
  const sheet = sheetNamed(snapshot, name);
  if (sheet === null || sheet.rowCount === 0) return snapshot;
  const rows = await runBatch('read', async (context) => {
    const range = context.workbook.worksheets
      .getItem(sheet.name)
      .getRangeByIndexes(0, 0, sheet.rowCount, sheet.columns.length)
      .load('formulas');
    await context.sync();
    return range.formulas;
  });
  const columns = sheet.columns.map((column, at) => ({ ...column, formulas: formulasIn(rows, at) }));
  const sheets = snapshot.sheets.map((one) => (one === sheet ? { ...sheet, columns } : one));
  return { ...snapshot, sheets };
}

function formulasIn(rows: readonly (readonly unknown[])[], column: number): Readonly<Record<number, string>> {
  const found = rows.flatMap((cells, row): readonly (readonly [number, string])[] => {
    const cell = cells[column];
    return typeof cell === 'string' && cell.startsWith('=') ? [[row, cell.slice(1)]] : [];
  });
  return Object.fromEntries(found);
}
