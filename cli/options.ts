import * as z from 'zod/mini';
import {
  jenisInstansi,
  katalog,
  type Locale,
  type Period,
  type ReportContext,
  readPeriod,
  realSerial,
  type Template,
  type Text,
  wilayah,
} from '../core/index.ts';
import { type Arguments, UsageError } from './arguments.ts';
import { SAMPLE_FORMS, type SampleForm } from './sample/sample.ts';

z.config({ jitless: true });

type Values = Arguments['values'];

const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

/** One option's value, or the given default when it was not typed; throws {@link UsageError} with the sentence that fits. */
function option<T, D>(
  values: Values,
  name: string,
  schema: z.ZodMiniType<T, string>,
  absent: D,
  wrong: Text,
): T | D {
  const value = values[name];
  if (value === undefined) return absent;
  const read = schema.safeParse(value);
  if (!read.success) throw new UsageError(wrong);
  return read.data;
}

/** The language of everything that is said; Indonesian unless `--locale en`. */
export function localeOption(values: Values): Locale {
  const wrong = { id: 'Tulis --locale id atau --locale en.', en: 'Write --locale id or --locale en.' };
  return option(values, 'locale', z.enum(['id', 'en']), 'id', wrong);
}

/** A required path, such as `--out`. */
export function pathOption(values: Values, name: string): string {
  const value = values[name];
  if (typeof value === 'string' && value !== '') return value;
  throw new UsageError({ id: `Tambahkan --${name} NAMA_BERKAS.`, en: `Add --${name} FILE.` });
}

/** A required path of a workbook that is written; a copy of one with macros may keep its ending. */
export function workbookOption(values: Values, name: string): string {
  const path = pathOption(values, name);
  if (/\.xls[xm]$/i.test(path)) return path;
  throw new UsageError({
    id: `Hasilnya buku kerja .xlsx: akhiri nama berkas sesudah --${name} dengan .xlsx.`,
    en: `The outcome is an .xlsx workbook: end the name of the file after --${name} with .xlsx.`,
  });
}

/** The region that `--region` names, or `null`. */
export function anyRegionOption(values: Values): string | null {
  return values['region'] === undefined ? null : regionOption(values);
}

/** The period that `--period` names, or `null`. */
export function anyPeriodOption(values: Values): Period | null {
  return values['period'] === undefined ? null : periodOption(values);
}

export function regionOption(values: Values): string {
  const code = z
    .string()
    .check(z.refine((text) => wilayah.codes.some((one) => one.code === text && text !== 'TD')));
  const wrong = {
    id: 'Tulis kode wilayah yang benar setelah --region, misalnya 31.73 (Kota Administrasi Jakarta Barat).',
    en: 'Write a region code after --region, such as 31.73 (Kota Administrasi Jakarta Barat).',
  };
  const region = option(values, 'region', code, null, wrong);
  if (region === null) throw new UsageError(wrong);
  return region;
}

export function periodOption(values: Values): Period {
  const wrong = {
    id: 'Tulis periode setelah --period: 2024-M07 (bulan), 2024-T3 (triwulan), 2024-S1 (semester), atau 2024-Y (tahun).',
    en: 'Write a period after --period: 2024-M07 (month), 2024-T3 (quarter), 2024-S1 (half-year) or 2024-Y (year).',
  };
  const value = values['period'];
  const period = typeof value === 'string' ? readPeriod(value) : null;
  if (period === null) throw new UsageError(wrong);
  return period;
}

export function agencyOption(values: Values): string | null {
  const codes = jenisInstansi.codes.map(({ code }) => code);
  const wrong = {
    id: `Kode instansi setelah --agency tidak dikenal. Pilihan: ${codes.join(', ')}.`,
    en: `Unknown agency code after --agency. Choices: ${codes.join(', ')}.`,
  };
  return option(values, 'agency', z.enum(codes), null, wrong);
}

/** Template ids besides the cover; none given means all. */
export function templatesOption(values: Values): readonly string[] {
  const value = values['templates'];
  if (typeof value !== 'string') return [];
  return [...new Set(value.split(',').map((id) => templateId(id.trim().toUpperCase())))];
}

/** Ids of the forms that `--form` also wants as a page for one record. */
export function pagesOption(values: Values): readonly string[] {
  const value = values['form'];
  if (typeof value !== 'string') return [];
  const known = katalog.templates.filter(({ page }) => page !== null).map(({ id }) => id);
  const wanted = value.split(',').map((id) => id.trim().toUpperCase());
  const unknown = wanted.find((id) => !known.includes(id));
  if (unknown === undefined) return wanted;
  throw new UsageError({
    id: `Formulir ${unknown} tidak punya lembar satu halaman. Pilihan: ${known.join(', ')}.`,
    en: `Form ${unknown} has no one-page sheet. Choices: ${known.join(', ')}.`,
  });
}

/** The form that `--template` names. */
export function templateOption(values: Values): Template {
  const value = values['template'];
  const id = templateId(typeof value === 'string' ? value.trim().toUpperCase() : '');
  const template = katalog.templates.find((one) => one.id === id);
  if (!template) throw new RangeError(`no template ${id}`);
  return template;
}

/** The form that a sample fills. */
export function sampleTemplateOption(values: Values): SampleForm {
  const wrong = {
    id: 'Tulis --template dengan salah satu dari T01 sampai T11.',
    en: 'Write --template with one of T01 to T11.',
  };
  return option(values, 'template', z.enum(SAMPLE_FORMS), 'T02', wrong);
}

/** The id of one template that has rows. */
function templateId(id: string): string {
  const known = katalog.templates.filter(({ layout }) => layout === 'table').map((template) => template.id);
  if (known.includes(id)) return id;
  throw new UsageError({
    id: `Formulir ${id} tidak dikenal. Pilihan: ${known.join(', ')}.`,
    en: `Unknown form ${id}. Choices: ${known.join(', ')}.`,
  });
}

/** A whole number within bounds. */
export function countOption(values: Values, name: string, absent: number, max: number): number {
  const wrong = {
    id: `Tulis angka bulat 1 sampai ${max} setelah --${name}.`,
    en: `Write a whole number from 1 to ${max} after --${name}.`,
  };
  return option(values, name, wholeNumber(1, max), absent, wrong);
}

/** A share from 0 to 1, such as `0.05`. */
export function shareOption(values: Values, name: string, absent: number): number {
  const share = z.pipe(
    z.pipe(z.string().check(z.regex(/^[01](?:\.\d+)?$/)), z.transform(Number)),
    z.number().check(z.maximum(1)),
  );
  const wrong = {
    id: `Tulis bagian 0 sampai 1 setelah --${name}, misalnya 0.05.`,
    en: `Write a share from 0 to 1 after --${name}, such as 0.05.`,
  };
  return option(values, name, share, absent, wrong);
}

/** `--today YYYY-MM-DD` as a serial number; `null` when it was not typed. */
export function todayOption(values: Values): number | null {
  const wrong = {
    id: 'Tulis tanggal setelah --today, misalnya 2024-07-31.',
    en: 'Write a day after --today, such as 2024-07-31.',
  };
  const value = values['today'];
  if (value === undefined) return null;
  const parts = ISO_DAY.exec(String(value));
  const serial = parts && realSerial(Number(parts[1]), Number(parts[2]), Number(parts[3]));
  if (serial === null) throw new UsageError(wrong);
  return serial;
}

const THRESHOLDS: readonly ReportContext['k'][] = [3, 5, 10, 11];

/** `--k 5`: the presets of masking. */
export function thresholdOption(values: Values): ReportContext['k'] {
  const value = values['k'] ?? '5';
  const found = THRESHOLDS.find((one) => String(one) === value);
  if (found !== undefined) return found;
  throw new UsageError({
    id: `Ambang penyamaran --k harus salah satu dari ${THRESHOLDS.join(', ')}.`,
    en: `The masking threshold --k must be one of ${THRESHOLDS.join(', ')}.`,
  });
}

export function formatOption(values: Values): 'text' | 'json' {
  const wrong = {
    id: 'Tulis --format text atau --format json.',
    en: 'Write --format text or --format json.',
  };
  return option(values, 'format', z.enum(['text', 'json']), 'text', wrong);
}

/** The seed of a pseudo-random sample. */
export function seedOption(values: Values): number {
  const wrong = { id: 'Tulis angka bulat setelah --seed.', en: 'Write a whole number after --seed.' };
  return option(values, 'seed', wholeNumber(0, 2 ** 31), 1, wrong);
}

/** The words of a list option. */
export function listOption(values: Values, name: string): readonly string[] {
  const value = values[name];
  return Array.isArray(value) ? value.map(String) : [];
}

function wholeNumber(min: number, max: number) {
  const digits = z.string().check(z.regex(/^\d{1,10}$/));
  return z.pipe(z.pipe(digits, z.transform(Number)), z.number().check(z.minimum(min), z.maximum(max)));
}
