import {
  buildReport,
  type Consolidation,
  type JudgedFile,
  type Locale,
  NO_LEDGER,
  readPeriod,
  shownPath,
  startConsolidation,
  type Text,
} from '../core/index.ts';
import { UsageError } from './arguments.ts';
import { type Call, readCall } from './consolidate/call.ts';
import { consolidationJson } from './consolidate/consolidate-json.ts';
import { consolidationText } from './consolidate/consolidate-text.ts';
import { judgeFiles } from './consolidate/judge-files.ts';
import { type FoundFile, listFiles } from './consolidate/list-files.ts';
import { type Replaced, refuseAtLevel, replacedOutputs, writeOutput } from './consolidate/outputs.ts';
import {
  closeWorkFolder,
  contextOf,
  type JudgedRecord,
  openWorkFolder,
  recordedBody,
} from './consolidate/work-folder.ts';
import { reportWorkbook } from './report-workbook.ts';
import type { Terminal } from './terminal.ts';
import { packBeside } from './xlsx/pack-beside.ts';
import { readXlsx } from './xlsx/read-workbook.ts';
import { PROPERTIES } from './xlsx/write-content.ts';
import { writeWorkbook } from './xlsx/write-workbook.ts';

/**
 * `monev consolidate`: all submissions of a folder as one workbook; 0 when everything was merged, 1 when a file or row was
 * not, 2 when nothing can be merged.
 */
export async function consolidate(words: readonly string[], terminal: Terminal): Promise<number> {
  const call = readCall(words);
  const { run, out, report, keep, folder } = call;
  const replaced = replacedOutputs(call);
  const { files: found, others } = listFiles(folder, [run.folder, out, ...(report === null ? [] : [report])]);
  if (others.length > 0) terminal.err(`${notRead(others)[run.locale]}\n`);
  if (found.length === 0) throw new UsageError(NOTHING_THERE);
  openWorkFolder(run.folder);
  let judged: readonly JudgedRecord[] = [];
  try {
    const say = progressWords[run.locale];
    judged = await judgeFiles(found, run, call.jobs, (done) =>
      terminal.progress(`${say.judging} ${done} / ${found.length}`),
    );
    const outcome = mergedFrom(found, judged, { ...call, replaced }, terminal);
    if (outcome === null) throw new UsageError(NOTHING_TO_MERGE);
    terminal.progress(say.writing);
    const problem = await writeOutputs(outcome, call);
    terminal.progress(null);
    tell(outcome, call, terminal);
    if (problem !== null) terminal.err(`${problem[run.locale]}\n`);
    return problem === null && isWhole(outcome) ? 0 : 1;
  } finally {
    closeWorkFolder(run.folder, keep ? judged : []);
  }
}

const MOST_NAMED = 10;

/** Files in the folder that are no workbooks; a name that tells of somebody is not repeated. */
function notRead(names: readonly string[]): Text {
  const shown = names.slice(0, MOST_NAMED).map((name) => shownPath(name, names.indexOf(name) + 1));
  const more = names.length - shown.length;
  const said = shown.join(', ');
  return {
    id: `Tidak dibaca: ${said}${more > 0 ? `, dan ${more} lainnya` : ''}. Yang dibaca hanya .xlsx, .xlsm, .xls, .xlsb, .ods, dan .csv, bukan tautan.`,
    en: `Not read: ${said}${more > 0 ? `, and ${more} more` : ''}. Only .xlsx, .xlsm, .xls, .xlsb, .ods and .csv are read, and no links.`,
  };
}

/** Judges the files against one another and takes their rows one file after the other; `null` where no file can be used. */
function mergedFrom(
  found: readonly FoundFile[],
  judged: readonly JudgedRecord[],
  { run, wanted, report, replaced }: Call & { readonly replaced: readonly Replaced[] },
  terminal: Terminal,
): Consolidation | null {
  const say = progressWords[run.locale];
  const files = found.flatMap(({ name }, i): readonly JudgedFile[] => {
    const { head } = judged[i] ?? {};
    return head ? [{ path: shownPath(name, i + 1), head }] : [];
  });
  if (files.length !== found.length) throw new RangeError('a file was not judged');
  const started = startConsolidation(files, wanted, contextOf(run));
  if (started === null || started.verdicts.every(({ kind }) => kind === 'refused')) {
    terminal.progress(null);
    files.forEach(({ path, head }, i) => {
      const reasons = started?.verdicts[i]?.reasons ?? (head.refusal ? [head.refusal] : []);
      terminal.err(`${path}: ${reasons.map((reason) => reason[run.locale]).join(' ')}\n`);
    });
    return null;
  }
  refuseAtLevel(started.scope, report, replaced);
  started.verdicts.forEach(({ kind }, i) => {
    const record = judged[i];
    if (kind === 'refused' || !record) return;
    terminal.progress(`${say.merging} ${i + 1} / ${found.length}`);
    started.add(i, recordedBody(record, run));
  });
  return started.finish();
}

/** Writes the merged workbook, and the report of it as `monev report` would; a sentence where that cannot be made. */
async function writeOutputs(outcome: Consolidation, call: Call): Promise<Text | null> {
  const { out, report, run } = call;
  const { update, bodies } = outcome.drawApart();
  const { sheets, names } = update;
  const merged = await writeWorkbook(
    { sheets, names, bodies, properties: PROPERTIES },
    { isCompact: true, pack: packBeside },
  );
  writeOutput(out, merged, call);
  if (report === null) return null;
  const { locale, today, settings } = run;
  const made = buildReport([readXlsx(merged, { fileName: null })], {
    today,
    settings,
    locale,
    period: readPeriod(outcome.scope.period),
    region: null,
    previous: [],
    edition: 'internal',
    tabs: null,
    k: 5,
    ledger: NO_LEDGER,
    clock: null,
  });
  if ('problem' in made) return made.problem;
  writeOutput(report, await reportWorkbook(made, locale), call);
  return null;
}

function isWhole({ verdicts, accounts }: Consolidation): boolean {
  const all = accounts.every(({ found, merged, twice }) => found === merged + twice);
  return all && verdicts.every(({ kind }) => kind !== 'refused');
}

function tell(outcome: Consolidation, { json, run, out, report, keep }: Call, terminal: Terminal): void {
  const { locale, folder } = run;
  if (json) terminal.out(`${JSON.stringify(consolidationJson(outcome, locale), null, 2)}\n`);
  else terminal.out(consolidationText(outcome, locale));
  for (const path of [out, report]) if (path !== null) terminal.err(`${saved(path, locale)}\n`);
  if (keep) terminal.err(`${kept(folder)[locale]}\n`);
}

function saved(path: string, locale: Locale): string {
  return { id: `Disimpan di ${path}`, en: `Saved as ${path}` }[locale];
}

function kept(folder: string): Text {
  return {
    id: `Hasil bacaan disimpan di ${folder} agar berkas yang tidak berubah tidak dibaca lagi. Folder itu memuat baris korban: hapus bila tidak dipakai.`,
    en: `What was read is kept in ${folder}, so that unchanged files are not read again. That folder holds rows about victims: delete it when it is no longer needed.`,
  };
}

const progressWords: Readonly<Record<Locale, Readonly<Record<'judging' | 'merging' | 'writing', string>>>> = {
  id: { judging: 'Memeriksa kiriman', merging: 'Menggabungkan kiriman', writing: 'Menulis hasil' },
  en: { judging: 'Checking submissions', merging: 'Merging submissions', writing: 'Writing the outcome' },
};

const NOTHING_THERE: Text = {
  id: 'Tidak ada berkas .xlsx atau .csv di folder itu maupun di dalam foldernya.',
  en: 'There is no .xlsx or .csv file in that folder or in the folders in it.',
};
const NOTHING_TO_MERGE: Text = {
  id: 'Tidak satu pun berkas di folder itu dapat digabung, sehingga tidak ada yang ditulis.',
  en: 'None of the files in that folder can be merged, so nothing was written.',
};
