import { basename } from 'node:path';
import {
  type ErasureProposal,
  eraseReasons,
  type Locale,
  proposeErasure,
  readCover,
  type Snapshot,
  type Text,
  todayIn,
} from '../core/index.ts';
import { type Arguments, readArguments, UsageError } from './arguments.ts';
import { erasureText } from './erase-text.ts';
import { readBytes, refuseExisting, samePath, writeBytes } from './files.ts';
import { localeOption, todayOption, workbookOption } from './options.ts';
import type { Terminal } from './terminal.ts';
import { scrubWorkbook } from './xlsx/scrub-workbook.ts';
import { XlsxWorkbook } from './xlsx-host.ts';

const OPTIONS = {
  victim: 'text',
  reason: 'text',
  out: 'text',
  'dry-run': 'flag',
  force: 'flag',
  today: 'text',
} as const;

/**
 * `monev erase`: 0 when nothing of her is left in the file that programs can reach or her data were gone before, 1 when
 * people must look at something themselves, 2 when nobody has the code and as everywhere (decision H.23).
 */
export async function erase(words: readonly string[], terminal: Terminal): Promise<number> {
  const call = readArguments(words, OPTIONS);
  const { values } = call;
  const locale = localeOption(values);
  const file = inputFile(call);
  const request = { victim: victimOf(call), reason: reasonOf(call, locale) };
  const out = values['dry-run'] === true ? null : outputFile(file, call);
  const workbook = new XlsxWorkbook(readBytes(file), { fileName: basename(file) });
  const snapshot = workbook.read();
  const cover = readCover(snapshot, todayOption(values) ?? todayIn(null, new Date()));
  const today = todayOption(values) ?? todayIn(cover.region, new Date());
  const proposal = proposeErasure(snapshot, request, { locale, beside: [], today });
  if (proposal.state === 'absent') throw new UsageError(ABSENT);
  terminal.out(erasureText(file, proposal, locale));
  if (proposal.state === 'erased' || out === null) return 0;
  const left = await eraseIn(workbook, proposal, { ...request, out, force: values['force'] === true });
  terminal.err(`${SAVED[locale]} ${out}\n`);
  if (left.length === 0) return 0;
  terminal.err(`${LEFT[locale]} ${left.map((text) => text[locale]).join(', ')}.\n`);
  return 1;
}

/** Writes the file without her; gives where something of her is left in it. */
async function eraseIn(
  workbook: XlsxWorkbook,
  { rows, update }: ErasureProposal,
  { victim, out, force }: { readonly victim: string; readonly out: string; readonly force: boolean },
): Promise<readonly Text[]> {
  await workbook.write(update);
  const texts = textsGone(update, workbook.read());
  const { bytes, left } = scrubWorkbook(workbook.bytes, { rows, texts, code: victim });
  writeBytes(out, bytes, force);
  return left;
}

/** Shorter ones stand in many words. */
const SHORTEST_TEXT = 4;

/** The texts that were in cells and are in none any more; others, such as "Perempuan", tell of nobody. */
function textsGone({ edits = [] }: ErasureProposal['update'], after: Snapshot): readonly string[] {
  const held = new Set(after.sheets.flatMap(({ columns }) => columns.flatMap(({ values }) => values)));
  const before = edits.flatMap(({ cells }) => cells.map((cell) => cell.before));
  const gone = before.flatMap((text) =>
    typeof text === 'string' && text.trim().length >= SHORTEST_TEXT && !held.has(text) ? [text] : [],
  );
  return [...new Set(gone)];
}

function inputFile({ files }: Arguments): string {
  const [file] = files;
  if (file !== undefined && files.length === 1) return file;
  throw new UsageError({
    id: 'Sebutkan satu berkas: monev erase BERKAS.xlsx --victim KODE --reason ALASAN --out HASIL.xlsx',
    en: 'Name one file: monev erase FILE.xlsx --victim CODE --reason REASON --out RESULT.xlsx',
  });
}

function victimOf({ values }: Arguments): string {
  const value = String(values['victim'] ?? '')
    .trim()
    .toUpperCase();
  if (value !== '') return value;
  throw new UsageError({
    id: 'Tulis kode korban setelah --victim, misalnya KB-3173-2024-0007.',
    en: 'Write the victim code after --victim, such as KB-3173-2024-0007.',
  });
}

function reasonOf({ values }: Arguments, locale: Locale): string {
  const value = String(values['reason'] ?? '')
    .trim()
    .toUpperCase();
  if (eraseReasons.some(({ code }) => code === value)) return value;
  const list = eraseReasons.map(({ code, label }) => `  ${code}  ${label[locale]}`).join('\n');
  throw new UsageError({
    id: `Tulis salah satu alasan setelah --reason:\n${list}`,
    en: `Write one of these reasons after --reason:\n${list}`,
  });
}

function outputFile(file: string, { values }: Arguments): string {
  const out = workbookOption(values, 'out');
  if (samePath(file, out)) {
    throw new UsageError({
      id: 'Berkas masukan tidak boleh ditimpa. Pilih nama lain setelah --out, lalu hapus berkas lama sesudah hasilnya diperiksa.',
      en: 'The input file must not be overwritten. Choose another name after --out, and delete the old file once you have looked at the result.',
    });
  }
  refuseExisting(out, values['force'] === true);
  return out;
}

const ABSENT = {
  id: 'Kode korban itu tidak ada di T02 maupun T03 buku kerja ini, sehingga tidak ada yang dihapus. Periksa kodenya.',
  en: 'Neither T02 nor T03 of this workbook holds that victim code, so nothing was erased. Check the code.',
};
const SAVED = {
  id: 'Salinan tanpa data korban itu disimpan di',
  en: 'The copy without her data was saved as',
} as const;
const LEFT = {
  id: 'Sebagian data yang dihapus masih ada di dalam berkas hasil dan harus dihapus sendiri. Tempatnya:',
  en: 'Some of the erased data still stand in the resulting file and must be deleted by hand. They are in:',
} as const;
