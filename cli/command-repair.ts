import { basename } from 'node:path';
import {
  applyRepair,
  civilOf,
  type Locale,
  momentOf,
  proposeRepair,
  type Repair,
  type RepairOptions,
} from '../core/index.ts';
import { type Arguments, readArguments, UsageError } from './arguments.ts';
import { readBytes, refuseExisting, samePath, writeBytes } from './files.ts';
import { countOption, localeOption, workbookOption } from './options.ts';
import type { Terminal } from './terminal.ts';
import { XlsxWorkbook } from './xlsx-host.ts';

const OPTIONS = { out: 'text', rows: 'text', 'dry-run': 'flag', all: 'flag', force: 'flag' } as const;
const ROWS = { usual: 2000, most: 100_000 };

/** `monev repair`: 0 when the structure is as it should be afterwards, 1 when something is left for the user, 2 as everywhere (decision H.23). */
export async function repair(words: readonly string[], terminal: Terminal): Promise<number> {
  const call = readArguments(words, OPTIONS);
  const { values } = call;
  const locale = localeOption(values);
  const file = inputFile(call);
  const dry = values['dry-run'] === true;
  const out = dry ? null : outputFile(file, call);
  const workbook = new XlsxWorkbook(readBytes(file), { fileName: basename(file) });
  const snapshot = workbook.read();
  const options: RepairOptions = {
    locale,
    thisYear: civilOf(momentOf(snapshot, new Date()).today).year,
    rows: countOption(values, 'rows', ROWS.usual, ROWS.most),
  };
  const repairs = proposeRepair(snapshot, options);
  const chosen = repairs.filter((one) => one.safe || (values['all'] === true && one.refused === null));
  terminal.out(previewText(file, repairs, chosen, locale));
  if (out !== null && chosen.length > 0) {
    const ids = chosen.map(({ id }) => id);
    await workbook.write(applyRepair(snapshot, ids, options));
    writeBytes(out, workbook.bytes, values['force'] === true);
    const saved = { id: 'Salinan yang diperbaiki disimpan di', en: 'The repaired copy was saved as' }[locale];
    terminal.err(`${saved} ${out}\n`);
  }
  return chosen.length === repairs.length ? 0 : 1;
}

function inputFile({ files }: Arguments): string {
  const [file] = files;
  if (file !== undefined && files.length === 1) return file;
  throw new UsageError({
    id: 'Sebutkan satu berkas: monev repair BERKAS.xlsx --out HASIL.xlsx',
    en: 'Name one file: monev repair FILE.xlsx --out RESULT.xlsx',
  });
}

function outputFile(file: string, { values }: Arguments): string {
  const out = workbookOption(values, 'out');
  if (samePath(file, out)) {
    throw new UsageError({
      id: 'Berkas masukan tidak boleh ditimpa. Pilih nama lain setelah --out.',
      en: 'The input file must not be overwritten. Choose another name after --out.',
    });
  }
  refuseExisting(out, values['force'] === true);
  return out;
}

const SAYINGS = {
  id: {
    nothing: 'Struktur buku kerja ini sudah sesuai; tidak ada yang perlu diperbaiki.',
    done: 'diperbaiki',
    open: 'perlu persetujuan: tambahkan --all',
    refused: 'belum dapat diperbaiki',
  },
  en: {
    nothing: 'The structure of this workbook is as it should be; there is nothing to repair.',
    done: 'repaired',
    open: 'needs your consent: add --all',
    refused: 'cannot be repaired yet',
  },
} as const;

function previewText(
  file: string,
  repairs: readonly Repair[],
  chosen: readonly Repair[],
  locale: Locale,
): string {
  const say = SAYINGS[locale];
  const lines = repairs.flatMap((one) => {
    const open = one.refused === null ? say.open : say.refused;
    const state = chosen.includes(one) ? say.done : open;
    const what = one.refused === null ? one.what : [...one.what, one.refused];
    return [`  ${one.sheet}  (${state})`, ...what.map((text) => `      → ${text[locale]}`)];
  });
  return `${[file, ...(lines.length === 0 ? [`  ${say.nothing}`] : lines)].join('\n')}\n`;
}
