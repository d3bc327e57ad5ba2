import { workbookUnclear } from '../../core/index.ts';
import { type FoundFile, kindOf } from './found-file.ts';
import { words } from './words.ts';

type Folder = GoogleAppsScript.Drive.Folder;

/** The longest folder that is listed well within one run. */
const MOST_FILES = 2000;

/**
 * All spreadsheets, workbooks and text files in a folder and its subfolders, sorted by name as the command line sorts them;
 * `apart` is the coordinator's own spreadsheet. Of several files of one name each but the first gets a number. Throws
 * `HostError` for more files than can be listed at once.
 */
export function listFolder(root: Folder, apart: string): readonly FoundFile[] {
  const found: FoundFile[] = [];
  const left: { readonly folder: Folder; readonly path: string }[] = [{ folder: root, path: '' }];
  for (let next = left.pop(); next; next = left.pop()) {
    const { folder, path } = next;
    for (const one of filesIn(folder, path)) if (one.id !== apart) found.push(one);
    if (found.length > MOST_FILES) throw workbookUnclear(words.tooManyFiles(MOST_FILES));
    const folders = folder.getFolders();
    while (folders.hasNext()) {
      const inner = folders.next();
      if (!inner.isTrashed()) left.push({ folder: inner, path: `${path}${inner.getName()}/` });
    }
  }
  return toldApart(found.sort(byName));
}

function filesIn(folder: Folder, path: string): readonly FoundFile[] {
  const found: FoundFile[] = [];
  const files = folder.getFiles();
  while (files.hasNext()) {
    const file = files.next();
    const name = file.getName();
    const kind = kindOf(file.getMimeType(), name);
    if (kind === null || file.isTrashed()) continue;
    const modified = file.getLastUpdated().getTime();
    found.push({ id: file.getId(), name: `${path}${name}`, kind, modified, size: file.getSize() });
  }
  return found;
}

function byName(one: FoundFile, other: FoundFile): number {
  if (one.name !== other.name) return one.name < other.name ? -1 : 1;
  return one.id < other.id ? -1 : 1;
}

/** Google Drive allows two files of one name in a folder. */
function toldApart(files: readonly FoundFile[]): readonly FoundFile[] {
  const counts = new Map<string, number>();
  return files.map((file) => {
    const count = (counts.get(file.name) ?? 0) + 1;
    counts.set(file.name, count);
    return count === 1 ? file : { ...file, name: `${file.name} (${count})` };
  });
}
