/** A file of the folder. */
export interface FoundFile {
  readonly id: string;
  /** From the folder on, with `/`. */
  readonly name: string;
  readonly kind: FileKind;
  /** When it was changed last, in milliseconds. */
  readonly modified: number;
  /** In bytes; Google counts none for its own formats. */
  readonly size: number;
}

/** A spreadsheet of Google, a workbook file, a text file, or something that only leads to a file elsewhere. */
export type FileKind = 'sheets' | 'workbook' | 'text' | 'shortcut';

/** A name tells more than a type: Windows says of a text file that it is of Excel. */
const WORKBOOK = /\.(?:xlsx|xlsm|xls|xlsb|ods)$/i;
const TEXT = /\.csv$/i;
/** What Excel and LibreOffice leave beside a file that is open. */
const LOCK = /^(?:~\$|\.)/;
const SHEETS = 'application/vnd.google-apps.spreadsheet';
/** Files that bear no ending of theirs: of Excel, also of old ones and with macros, and of LibreOffice. */
const WORKBOOK_TYPE =
  /^application\/(?:vnd\.openxmlformats-officedocument\.spreadsheetml\.|vnd\.ms-excel|vnd\.oasis\.opendocument\.spreadsheet)/i;
const TEXT_TYPE = /^(?:text|application)\/(?:csv|x-csv|comma-separated-values)/i;
const SHORTCUT = 'application/vnd.google-apps.shortcut';

/** What a file is, by its type and its name; `null` for one that a consolidation does not look at. */
export function kindOf(type: string, name: string): FileKind | null {
  if (type === SHEETS) return 'sheets';
  if (LOCK.test(name)) return null;
  if (type === SHORTCUT) return 'shortcut';
  if (WORKBOOK.test(name)) return 'workbook';
  if (TEXT.test(name)) return 'text';
  if (WORKBOOK_TYPE.test(type)) return 'workbook';
  return TEXT_TYPE.test(type) ? 'text' : null;
}
