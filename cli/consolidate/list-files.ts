import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { samePath } from '../files.ts';

/** A file of the folder that a consolidation looks at. */
export interface FoundFile {
  /** Where it is. */
  readonly path: string;
  /** From the folder on, with `/` on every system, so that the order is the same everywhere. */
  readonly name: string;
}

const LOOKED_AT = /\.(?:xlsx|xlsm|xls|xlsb|ods|csv)$/i;
/** What Excel and LibreOffice leave beside a file that is open. */
const LOCK = /^(?:~\$|\.)/;

/** All workbooks and text files in a folder and its subfolders, sorted by name; `apart` are our own outputs. */
export function listFiles(folder: string, apart: readonly string[]): readonly FoundFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && LOOKED_AT.test(entry.name) && !LOCK.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !apart.some((other) => samePath(path, other)))
    .map((path) => ({ path, name: relative(folder, path).split(sep).join('/') }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}
