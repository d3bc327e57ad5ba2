import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmdirSync, rmSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import {
  isoOf,
  katalog,
  type Locale,
  type SettingRow,
  type Submission,
  type SubmissionBody,
  type SubmissionContext,
  type SubmissionHead,
} from '../../core/index.ts';
import program from '../../package.json' with { type: 'json' };
import { folderClosed } from '../file-error.ts';
import { inFolders, readBytes, writeBytes } from '../files.ts';
import { bodyFrom, bytesOfBody } from './packed-body.ts';
import { readSubmission, unreadable } from './read-submission.ts';
import { claimFolder, releaseFolder } from './run-lock.ts';

/** What the outcome for a file depends on besides its bytes. */
export interface Run {
  readonly folder: string;
  readonly locale: Locale;
  readonly today: number;
  readonly settings: readonly SettingRow[];
}

/** A file that was read: what it is judged by, and where in the work folder its rows are; `null` where it has none. */
export interface JudgedRecord {
  readonly key: string | null;
  readonly head: SubmissionHead;
}

/** What is kept of a file changes its form with this number. */
const FORMAT = 8;
/** Rows of persons, also where somebody else has made the folder. */
const OWNER_ALONE = 0o600;
const RECORD = '.kiriman';
const UNFINISHED = 'belum-selesai';
const TEXT_FILE = /\.csv$/i;

/**
 * Makes the folder in which a run keeps what it has read; it holds rows and is for its owner alone. Throws while another run
 * is at work in it.
 */
export function openWorkFolder(folder: string): void {
  inFolders(() => {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    claimFolder(folder);
    for (const name of readdirSync(folder))
      if (name.endsWith('.tmp')) rmSync(join(folder, name), { force: true });
  });
  if (!existsSync(join(folder, UNFINISHED))) noteOutputs(folder, []);
}

/** Notes that a run begins to write a file, which was not there before or which it may replace. */
export function noteOutput(folder: string, path: string): void {
  noteOutputs(folder, [...notedOutputs(folder), resolve(path)]);
}

/** Whether a run that was cut off had begun to write this very file. */
export function wasBegun(folder: string, path: string): boolean {
  return notedOutputs(folder).includes(resolve(path));
}

function noteOutputs(folder: string, paths: readonly string[]): void {
  writeBytes(join(folder, UNFINISHED), Buffer.from(`${paths.join('\n')}\n`), true, OWNER_ALONE);
}

function notedOutputs(folder: string): readonly string[] {
  const note = join(folder, UNFINISHED);
  return existsSync(note) ? readFileSync(note, 'utf8').split('\n') : [];
}

/**
 * Ends a run, whatever its outcome: what was read of the files at hand is kept for the next one, or nothing. Files that
 * are not ours stay where they are. The note of the outputs goes last: a run that is cut off here is begun again.
 */
export function closeWorkFolder(folder: string, kept: readonly JudgedRecord[]): void {
  if (!existsSync(folder)) return;
  const names = new Set(kept.flatMap(({ key }) => (key === null ? [] : [recordName(key)])));
  const isOver = (name: string): boolean =>
    name.endsWith('.tmp') || (name.endsWith(RECORD) && !names.has(name));
  inFolders(() => {
    for (const name of [...readdirSync(folder).filter(isOver), UNFINISHED])
      rmSync(join(folder, name), { force: true });
    releaseFolder(folder);
    if (readdirSync(folder).length === 0) rmdirSync(folder);
  });
}

/**
 * Reads and judges a file, unless an earlier run has done so with the same bytes. Whatever is wrong with the file becomes
 * its refusal; throws only where the work folder cannot be written.
 */
export function judgedFile(path: string, run: Run): JudgedRecord {
  const bytes = readAs(path);
  if ('refused' in bytes) return { key: null, head: bytes.refused };
  const isText = TEXT_FILE.test(path);
  const key = keyOf(bytes.bytes, isText, run);
  const known = readRecord(run.folder, key);
  if (known && holdsOn(known, run.today)) return { key, head: known.head };
  const submission = readSubmission(bytes.bytes, isText, contextOf(run));
  writeBytes(recordPath(run.folder, key), bytesOf(submission, run.today), true, OWNER_ALONE);
  return { key, head: submission.head };
}

function readAs(path: string): { readonly bytes: Uint8Array } | { readonly refused: SubmissionHead } {
  try {
    // Of a folder among the files there is only to say that nobody may look into it.
    if (statSync(path).isDirectory()) throw folderClosed();
    return { bytes: readBytes(path) };
  } catch (error) {
    return { refused: unreadable(error).head };
  }
}

/** The rows of a file that was judged before. */
export function recordedBody({ key }: JudgedRecord, { folder }: Run): SubmissionBody {
  const record = key === null ? null : readRecord(folder, key);
  if (!record) throw new RangeError('what was read of a file is gone');
  return bodyFrom(record.body);
}

/** What judging depends on, with the digest of this platform. */
export function contextOf({ locale, today, settings }: Run): SubmissionContext {
  return { locale, today, settings, digest: sha256 };
}

function sha256(lines: readonly string[]): string {
  const text = lines.map((line) => `${line}\n`).join('');
  return createHash('sha256').update(text).digest('hex');
}

function keyOf(bytes: Uint8Array, isText: boolean, { locale, settings }: Run): string {
  const about = JSON.stringify([
    FORMAT,
    program.version,
    process.versions.v8,
    katalog.version,
    isText,
    locale,
    settings,
  ]);
  return createHash('sha256').update(about).update('\n').update(bytes).digest('hex');
}

function recordPath(folder: string, key: string): string {
  return join(folder, recordName(key));
}

function recordName(key: string): string {
  return `${key}${RECORD}`;
}

/** What was read of a file, and on which day it was judged. */
interface KeptRecord {
  readonly day: number;
  readonly head: SubmissionHead;
  readonly body: Uint8Array;
}

/**
 * Whether what was judged on one day holds on another: later in the same year, unless a day in the file lay ahead then
 * (decision B.11: only days ahead and the bounds of years depend on today).
 */
function holdsOn({ day, head }: KeptRecord, today: number): boolean {
  return day === today || (!head.awaits && day < today && yearOf(day) === yearOf(today));
}

function yearOf(serial: number): string {
  return isoOf(serial).slice(0, 4);
}

/** A line of facts and the bytes of the rows, so that judging need not read the rows; the end shows that nothing is lost. */
function bytesOf({ head, body }: Submission, day: number): Uint8Array {
  return Buffer.concat([Buffer.from(`${JSON.stringify({ day, head })}\n`), bytesOfBody(body), END]);
}

const END = Buffer.from('\nmonev\n');

function readRecord(folder: string, key: string): KeptRecord | null {
  const path = recordPath(folder, key);
  if (!existsSync(path)) return null;
  const bytes = readFileSync(path);
  const end = bytes.indexOf(10);
  if (end < 0 || !bytes.subarray(-END.length).equals(END)) return null;
  // What stands there was written whole by this program, under a name that is made of what it depends on.
  const { day, head } = JSON.parse(bytes.toString('utf8', 0, end));
  return { day, head, body: bytes.subarray(end + 1, -END.length) };
}
