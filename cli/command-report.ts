import { buildReport, type Locale, laporan } from '../core/index.ts';
import { type Arguments, readArguments, UsageError } from './arguments.ts';
import { refuseExisting, writeBytes } from './files.ts';
import { openTogether, TOGETHER } from './open-together.ts';
import { localeOption, pathOption } from './options.ts';
import type { Terminal } from './terminal.ts';
import { writeWorkbook } from './xlsx/write-workbook.ts';

const { format: _, ...SHARED } = TOGETHER;
const OPTIONS = { ...SHARED, out: 'text', public: 'flag', tabs: 'text', k: 'text', force: 'flag' } as const;

/** `monev report`: the summary tabs of all files together, as a new workbook; 0, or 2 when a file cannot be read. */
export async function report(words: readonly string[], terminal: Terminal): Promise<number> {
  const call = readArguments(words, OPTIONS);
  const locale = localeOption(call.values);
  const out = pathOption(call.values, 'out');
  const force = call.values['force'] === true;
  refuseExisting(out, force);
  const tabs = tabsOption(call);
  const k = thresholdOption(call);
  const opened = openTogether(call, NO_FILE, terminal);
  if (opened === null) return 2;
  const edition = call.values['public'] === true ? 'public' : 'internal';
  const made = buildReport(opened.snapshots, {
    ...opened.context,
    locale,
    edition,
    tabs,
    k,
    clock: clockNow(),
  });
  if ('problem' in made) throw new UsageError(made.problem);
  const { sheets, names } = made;
  const properties = { title: titleOf(locale), creator: 'Monev TPPO' };
  writeBytes(out, await writeWorkbook({ sheets, names, properties }), force);
  terminal.err({ id: `Laporan disimpan di ${out}\n`, en: `The report was saved as ${out}\n` }[locale]);
  return 0;
}

const NO_FILE = {
  id: 'Sebutkan buku kerja yang dilaporkan: monev report BERKAS.xlsx --out LAPORAN.xlsx',
  en: 'Name the workbooks to report: monev report FILE.xlsx --out REPORT.xlsx',
};

function titleOf(locale: Locale): string {
  return { id: 'Laporan monev TPPO', en: 'Report on the task force against trafficking' }[locale];
}

/** The time on this computer, `14.05`. */
function clockNow(): string {
  const now = new Date();
  return `${String(now.getHours()).padStart(2, '0')}.${String(now.getMinutes()).padStart(2, '0')}`;
}

/** `--tabs R01,R08`; `null` for all. */
function tabsOption({ values }: Arguments): readonly string[] | null {
  const value = values['tabs'];
  if (typeof value !== 'string') return null;
  const known = laporan.map(({ id }) => id);
  const wanted = value.split(',').map((one) => one.trim().toUpperCase());
  const unknown = wanted.find((one) => !known.includes(one));
  if (unknown === undefined) return wanted;
  throw new UsageError({
    id: `Tab ${unknown} tidak dikenal. Pilihan: ${known.join(', ')}.`,
    en: `Unknown tab ${unknown}. Choices: ${known.join(', ')}.`,
  });
}

const THRESHOLDS = ['3', '5', '10', '11'];

/** `--k 5`: the presets of masking. */
function thresholdOption({ values }: Arguments): number {
  const value = values['k'] ?? '5';
  if (typeof value === 'string' && THRESHOLDS.includes(value)) return Number(value);
  throw new UsageError({
    id: `Ambang penyamaran --k harus salah satu dari ${THRESHOLDS.join(', ')}.`,
    en: `The masking threshold --k must be one of ${THRESHOLDS.join(', ')}.`,
  });
}
