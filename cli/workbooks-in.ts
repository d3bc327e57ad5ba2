import { existsSync, readdirSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { inFolders } from './files.ts';

/** Also those that cannot be read: whoever sent one should be told. */
const WORKBOOKS = new Set(['.xlsx', '.xlsm', '.xls', '.xlsb', '.ods']);

/** The workbooks of a folder and of those in it, in the order of their names; any other path as it is. */
export function workbooksIn(path: string): readonly string[] {
  if (!existsSync(path) || !statSync(path).isDirectory()) return [path];
  const entries = inFolders(() => readdirSync(path, { withFileTypes: true }));
  return entries
    .filter(({ name }) => !name.startsWith('.') && !name.startsWith('~$'))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const inside = join(path, entry.name);
      if (entry.isDirectory()) return workbooksIn(inside);
      return WORKBOOKS.has(extname(entry.name).toLowerCase()) ? [inside] : [];
    });
}
