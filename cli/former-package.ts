import { readFileSync, realpathSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { removeFile } from './files.ts';

/** What a package is described in, told in, and as what *Paket Rekap* is in it. */
export const PACKAGE_FILES = {
  descriptor: 'datapackage.json',
  readme: 'README.md',
  recap: 'data/paket-rekap.json',
} as const;

/**
 * Removes the package that an earlier run wrote into a folder, so that nothing of it, such as an unmasked *Paket Rekap*,
 * passes for a part of the next one. Only what its descriptor names and what every package may hold is removed. The
 * descriptor goes last: where a file is locked, it still says what is left there, also to the next attempt.
 */
export function removeFormerPackage(folder: string): void {
  const { descriptor, readme, recap } = PACKAGE_FILES;
  // A run that was cut off left no descriptor, but maybe what must not be in a package for everybody.
  const fixed = [recap, 'data/paket-rekap.csv', readme];
  for (const path of new Set([...tablesOf(join(folder, descriptor)), ...fixed, descriptor]))
    if (isInside(folder, path)) removeFile(join(folder, path));
}

/** The shape of the paths that our packages have. */
const TABLE = /^(?:data|kode)\/[a-z0-9-]+\.csv$/;

/** The files that a descriptor of ours names. */
function tablesOf(descriptor: string): readonly string[] {
  const { name, resources } = read(descriptor);
  if (typeof name !== 'string' || !name.startsWith('monev-tppo-') || !Array.isArray(resources)) return [];
  return resources.flatMap((one: unknown) => {
    const path = isRecord(one) ? one['path'] : null;
    return typeof path === 'string' && TABLE.test(path) ? [path] : [];
  });
}

function read(path: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(readFileSync(path, 'utf8'));
    return isRecord(value) ? value : {};
  } catch {
    return {}; // none there, or none of ours
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

/** A folder in it may be a link to somewhere else. */
function isInside(folder: string, path: string): boolean {
  try {
    const [outer, inner] = [realpathSync(folder), realpathSync(dirname(join(folder, path)))];
    return `${inner}${sep}`.startsWith(`${outer}${sep}`);
  } catch {
    return false; // no such folder, so nothing to remove
  }
}
