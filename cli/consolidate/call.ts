import { existsSync, statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { levelOf, periodId, todayIn } from '../../core/index.ts';
import { readArguments, UsageError } from '../arguments.ts';
import { samePath } from '../files.ts';
import {
  anyPeriodOption,
  anyRegionOption,
  countOption,
  formatOption,
  localeOption,
  todayOption,
  workbookOption,
} from '../options.ts';
import { settingsOption } from '../settings-file.ts';
import type { Run } from './work-folder.ts';

const OPTIONS = {
  out: 'text',
  report: 'text',
  jobs: 'text',
  region: 'text',
  period: 'text',
  settings: 'text',
  today: 'text',
  format: 'text',
  keep: 'flag',
  force: 'flag',
} as const;

/** A call of `monev consolidate`, read. */
export interface Call {
  readonly folder: string;
  readonly out: string;
  readonly report: string | null;
  readonly jobs: number;
  readonly wanted: { readonly region: string | null; readonly period: string | null };
  readonly json: boolean;
  readonly keep: boolean;
  readonly force: boolean;
  readonly run: Run;
}

/** Reads a call; throws {@link UsageError} with the sentence that fits. */
export function readCall(words: readonly string[]): Call {
  const { files, values } = readArguments(words, OPTIONS);
  const [folder, ...others] = files;
  if (folder === undefined || others.length > 0) throw new UsageError(ONE_FOLDER);
  if (!existsSync(folder) || !statSync(folder).isDirectory()) throw new UsageError(NO_FOLDER);
  const out = workbookOption(values, 'out');
  const report = values['report'] === undefined ? null : workbookOption(values, 'report');
  if (report !== null && samePath(out, report)) throw new UsageError(SAME_OUTPUT);
  const cores = availableParallelism();
  const period = anyPeriodOption(values);
  const region = anyRegionOption(values);
  if (report !== null && region !== null && levelOf(region) !== 'KABKOTA')
    throw new UsageError(REPORT_OF_REGENCY);
  return {
    folder,
    out,
    report,
    jobs: countOption(values, 'jobs', cores, cores),
    wanted: {
      region,
      period: period === null ? null : periodId(period),
    },
    json: formatOption(values) === 'json',
    keep: values['keep'] === true,
    force: values['force'] === true,
    run: {
      folder: `${out}.kerja`,
      locale: localeOption(values),
      today: todayOption(values) ?? todayIn(region, new Date()),
      settings: settingsOption(values),
    },
  };
}

/** Why there is no report above a regency: what it would be made of is not there. */
export const REPORT_OF_REGENCY = {
  id: 'Laporan sesudah --report hanya dapat dibuat untuk kabupaten/kota, karena baris T01 sampai T04 tidak dibawa ke provinsi dan pusat. Ulangi tanpa --report: angka gabungannya ada di lembar Paket Rekap hasil --out.',
  en: 'The report after --report can be made for a regency only, since rows of T01 to T04 are not taken to provinces and the nation. Try again without --report: the figures added up are in the sheet of the indicator package of --out.',
};

const ONE_FOLDER = {
  id: 'Sebutkan satu folder berisi kiriman: monev consolidate FOLDER --out GABUNGAN.xlsx',
  en: 'Name one folder of submissions: monev consolidate FOLDER --out MERGED.xlsx',
};
const SAME_OUTPUT = {
  id: 'Hasil gabungan dan laporannya tidak dapat ditulis ke satu berkas. Beri nama yang berbeda sesudah --out dan --report.',
  en: 'The merged workbook and its report cannot be written to one file. Give different names after --out and --report.',
};
const NO_FOLDER = {
  id: 'Folder itu tidak ditemukan. Periksa namanya.',
  en: 'That folder was not found. Check its name.',
};
