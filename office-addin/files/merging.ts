import {
  type Consolidation,
  type JudgedFile,
  type Locale,
  type Snapshot,
  type StartedConsolidation,
  type Submission,
  type SubmissionContext,
  sha256Hex,
  sheetSubmissions,
  shownPath,
  startConsolidation,
} from '../../core/index.ts';
import type { ActOptions, ChosenFile } from '../../panel/bridge.ts';
import { dropMended, freeName, identityOf, type Kept } from './kept-files.ts';
import { readChosen } from './read-chosen.ts';

/** What was read for a consolidation, judged. */
export interface Judged {
  readonly names: readonly string[];
  readonly submissions: readonly Submission[];
  /** `null` where none says its region and period. */
  readonly started: StartedConsolidation | null;
}

/** What the page gathers for a consolidation, in memory alone, until it is told to forget it. */
export interface Merging {
  /** Reads files one after the other and keeps what they hold; how many it did not come to, once aborted. */
  readFiles(files: readonly ChosenFile[], options: ActOptions): Promise<number>;
  /** Reads the submissions whose sheets stand in a workbook, in place of those that were read so before. */
  readSheets(snapshot: Snapshot, options: ActOptions): Promise<number>;
  judged(locale: Locale): Judged;
  /** Merges what is not refused; `null` where that is nothing. Stops between two submissions once aborted. */
  merge(options: ActOptions): Promise<Consolidation | null>;
  forget(): void;
}

/**
 * *Gabungkan berkas* without a folder and without a disk: the same readers and the same judgement as `monev consolidate`,
 * one submission after the other, with time between them for the page to draw and to be stopped.
 */
export function startMerging(today: () => number): Merging {
  let fromFiles = new Map<string, Kept>();
  let fromSheets: readonly Kept[] = [];
  const contextFor = (locale: Locale): SubmissionContext => ({
    locale,
    today: today(),
    settings: [],
    digest: sha256Hex,
  });
  const judgedNow = (locale: Locale): Judged => {
    // By name, as the command line takes a folder, so that the outcome does not depend on who chose what first.
    const all = [...fromFiles.values(), ...fromSheets].sort((a, b) => (a.name < b.name ? -1 : 1));
    const files = all.map(
      ({ name, submission: { head } }, i): JudgedFile => ({ path: shownPath(name, i + 1), head }),
    );
    return {
      names: files.map(({ path }) => path),
      submissions: all.map(({ submission }) => submission),
      started: startConsolidation(files, { region: null, period: null }, contextFor(locale)),
    };
  };
  return {
    readFiles: (files, options) => {
      const mine = fromFiles;
      const context = contextFor(options.locale);
      const chosen = files.filter((file) => !mine.has(identityOf(file)));
      return each(chosen, options, async (file) => {
        const submission = await readChosen(file, context);
        dropMended(mine, file.name, submission);
        const name = freeName(file.name, [...mine.values()]);
        mine.set(identityOf(file), { name, chosen: file.name, submission });
      });
    },
    readSheets: (snapshot, options) => {
      const context = contextFor(options.locale);
      const found: Kept[] = [];
      fromSheets = found;
      return each(sheetSubmissions(snapshot), options, async ({ name, extract }) => {
        found.push({ name, chosen: null, submission: extract(context) });
      });
    },
    judged: judgedNow,
    merge: async (options) => {
      const { submissions, started } = judgedNow(options.locale);
      const taken = (started?.verdicts ?? []).flatMap(({ kind }, i) => (kind === 'refused' ? [] : [i]));
      if (started === null || taken.length === 0) return null;
      const left = await each(taken, options, async (i) => {
        const body = submissions[i]?.body;
        if (body) started.add(i, body);
      });
      await drawn();
      return left > 0 ? null : started.finish();
    },
    forget: () => {
      fromFiles = new Map();
      fromSheets = [];
    },
  };
}

/** Does one thing after the other, and tells how many were left once it was stopped. */
async function each<T>(
  items: readonly T[],
  { signal, onProgress }: ActOptions,
  work: (item: T) => Promise<void>,
): Promise<number> {
  for (const [done, item] of items.entries()) {
    onProgress(done, items.length);
    await drawn();
    if (signal.aborted) return items.length - done;
    await work(item);
  }
  onProgress(items.length, items.length);
  await drawn();
  return 0;
}

/** Lets the page draw what it tells, and answer a click. */
export function drawn(): Promise<void> {
  return new Promise((done) => setTimeout(done, 0));
}
