import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const TIMEOUT = 120_000;
const PREFIX = 'monev-libreoffice-';
const XLSX = 'xlsx:Calc MS Excel 2007 XML';

/** Recalculate every formula on loading, whatever value the file holds (0 is "always"). */
const SETTINGS = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

let folder: string | null = null;
let absent = false;
let queue: Promise<unknown> = Promise.resolve();

/** The workbook with all formulas computed by LibreOffice, or `null` where LibreOffice is not installed. */
export function recalculate(bytes: Uint8Array): Promise<Uint8Array | null> {
  return inTurn(() => convert(bytes, XLSX, 'xlsx'));
}

/** The workbook saved by LibreOffice in its own format and back again, or `null` where LibreOffice is not installed. */
export async function throughOds(bytes: Uint8Array): Promise<Uint8Array | null> {
  const ods = await inTurn(() => convert(bytes, 'ods:calc8', 'ods'));
  return ods && inTurn(() => convert(ods, XLSX, 'xlsx', 'ods'));
}

/** The workbook as LibreOffice prints it, or `null` where LibreOffice is not installed. */
export function toPdf(bytes: Uint8Array): Promise<Uint8Array | null> {
  return inTurn(() => convert(bytes, 'pdf:calc_pdf_Export', 'pdf'));
}

/** A second LibreOffice with the same profile would hand its work to the first one and end without a result. */
function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const result = queue.then(work);
  queue = result.catch(() => undefined);
  return result;
}

async function convert(
  bytes: Uint8Array,
  filter: string,
  extension: string,
  from = 'xlsx',
): Promise<Uint8Array | null> {
  if (absent) return null;
  const home = privateFolder();
  const source = join(home, 'in', `book.${from}`);
  const target = join(home, 'out', `book.${extension}`);
  writeFileSync(source, bytes);
  rmSync(target, { force: true });
  const profile = pathToFileURL(join(home, 'profile')).href;
  const log = await soffice([
    '--headless',
    '--norestore',
    `-env:UserInstallation=${profile}`,
    '--convert-to',
    filter,
    '--outdir',
    join(home, 'out'),
    source,
  ]);
  if (log === null) return null;
  try {
    return readFileSync(target);
  } catch {
    throw new Error(`LibreOffice made no ${extension}: ${log}`);
  }
}

/** A folder for this process alone, with a profile of its own. */
function privateFolder(): string {
  if (folder !== null) return folder;
  removeOldFolders();
  const made = mkdtempSync(join(tmpdir(), `${PREFIX}${process.pid}-`));
  for (const name of ['in', 'out', 'profile/user']) mkdirSync(join(made, name), { recursive: true });
  writeFileSync(join(made, 'profile/user/registrymodifications.xcu'), SETTINGS);
  process.once('exit', () => rmSync(made, { recursive: true, force: true }));
  folder = made;
  return made;
}

/** A test runner may end its processes without letting them clean up. */
function removeOldFolders(): void {
  for (const name of readdirSync(tmpdir())) {
    const owner = name.startsWith(PREFIX) ? Number.parseInt(name.slice(PREFIX.length), 10) : Number.NaN;
    if (owner > 0 && !isRunning(owner)) rmSync(join(tmpdir(), name), { recursive: true, force: true });
  }
}

function isRunning(owner: number): boolean {
  try {
    return process.kill(owner, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** What LibreOffice printed, or `null` where it is not installed. */
function soffice(options: readonly string[]): Promise<string | null> {
  return new Promise((resolve, reject) => {
    const child = spawn('soffice', options, { detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
    let log = '';
    child.stdout.on('data', (chunk: Buffer) => {
      log += chunk.toString();
    });
    child.stderr.on('data', (chunk: Buffer) => {
      log += chunk.toString();
    });
    const timer = setTimeout(() => {
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL'); // the group: soffice starts a second process
    }, TIMEOUT);
    child.on('error', (error: NodeJS.ErrnoException) => {
      clearTimeout(timer);
      if (error.code !== 'ENOENT') return reject(error);
      if (!absent) process.stderr.write('soffice is not installed: tests with LibreOffice are left out.\n');
      absent = true;
      resolve(null);
    });
    child.on('close', (code, signal) => {
      clearTimeout(timer);
      if (signal !== null)
        reject(new Error(`LibreOffice was ended by ${signal} after ${TIMEOUT} ms at most: ${log}`));
      else if (code === 0) resolve(log);
      else if (!absent) reject(new Error(`LibreOffice ended with ${code}: ${log}`));
    });
  });
}
