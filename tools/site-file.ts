import { existsSync, statSync } from 'node:fs';
import { extname, join, normalize, sep } from 'node:path';

/** A file of a web site. */
export interface SiteFile {
  readonly path: string;
  readonly type: string;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.xml': 'application/xml; charset=utf-8',
};

/** The file of a folder that an address asks for; `null` when it has none, and for what lies outside of the folder. */
export function siteFile(folder: string, address: string): SiteFile | null {
  const asked = pathOf(address);
  if (asked === null) return null;
  const path = normalize(join(folder, asked));
  const type = TYPES[extname(path)];
  const isInside = path.startsWith(normalize(folder) + sep);
  if (!isInside || type === undefined || !existsSync(path) || !statSync(path).isFile()) return null;
  return { path, type };
}

function pathOf(address: string): string | null {
  try {
    return decodeURIComponent(address.replace(/[?#].*$/s, ''));
  } catch {
    return null;
  }
}
