import exceljs from 'exceljs';

/** A new workbook of somebody's, with the one empty sheet `Lembar1`. */
export async function openingFile(): Promise<Uint8Array> {
  const workbook = new exceljs.Workbook();
  workbook.addWorksheet('Lembar1');
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
