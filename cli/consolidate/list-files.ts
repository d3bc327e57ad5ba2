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

/** What a folder holds. */
export interface Listing {
  /** All workbooks and text files in it and its subfolders, sorted by name. */
  readonly files: readonly FoundFile[];
  /** The names of other files and of links, which are not looked at. */
  readonly others: readonly string[];
}

/** Lists a folder; `apart` are our own outputs and folders. */
export function listFiles(folder: string, apart: readonly string[]): Listing {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory() && !LOCK.test(entry.name))
    .map((entry) => ({ entry, path: join(entry.parentPath, entry.name) }))
    .filter(({ entry, path }) => !apart.some((own) => samePath(path, own) || samePath(entry.parentPath, own)))
    .map(({ entry, path }) => ({
      path,
      name: relative(folder, path).split(sep).join('/'),
      isRead: entry.isFile() && LOOKED_AT.test(entry.name),
    }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  return {
    files: entries.flatMap(({ path, name, isRead }) => (isRead ? [{ path, name }] : [])),
    others: entries.flatMap(({ name, isRead }) => (isRead ? [] : [name])),
  };
}
