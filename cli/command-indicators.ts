import {
  breakdownsOf,
  computeIndicators,
  indikator,
  type Locale,
  type Snapshot,
  todayOf,
} from '../core/index.ts';
import { type Arguments, readArguments, UsageError } from './arguments.ts';
import { indicatorsJson } from './indicators-json.ts';
import { indicatorsText } from './indicators-text.ts';
import { openWorkbook } from './open-workbook.ts';
import {
  anyPeriodOption,
  anyRegionOption,
  formatOption,
  listOption,
  localeOption,
  todayOption,
} from './options.ts';
import { settingsOption } from './settings-file.ts';
import type { Terminal } from './terminal.ts';

const OPTIONS = {
  by: 'text',
  only: 'text',
  period: 'text',
  region: 'text',
  today: 'text',
  previous: 'list',
  settings: 'text',
  format: 'text',
} as const;

/** `monev indicators`: the figures of all files together; 0, or 2 when a file cannot be read (decision H.24). */
export function indicators(words: readonly string[], terminal: Terminal): number {
  const call = readArguments(words, OPTIONS);
  const locale = localeOption(call.values);
  const by = breakdownOption(call);
  const only = onlyOption(call);
  const json = formatOption(call.values) === 'json';
  const found = figuresOf(call, locale, terminal, (snapshots, context) =>
    computeIndicators(snapshots, context, { by, ids: only }),
  );
  const shown = json
    ? `${JSON.stringify(indicatorsJson(found, locale), null, 2)}\n`
    : indicatorsText(found, locale, terminal.colours);
  terminal.out(shown);
  return 0;
}

type Context = Parameters<typeof computeIndicators>[1];

/** Opens the files of a call and computes over all of them; throws {@link UsageError} where that makes no sense. */
export function figuresOf<T extends object>(
  { files, values }: Arguments,
  locale: Locale,
  terminal: Terminal,
  compute: (snapshots: readonly Snapshot[], context: Context) => T | { readonly problem: UsageError['text'] },
): T {
  const [first] = files;
  if (first === undefined) throw new UsageError(NO_FILE);
  const open = (file: string): Snapshot => openWorkbook(file, locale, terminal).snapshot;
  const snapshots = files.map(open);
  const [snapshot] = snapshots;
  const context: Context = {
    today: todayOption(values) ?? (snapshot ? todayOf(snapshot, new Date()) : 0),
    period: anyPeriodOption(values),
    region: anyRegionOption(values),
    previous: listOption(values, 'previous').map(open),
    settings: settingsOption(values),
  };
  const found = compute(snapshots, context);
  if ('problem' in found) throw new UsageError(found.problem as UsageError['text']);
  return found as T;
}

const NO_FILE = {
  id: 'Sebutkan buku kerja yang dihitung: monev indicators BERKAS.xlsx',
  en: 'Name the workbooks to compute: monev indicators FILE.xlsx',
};

/** `--by w,u` are breakdowns one by one; `w*u` is both together. */
function breakdownOption({ values }: Arguments): readonly string[] {
  const value = values['by'];
  if (typeof value !== 'string') return [];
  const known = new Set(indikator.flatMap(breakdownsOf));
  const wanted = value.split(',').map((one) => one.trim());
  const unknown = wanted.flatMap((one) => one.split('*')).find((one) => !known.has(one));
  if (unknown === undefined) return wanted;
  const choices = [...known].sort().join(', ');
  throw new UsageError({
    id: `Rincian "${unknown}" tidak dikenal. Pilihan: ${choices}.`,
    en: `Unknown breakdown "${unknown}". Choices: ${choices}.`,
  });
}

/** Ids of the indicators that `--only` names, or `null` for all. */
function onlyOption({ values }: Arguments): readonly string[] | null {
  const value = values['only'];
  return typeof value === 'string' ? value.split(',').map(indicatorId) : null;
}

/** The id of an indicator as people type it: `IND-04`, `ind4`, `4`. */
export function indicatorId(typed: string): string {
  const number = /^(?:IND-?)?0*(\d{1,2})$/i.exec(typed.trim())?.[1];
  const id = `IND-${(number ?? '').padStart(2, '0')}`;
  if (indikator.some((one) => one.id === id)) return id;
  throw new UsageError({
    id: `Indikator ${typed} tidak dikenal. Pilihan: IND-01 sampai IND-${indikator.length}.`,
    en: `Unknown indicator ${typed}. Choices: IND-01 to IND-${indikator.length}.`,
  });
}
