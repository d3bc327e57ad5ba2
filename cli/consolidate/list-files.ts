import { type Dirent, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { inFolders, samePath } from '../files.ts';

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
  /**
   * All workbooks and text files in it and its subfolders, sorted by name, and subfolders that cannot be opened: there may be
   * submissions in them, and who merges should know.
   */
  readonly files: readonly FoundFile[];
  /** The names of other files and of links, which are not looked at. */
  readonly others: readonly string[];
}

/** Lists a folder; `apart` are our own outputs and folders. Throws `FileError` where it cannot be opened. */
export function listFiles(folder: string, apart: readonly string[]): Listing {
  const entries = entriesIn(
    folder,
    apart,
    inFolders(() => readdirSync(folder, { withFileTypes: true })),
  )
    .map(({ path, isRead, end }) => ({
      path,
      name: `${relative(folder, path).split(sep).join('/')}${end}`,
      isRead,
    }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  return {
    files: entries.flatMap(({ path, name, isRead }) => (isRead ? [{ path, name }] : [])),
    others: entries.flatMap(({ name, isRead }) => (isRead ? [] : [name])),
  };
}

interface Found {
  readonly path: string;
  readonly isRead: boolean;
  /** What its name ends in beyond that of the disk. */
  readonly end: '' | '/';
}

function entriesIn(folder: string, apart: readonly string[], entries: readonly Dirent[]): readonly Found[] {
  return entries.flatMap((entry): readonly Found[] => {
    const path = join(folder, entry.name);
    const isLock = !entry.isDirectory() && LOCK.test(entry.name);
    if (isLock || apart.some((own) => samePath(path, own))) return [];
    if (!entry.isDirectory())
      return [{ path, isRead: entry.isFile() && LOOKED_AT.test(entry.name), end: '' }];
    const inside = entriesOrNone(path);
    return inside === null ? [{ path, isRead: true, end: '/' }] : entriesIn(path, apart, inside);
  });
}

/** `null` where a folder cannot be opened. */
function entriesOrNone(folder: string): readonly Dirent[] | null {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return null;
  }
}
