import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, renameSync, rmSync, statSync, unlinkSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import {
  diskFull,
  diskReadOnly,
  fileEmpty,
  fileExists,
  fileLocked,
  fileNotFound,
  fileTooLarge,
  folderClosed,
  noFolder,
} from './file-error.ts';

// Far above any workbook of this kind, and far below what would exhaust a small machine.
const MAX_BYTES = 300 * 1024 * 1024;

/** The bytes of a file; throws `FileError` when it is not there, locked, empty or too large. */
export function readBytes(path: string): Uint8Array {
  try {
    const { size } = statSync(path);
    if (size === 0) throw fileEmpty();
    if (size > MAX_BYTES) throw fileTooLarge(`${size} bytes on disk`);
    return readFileSync(path);
  } catch (error) {
    throw translated(error);
  }
}

/** Refuses, before any work is done, to write over a file that the user did not allow to be replaced. */
export function refuseExisting(path: string, force: boolean): void {
  if (!force && existsSync(path)) throw fileExists();
}

/** Whether two paths are the same file, links and letter case of the disk considered. */
export function samePath(a: string, b: string): boolean {
  if (resolve(a) === resolve(b)) return true;
  const [one, other] = [a, b].map((path) => statSync(path, { bigint: true, throwIfNoEntry: false }));
  return one !== undefined && other !== undefined && one.dev === other.dev && one.ino === other.ino;
}

/** Writes a file whole or not at all: to a neighbour first, which then takes its name; `mode` says who may read it. */
export function writeBytes(path: string, bytes: Uint8Array, force: boolean, mode?: number): void {
  refuseExisting(path, force);
  writeBeside(dirname(path), path, bytes, mode);
}

/**
 * Writes a file whole or not at all, over one that is there: first to a folder of which whoever cuts the work off knows that
 * it is to be emptied, as long as that is on the same disk.
 */
export function writeBytesBy(folder: string, path: string, bytes: Uint8Array, mode: number): void {
  try {
    writeBeside(folder, path, bytes, mode);
  } catch (error) {
    if (factOf(error, 'code') !== 'EXDEV') throw error;
    writeBytes(path, bytes, true, mode);
  }
}

function writeBeside(folder: string, path: string, bytes: Uint8Array, mode?: number): void {
  const neighbour = join(folder, `.${basename(path)}.${randomBytes(4).toString('hex')}.tmp`);
  try {
    writeFileSync(neighbour, bytes, mode === undefined ? {} : { mode });
    renameSync(neighbour, path);
  } catch (error) {
    rmSync(neighbour, { force: true });
    // A new file that cannot be begun is not held by any program: it is the folder that takes none.
    throw translated(error, factOf(error, 'syscall') === 'open');
  }
}

/** Works in folders; what the disk says against it becomes a sentence for the user. */
export function inFolders<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw translated(error);
  }
}

/** Removes a file where there is one; throws `FileError` when another program holds it. */
export function removeFile(path: string): void {
  if (!existsSync(path)) return;
  try {
    unlinkSync(path);
  } catch (error) {
    throw translated(error);
  }
}

/** What is done to folders and not to files. */
const FOLDER_CALLS: ReadonlySet<unknown> = new Set(['mkdir', 'rmdir', 'scandir', 'opendir']);

/** What the disk says as a sentence for the user; any other error as it is. */
export function translated(error: unknown, isFolder = FOLDER_CALLS.has(factOf(error, 'syscall'))): unknown {
  switch (factOf(error, 'code')) {
    case 'ENOENT':
      return fileNotFound();
    case 'EACCES':
    case 'EPERM':
      return isFolder ? folderClosed() : fileLocked();
    case 'EBUSY':
    case 'EISDIR':
      return fileLocked();
    case 'ENOTDIR':
    case 'EEXIST':
      return noFolder();
    case 'ENOSPC':
      return diskFull();
    case 'EROFS':
      return diskReadOnly();
    default:
      return error;
  }
}

function factOf(error: unknown, name: 'code' | 'syscall'): unknown {
  return error instanceof Error ? (error as NodeJS.ErrnoException)[name] : null;
}
