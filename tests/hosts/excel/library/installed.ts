import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import vm from 'node:vm';

const manifest = createRequire(import.meta.url).resolve('@microsoft/office-js/package.json');
const scripts = new Map<string, vm.Script>();

/** The version of the client library that is installed, such as `1.1.110`. */
export function libraryVersion(): string {
  const parsed: unknown = JSON.parse(readFileSync(manifest, 'utf8'));
  if (typeof parsed !== 'object' || parsed === null || !('version' in parsed)) throw new TypeError(manifest);
  return String(parsed.version);
}

/** A file of the client library, by its path below `dist`, compiled once. Throws when the library has no such file. */
export function libraryScript(path: string): vm.Script {
  const known = scripts.get(path);
  if (known) return known;
  const file = join(dirname(manifest), 'dist', path);
  const script = new vm.Script(readFileSync(file, 'utf8'), { filename: file });
  scripts.set(path, script);
  return script;
}
