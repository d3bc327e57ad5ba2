import { clockIn, type IndicatorContext, readCover, type Snapshot, todayIn } from '../core/index.ts';
import { type Arguments, UsageError } from './arguments.ts';
import { FileError } from './file-error.ts';
import { openWorkbook } from './open-workbook.ts';
import { anyPeriodOption, anyRegionOption, listOption, localeOption, todayOption } from './options.ts';
import { settingsOption } from './settings-file.ts';
import type { Terminal } from './terminal.ts';

/** The options of commands that compute over several workbooks together (decision H.24). */
export const TOGETHER = {
  period: 'text',
  region: 'text',
  today: 'text',
  previous: 'list',
  settings: 'text',
  format: 'text',
} as const;

/** Workbooks, and what is to be computed of them. */
export interface OpenedTogether {
  readonly snapshots: readonly Snapshot[];
  readonly context: IndicatorContext;
  /** Hours and minutes now where the workbooks are from, `14.05`; `null` where the day was given, which has no time. */
  readonly clock: string | null;
}

/**
 * Opens all files of a call; `null` when one cannot be read, since half of the files would give figures that nobody
 * asked for. Every such file is told. Throws {@link UsageError} with `nothing` where no file is named.
 */
export function openTogether(
  { files, values }: Arguments,
  nothing: UsageError['text'],
  terminal: Terminal,
): OpenedTogether | null {
  if (files.length === 0) throw new UsageError(nothing);
  const [period, region, settings] = [
    anyPeriodOption(values),
    anyRegionOption(values),
    settingsOption(values),
  ];
  const given = todayOption(values);
  const locale = localeOption(values);
  const open = (file: string): Snapshot | null => {
    try {
      return openWorkbook(file, locale, terminal).snapshot;
    } catch (error) {
      if (!(error instanceof FileError)) throw error;
      terminal.err(`${file}: ${error.text[locale]}\n`);
      return null;
    }
  };
  const current = files.map(open);
  const previous = listOption(values, 'previous').map(open);
  if ([...current, ...previous].includes(null)) return null;
  const snapshots = current.flatMap((one) => one ?? []);
  const [from, now] = [firstRegion(snapshots), new Date()];
  const today = given ?? todayIn(from, now);
  return {
    snapshots,
    context: { today, period, region, settings, previous: previous.flatMap((one) => one ?? []) },
    clock: given === null ? clockIn(from, now) : null,
  };
}

function firstRegion(snapshots: readonly Snapshot[]): string | null {
  const now = todayIn(null, new Date());
  return snapshots.map((snapshot) => readCover(snapshot, now).region).find((one) => one !== null) ?? null;
}
