import type { Snapshot } from '../../../../core/index.ts';
import { addSheet, type BookState, cellAt, newBook } from './book.ts';
import { refuse } from './errors.ts';
import { killRun } from './executions.ts';
import type { DriveState, FileState, FolderState, IteratorState } from './outside.ts';
import type { ServiceMethods } from './world.ts';

const SHEETS = 'application/vnd.google-apps.spreadsheet';
const NOT_FOUND =
  'No item with the given ID could be found. Possibly because you have not edited this item or you do not have permission to access it.';

export const driveApp: ServiceMethods<'DriveApp'> = {
  getFolderById: (_self, { services, drive }, id: string) =>
    services.make('Folder', allFolders(drive.root).find((folder) => folder.id === id) ?? refuse(NOT_FOUND)),
  getFileById: (_self, { services, drive }, id: string) => services.make('File', givenFile(drive, id)),
};

export const folder: ServiceMethods<'Folder'> = {
  getId: ({ id }) => id,
  getName: ({ name }) => name,
  isTrashed: ({ trashed }) => trashed,
  getFiles: ({ files }, { services }) => services.make('FileIterator', { items: files, next: 0 }),
  getFolders: ({ folders }, { services }) => services.make('FolderIterator', { items: folders, next: 0 }),
};

export const fileIterator: ServiceMethods<'FileIterator'> = {
  hasNext: ({ items, next }) => next < items.length,
  next: (self, { services }) => services.make('File', taken(self)),
};

export const folderIterator: ServiceMethods<'FolderIterator'> = {
  hasNext: ({ items, next }) => next < items.length,
  next: (self, { services }) => services.make('Folder', taken(self)),
};

export const file: ServiceMethods<'File'> = {
  getId: ({ id }) => id,
  getName: ({ name }) => name,
  getMimeType: ({ type }) => type,
  getLastUpdated: ({ modified }) => new Date(modified),
  getSize: ({ bytes }) => bytes.length,
  isTrashed: ({ trashed }) => trashed,
  getBlob: ({ bytes, type, name, denied, deadly, book }, world) => {
    if (deadly) killRun(world);
    if (denied !== null || book) refuse(denied ?? 'Access denied: DriveApp.');
    return world.services.make('Blob', { bytes, type, name });
  },
};

/** The spreadsheet of a file, as `openById` gives it. */
export function givenBook(drive: DriveState, id: string): BookState {
  const { book } = givenFile(drive, id);
  return (
    book ?? refuse(`Unexpected error while getting the method or property openById on object SpreadsheetApp.`)
  );
}

function givenFile(drive: DriveState, id: string): FileState {
  const found = allFolders(drive.root)
    .flatMap(({ files }) => files)
    .find((one) => one.id === id);
  if (!found || found.denied !== null) refuse(found?.denied ?? NOT_FOUND);
  return found;
}

function taken<T>(self: IteratorState<T>): T {
  const item = self.items[self.next++];
  return item === undefined ? refuse('Cannot retrieve the next object: iterator has reached the end.') : item;
}

function allFolders(root: FolderState): readonly FolderState[] {
  return [root, ...root.folders.flatMap(allFolders)];
}

export function newDrive(): DriveState {
  return {
    root: { id: 'folder-kiriman-0001', name: 'Kiriman', files: [], folders: [], trashed: false },
    made: 0,
  };
}

/** What people do in Google Drive; paths are from the folder of submissions on. Nothing here is counted. */
export function peopleAt(drive: DriveState, now: () => number) {
  const place = (path: string): readonly [FolderState, string] => {
    const steps = path.split('/');
    const name = steps.pop() ?? '';
    let at = drive.root;
    for (const step of steps) {
      const known = at.folders.find((one) => one.name === step);
      const next = known ?? {
        id: nextId(drive, 'folder'),
        name: step,
        files: [],
        folders: [],
        trashed: false,
      };
      if (!known) at.folders.push(next);
      at = next;
    }
    return [at, name];
  };
  const found = (path: string): FileState => {
    const [at, name] = place(path);
    const known = at.files.find((one) => one.name === name);
    if (!known) throw new RangeError(`no file ${path}`);
    return known;
  };
  const add = (path: string, made: Pick<FileState, 'type' | 'book'>, bytes: ArrayLike<number>): void => {
    const [at, name] = place(path);
    const id = nextId(drive, 'file');
    const state = { ...made, id, name, modified: now(), bytes: Uint8Array.from(bytes), trashed: false };
    // Google lists the latest first.
    at.files = [{ ...state, denied: null, deadly: false }, ...at.files];
  };
  return {
    folderId: () => drive.root.id,
    addFile: (path: string, bytes: ArrayLike<number>, type = 'application/octet-stream'): void =>
      add(path, { type, book: null }, bytes),
    /** A spreadsheet of Google with the values of a workbook, which this account may only see. */
    addSpreadsheet: (path: string, snapshot: Snapshot): void =>
      add(path, { type: SHEETS, book: bookOf(snapshot) }, []),
    replace: (path: string, bytes: ArrayLike<number>): void => {
      const state = found(path);
      state.bytes = Uint8Array.from(bytes);
      state.modified = Math.max(now(), state.modified + 1);
    },
    /** Google counts a new name as no change. */
    rename: (path: string, name: string): void => {
      found(path).name = name;
    },
    touch: (path: string): void => {
      found(path).modified += 1;
    },
    trash: (path: string): void => {
      found(path).trashed = true;
    },
    /** Throws the folder of a file away. */
    trashFolderOf: (path: string): void => {
      place(path)[0].trashed = true;
    },
    poison: (path: string): void => {
      found(path).deadly = true;
    },
    deny: (path: string, message = NOT_FOUND): void => {
      found(path).denied = message;
    },
    allow: (path: string): void => {
      found(path).denied = null;
    },
  };
}

function nextId(drive: DriveState, kind: string): string {
  drive.made++;
  return `${kind}-${String(drive.made).padStart(12, '0')}`;
}

const PATTERNS: Readonly<Record<string, string>> = { text: '@', date: 'dd/MM/yyyy' };

function bookOf(snapshot: Snapshot): BookState {
  const book = newBook('Asia/Jakarta', 'id_ID');
  for (const { name, hidden, rowCount, columns } of snapshot.sheets) {
    const sheet = addSheet(book, name, book.sheets.length);
    sheet.hidden = hidden;
    sheet.rows = Math.max(sheet.rows, rowCount);
    sheet.columns = Math.max(sheet.columns, columns.length);
    columns.forEach(({ values, format, formats }, column) => {
      values.forEach((value, row) => {
        const pattern = PATTERNS[formats?.[row] ?? format];
        if (value === null && pattern === undefined) return;
        const cell = cellAt(sheet, row, column);
        cell.value = value;
        cell.format = pattern ?? null;
      });
    });
    sheet.protections = [{ area: null, foreign: true, warningOnly: false, unprotected: [] }];
  }
  return book;
}
