import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { libraryVersion } from './installed.ts';
import { reflectTypes } from './reflect.ts';
import type { TypeTable } from './type-table.ts';
import { openWindow } from './window.ts';

const FOLDER = new URL('../../../../node_modules/.cache/monev/', import.meta.url);

let known: TypeTable | null = null;

/**
 * The table of types of the installed client library. It is made when it is first needed and kept below
 * `node_modules/.cache`, never in the project: it belongs to the library.
 */
export function installedTypes(): TypeTable {
  known ??= readTable() ?? makeTable();
  return known;
}

/** The version of what {@link reflectTypes} finds: raise it when the table changes its form. */
const FORM = 3;

function fileOf(): URL {
  return new URL(`office-js-${libraryVersion()}-${FORM}.json`, FOLDER);
}

function readTable(): TypeTable | null {
  return existsSync(fileOf()) ? (JSON.parse(readFileSync(fileOf(), 'utf8')) as TypeTable) : null;
}

function makeTable(): TypeTable {
  const window = openWindow();
  window.runLibrary('excel-win32-16.01.debug.js');
  const namespace = window.global('Excel');
  if (typeof namespace !== 'object' || namespace === null) throw new TypeError('the library has no Excel');
  const table = reflectTypes(namespace);
  mkdirSync(FOLDER, { recursive: true });
  // Several test processes may do this at the same time: a half-written table must never be read.
  const draft = new URL(`${process.pid}.tmp`, FOLDER);
  writeFileSync(draft, JSON.stringify(table));
  renameSync(draft, fileOf());
  return table;
}
