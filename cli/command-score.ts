import { basename } from 'node:path';
import {
  computeScores,
  type Locale,
  type Period,
  readCover,
  type Scores,
  type Snapshot,
  todayIn,
} from '../core/index.ts';
import { type Arguments, readArguments, UsageError } from './arguments.ts';
import { FileError } from './file-error.ts';
import { readBytes } from './files.ts';
import {
  formatOption,
  listOption,
  localeOption,
  periodOption,
  regionOption,
  todayOption,
} from './options.ts';
import { scoresJson } from './score-json.ts';
import { scoresText } from './score-text.ts';
import { settingsOption } from './settings-file.ts';
import type { Terminal } from './terminal.ts';
import { readXlsx } from './xlsx/read-workbook.ts';

const OPTIONS = {
  format: 'text',
  period: 'text',
  region: 'text',
  today: 'text',
  previous: 'list',
  settings: 'text',
} as const;

/** `monev score`: 0 when the scores could be computed, 2 when a file cannot be read or the call is wrong. */
export function score(words: readonly string[], terminal: Terminal): number {
  const call = readArguments(words, OPTIONS);
  const locale = localeOption(call.values);
  const json = formatOption(call.values) === 'json';
  const { period, region } = choices(call);
  const settings = settingsOption(call.values);
  const read = reader(locale, terminal);
  const snapshots = call.files.map(read);
  const previous = listOption(call.values, 'previous').map(read);
  // Half of the files would give figures that nobody asked for.
  if ([...snapshots, ...previous].includes(null)) return 2;
  const current = snapshots.flatMap((one) => one ?? []);
  const today = todayOption(call.values) ?? todayIn(firstRegion(current), new Date());
  const found = computeScores(current, {
    ...{ today, period, region, settings },
    previous: previous.flatMap((one) => one ?? []),
  });
  if ('problem' in found) throw new UsageError(found.problem);
  terminal.out(outcome(found, json, locale, terminal));
  return 0;
}

function choices({ files, values }: Arguments): {
  readonly period: Period | null;
  readonly region: string | null;
} {
  if (files.length === 0) {
    throw new UsageError({
      id: 'Sebutkan buku kerja yang dinilai: monev score BERKAS.xlsx',
      en: 'Name the workbooks to score: monev score FILE.xlsx',
    });
  }
  return {
    period: values['period'] === undefined ? null : periodOption(values),
    region: values['region'] === undefined ? null : regionOption(values),
  };
}

/** Reads a workbook, and tells why where it cannot. */
function reader(locale: Locale, terminal: Terminal): (file: string) => Snapshot | null {
  const reading = { id: 'Membaca', en: 'Reading' }[locale];
  return (file) => {
    const fileName = basename(file);
    const onProgress = (done: number, total: number): void =>
      terminal.progress(`${reading} ${fileName} ${Math.floor((100 * done) / Math.max(total, 1))} %`);
    try {
      return readXlsx(readBytes(file), { fileName, onProgress });
    } catch (error) {
      if (!(error instanceof FileError)) throw error;
      terminal.err(`${file}: ${error.text[locale]}\n`);
      return null;
    } finally {
      terminal.progress(null);
    }
  };
}

function firstRegion(snapshots: readonly Snapshot[]): string | null {
  const now = todayIn(null, new Date());
  return snapshots.map((snapshot) => readCover(snapshot, now).region).find((one) => one !== null) ?? null;
}

function outcome(scores: Scores, json: boolean, locale: Locale, terminal: Terminal): string {
  if (json) return `${JSON.stringify(scoresJson(scores, locale), null, 2)}\n`;
  return scoresText(scores, locale, terminal.colours);
}
