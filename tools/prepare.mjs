// Makes a fresh clone ready for `npm start` and `npm test`: installs what is missing, builds what is old, and says so.
// Plain JavaScript, since nothing is installed when it runs.
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const LOCK = 'package-lock.json';
const INSTALLED = 'node_modules/.package-lock.json';
const BUILT = 'dist/cli/monev.js';
const SOURCES = [
  'core',
  'cli',
  'panel',
  'apps-script',
  'office-addin',
  'manifest.xml',
  'tools',
  'package.json',
];

if (!existsSync(INSTALLED) || changedAt(LOCK) > changedAt(INSTALLED)) {
  say('Memasang pustaka yang diperlukan (npm ci) / Installing what is needed (npm ci) …');
  npm('ci', '--no-audit', '--no-fund', '--loglevel=error');
}
if (!existsSync(BUILT) || newest(SOURCES) > changedAt(BUILT)) {
  say('Membangun program (npm run build) / Building the program (npm run build) …');
  npm('run', '--silent', 'build');
}

function npm(...words) {
  // npm is a script on Windows, which only a shell can start; the words are our own.
  const shell = process.platform === 'win32';
  execFileSync(shell ? 'npm.cmd' : 'npm', words, { stdio: ['ignore', 'inherit', 'inherit'], shell });
}

function newest(paths) {
  return Math.max(
    ...paths.map((path) => (statSync(path).isDirectory() ? newest(inside(path)) : changedAt(path))),
  );
}

function inside(folder) {
  return readdirSync(folder).map((name) => join(folder, name));
}

function changedAt(path) {
  return statSync(path).mtimeMs;
}

function say(text) {
  process.stderr.write(`${text}\n`);
}
