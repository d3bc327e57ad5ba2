import { existsSync } from 'node:fs';
import { type OwnOutput, ownOutput, type StartedConsolidation, type Text } from '../../core/index.ts';
import { UsageError } from '../arguments.ts';
import { FileError } from '../file-error.ts';
import { readBytes, refuseExisting, samePath, writeBytesBy } from '../files.ts';
import { readXlsx } from '../xlsx/read-workbook.ts';
import { type Call, REPORT_OF_REGENCY } from './call.ts';
import { listFiles } from './list-files.ts';
import { noteOutput, wasBegun } from './work-folder.ts';

/** An output of an earlier run in the folder of the submissions, in the place of which a new one goes. */
export type Replaced = OwnOutput;

/**
 * Refuses outputs that are there and may not be replaced. With `--force` too, a submission is no output: one that is named
 * by mistake would be lost, and missing in the outcome. Gives the earlier outputs that stand among the submissions.
 */
export function replacedOutputs(call: Call): readonly Replaced[] {
  const { out, report } = call;
  const wanted = [[out, 'merged'] as const, ...(report === null ? [] : [[report, 'report'] as const])];
  for (const [path] of wanted) refuseExisting(path, mayReplace(path, call));
  return wanted.flatMap(([path, kind]) => {
    if (!isSubmission(path, call)) return [];
    const own = ownAt(path, call);
    if (own?.kind !== kind) throw new UsageError(INPUT);
    return own;
  });
}

/**
 * Refuses what only the level of the folder shows: above a regency there is no report, and the merged workbook of a region
 * below is a submission.
 */
export function refuseAtLevel(
  { level, region }: StartedConsolidation['scope'],
  report: string | null,
  replaced: readonly Replaced[],
): void {
  if (level === 'regency') return;
  if (report !== null) throw new UsageError(REPORT_OF_REGENCY);
  if (replaced.some((own) => own.region !== region)) throw new UsageError(INPUT);
}

/** Writes an output with rows of persons, for its owner alone. */
export function writeOutput(path: string, bytes: Uint8Array, call: Call): void {
  refuseExisting(path, mayReplace(path, call));
  noteOutput(call.run.folder, path);
  writeBytesBy(call.run.folder, path, bytes, 0o600);
}

/** What a run that was cut off had begun to write is its own to replace. */
function mayReplace(path: string, { force, run }: Call): boolean {
  return force || wasBegun(run.folder, path);
}

/** Whether a file that is there is one of those in the folder, by whatever name. */
function isSubmission(path: string, { folder, run }: Call): boolean {
  if (!existsSync(path) || wasBegun(run.folder, path)) return false;
  return listFiles(folder, [run.folder]).files.some((file) => samePath(file.path, path));
}

/** Rows in which a cover and the head of a package stand. */
const HEAD = 100;

function ownAt(path: string, { run }: Call): OwnOutput | null {
  try {
    return ownOutput(readXlsx(readBytes(path), { fileName: null, rows: () => HEAD }), run.today);
  } catch (error) {
    if (error instanceof FileError) return null;
    throw error;
  }
}

const INPUT: Text = {
  id: 'Berkas masukan tidak boleh ditimpa: nama sesudah --out atau --report adalah berkas kiriman di folder itu. Pilih nama lain, atau simpan di folder lain.',
  en: 'An input file must not be overwritten: the name after --out or --report is that of a submission in the folder. Choose another name, or another folder.',
};
