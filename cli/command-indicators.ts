import { breakdownsOf, computeIndicators, indikator, submissionQuality } from '../core/index.ts';
import { type Arguments, readArguments, UsageError } from './arguments.ts';
import { indicatorsJson } from './indicators-json.ts';
import { indicatorsText } from './indicators-text.ts';
import { openTogether, TOGETHER } from './open-together.ts';
import { formatOption, localeOption } from './options.ts';
import type { Terminal } from './terminal.ts';

const OPTIONS = { ...TOGETHER, by: 'text', only: 'text' } as const;

/** `monev indicators`: the figures of all files together; 0, or 2 when a file cannot be read (decision H.24). */
export function indicators(words: readonly string[], terminal: Terminal): number {
  const call = readArguments(words, OPTIONS);
  const locale = localeOption(call.values);
  const [by, ids] = [breakdownOption(call), onlyOption(call)];
  const json = formatOption(call.values) === 'json';
  const opened = openTogether(call, NO_FILE, terminal);
  if (opened === null) return 2;
  const { snapshots, context } = opened;
  // The score of a submission takes a whole check, which only its mean needs.
  const quality = ids === null || ids.includes(QUALITY) ? submissionQuality(snapshots, context) : [];
  const found = computeIndicators(snapshots, { ...context, quality }, { by, ids });
  if ('problem' in found) throw new UsageError(found.problem);
  const shown = json
    ? `${JSON.stringify(indicatorsJson(found, locale), null, 2)}\n`
    : indicatorsText(found, locale, terminal.colours);
  terminal.out(shown);
  return 0;
}

const QUALITY = 'IND-60';
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
