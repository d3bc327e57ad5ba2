import { basename } from 'node:path';
import { type SheetSnapshot, sheetNamed, type Template } from '../core/index.ts';
import { isArchiveOrMarkup } from './archive-or-markup.ts';
import { readCsv } from './csv/read-csv.ts';
import { headerNotFound, sheetNotFound } from './file-error.ts';
import { readBytes } from './files.ts';
import { readXlsx } from './xlsx/read-workbook.ts';

/** The sheet to import from: a text file of separated values whatever its name, or a sheet of an .xlsx. Throws `FileError`. */
export function readImportSource(path: string, sheet: string | null, template: Template): SheetSnapshot {
  const bytes = readBytes(path);
  const fileName = basename(path);
  if (!isArchiveOrMarkup(bytes)) return readCsv(bytes, fileName);
  const snapshot = readXlsx(bytes, { fileName });
  if (sheet !== null) {
    const named = sheetNamed(snapshot, sheet);
    if (named === null) throw sheetNotFound();
    return named;
  }
  const filled = snapshot.sheets.filter(({ hidden, rowCount }) => !hidden && rowCount > 0);
  const [chosen] = [...filled.filter(({ name }) => name === template.sheet), ...filled];
  if (!chosen) throw headerNotFound();
  return chosen;
}
