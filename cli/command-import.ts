import { basename } from 'node:path';
import {
  type ImportFaults,
  type ImportMapping,
  type ImportOutcome,
  importReading,
  importRows,
  type Locale,
  mappingOf,
  momentOf,
  type Proposal,
  proposeMapping,
  readSource,
  type Snapshot,
  type SourceTable,
  type Template,
} from '../core/index.ts';
import { type Arguments, readArguments, UsageError } from './arguments.ts';
import { headerNotFound } from './file-error.ts';
import { readBytes, refuseExisting, samePath, writeBytes } from './files.ts';
import { faultsJson, outcomeJson, proposalJson } from './import-json.ts';
import { readMapping, writeMapping } from './import-mapping.ts';
import { readImportSource } from './import-source.ts';
import { outcomeText, proposalText } from './import-text.ts';
import { words as sentences } from './import-words.ts';
import {
  formatOption,
  localeOption,
  pathOption,
  templateOption,
  todayOption,
  workbookOption,
} from './options.ts';
import type { Terminal } from './terminal.ts';
import { XlsxWorkbook } from './xlsx-host.ts';

const OPTIONS = {
  template: 'text',
  from: 'text',
  sheet: 'text',
  mapping: 'text',
  'save-mapping': 'text',
  out: 'text',
  'accept-guesses': 'flag',
  'dry-run': 'flag',
  force: 'flag',
  format: 'text',
  today: 'text',
} as const;

interface Call {
  readonly file: string;
  readonly from: string;
  readonly template: Template;
  /** `null` for a trial. */
  readonly out: string | null;
  readonly saveMapping: string | null;
  readonly locale: Locale;
  readonly json: boolean;
}

/** What the columns of the source become, and the proposal where no mapping was given. */
interface Mapped {
  readonly mapping: ImportMapping;
  readonly proposal: Proposal | null;
}

/** `monev import`: 0 when all rows came in, 1 when one was refused, 2 when nothing can be imported (decision H.23). */
export async function importCommand(words: readonly string[], terminal: Terminal): Promise<number> {
  const given = readArguments(words, OPTIONS);
  const call = callOf(given);
  const workbook = new XlsxWorkbook(readBytes(call.file), { fileName: basename(call.file) });
  const snapshot = workbook.read();
  const { values } = given;
  const today = todayOption(values) ?? momentOf(snapshot, new Date()).today;
  const context = { locale: call.locale, today };
  const saved = typeof values['mapping'] === 'string' ? readMapping(readBytes(values['mapping'])) : null;
  const table = tableOf(call, given, saved);
  const mapped = mappedBy(saved, table, snapshot, call, given, today);
  const outcome = importRows(snapshot, table, call.template, mapped.mapping, context);
  if (call.saveMapping !== null) {
    writeBytes(call.saveMapping, writeMapping(mapped.mapping), values['force'] === true);
    terminal.err(`${sentences[call.locale].savedMapping(call.saveMapping)}\n`);
  }
  tell(call, mapped, outcome, terminal);
  if ('faults' in outcome) return 2;
  if (call.out !== null) {
    await workbook.write(outcome.update);
    writeBytes(call.out, workbook.bytes, values['force'] === true);
    terminal.err(`${sentences[call.locale].saved(call.out)}\n`);
  } else terminal.err(`${sentences[call.locale].dryRun}\n`);
  return outcome.refused.length > 0 ? 1 : 0;
}

function callOf({ files, values }: Arguments): Call {
  const [file, ...others] = files;
  if (file === undefined || others.length > 0) {
    throw new UsageError({
      id: 'Sebutkan satu buku kerja tujuan: monev import BUKU.xlsx --template T02 --from DATA.csv --out HASIL.xlsx',
      en: 'Name one target workbook: monev import BOOK.xlsx --template T02 --from DATA.csv --out RESULT.xlsx',
    });
  }
  const from = pathOption(values, 'from');
  const force = values['force'] === true;
  const out = values['dry-run'] === true ? null : workbookOption(values, 'out');
  const saveMapping = values['save-mapping'] === undefined ? null : pathOption(values, 'save-mapping');
  for (const path of [out, saveMapping]) {
    if (path === null) continue;
    if ([file, from].some((input) => samePath(input, path))) throw overwritten();
    refuseExisting(path, force);
  }
  const json = formatOption(values) === 'json';
  return {
    file,
    from,
    template: templateOption(values),
    out,
    saveMapping,
    locale: localeOption(values),
    json,
  };
}

function overwritten(): UsageError {
  return new UsageError({
    id: 'Berkas masukan tidak boleh ditimpa. Pilih nama lain untuk hasilnya.',
    en: 'An input file must not be overwritten. Choose another name for the result.',
  });
}

function tableOf(call: Call, { values }: Arguments, saved: ImportMapping | null): SourceTable {
  const name = typeof values['sheet'] === 'string' ? values['sheet'] : null;
  const sheet = readImportSource(call.from, name, call.template);
  const expected = saved === null ? [] : Object.values(saved.columns).map(({ from }) => from);
  const table = readSource(sheet, call.template, { expected, monthFirst: false });
  if (table === null) throw headerNotFound();
  return table;
}

function mappedBy(
  saved: ImportMapping | null,
  table: SourceTable,
  snapshot: Snapshot,
  { template, locale }: Call,
  { values }: Arguments,
  today: number,
): Mapped {
  if (saved !== null) return { mapping: saved, proposal: null };
  const reading = importReading(snapshot, table, template, { locale, today });
  const proposal = proposeMapping(table, template, reading);
  return { mapping: mappingOf(proposal, values['accept-guesses'] === true), proposal };
}

function tell(
  call: Call,
  { proposal, mapping }: Mapped,
  outcome: ImportOutcome | ImportFaults,
  terminal: Terminal,
): void {
  const { locale, template, json } = call;
  if (json) {
    const told =
      'faults' in outcome ? faultsJson(call.from, outcome, locale) : outcomeJson(call.from, outcome);
    terminal.out(
      `${JSON.stringify({ ...told, template: template.id, proposal: proposalJson(proposal) }, null, 2)}\n`,
    );
    return;
  }
  if (proposal !== null && (call.out === null || !isCertain(proposal))) {
    terminal.out(proposalText(proposal, template, locale));
    const left = proposal.columns.filter(({ to }) => mapping.columns[to] === undefined);
    if (left.length > 0) terminal.out(`${sentences[locale].guesses}\n`);
  }
  if ('faults' in outcome) for (const fault of outcome.faults) terminal.err(`${fault[locale]}\n`);
  else terminal.out(outcomeText(outcome, locale));
}

function isCertain({ columns, unmapped, unfilled }: Proposal): boolean {
  return unmapped.length + unfilled.length === 0 && columns.every(({ sureness }) => sureness === 'certain');
}
