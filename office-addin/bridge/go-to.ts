import { type Place, sheetVanished } from '../../core/index.ts';
import { runBatch } from '../batches.ts';
import { sheetHidden } from './failures.ts';

/** Shows a place: its sheet comes to the front, and its cell is selected. Throws where the sheet is gone or hidden. */
export async function goTo({ sheet: name, cell }: Place): Promise<void> {
  await runBatch('go', async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name).load('visibility');
    await context.sync();
    if (sheet.isNullObject) throw sheetVanished(name);
    if (sheet.visibility !== 'Visible') throw sheetHidden(name);
    sheet.activate();
    if (cell !== null) sheet.getRange(cell).select();
    await context.sync();
  });
}
