import { basename } from 'node:path';
import { readSettings, type SettingRow, type Snapshot } from '../core/index.ts';
import { isArchiveOrMarkup } from './archive-or-markup.ts';
import { readCsv } from './csv/read-csv.ts';
import { badSettings } from './file-error.ts';
import { readBytes } from './files.ts';
import { readXlsx } from './xlsx/read-workbook.ts';

/** The settings of the file that `--settings` names, none when it names none. Throws `FileError`. */
export function settingsOption(values: Readonly<Record<string, unknown>>): readonly SettingRow[] {
  const path = values['settings'];
  if (typeof path !== 'string') return [];
  const { rows, faults } = readSettings(snapshotOf(path));
  if (faults.length > 0) throw badSettings(faults.map(({ text }) => text));
  if (rows.length === 0) throw badSettings([]);
  return rows;
}

/** A text file of separated values whatever its name, or an .xlsx. */
function snapshotOf(path: string): Snapshot {
  const bytes = readBytes(path);
  const fileName = basename(path);
  if (isArchiveOrMarkup(bytes)) return readXlsx(bytes, { fileName });
  const sheets = [readCsv(bytes, fileName)];
  return { fileName, date1904: false, locale: null, sheets, properties: {}, definedNames: {} };
}
