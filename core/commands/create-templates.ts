import { renderTemplateWorkbook } from '../engine/render/template-workbook.ts';
import { jenisInstansi } from '../katalog/daftar-kode/instansi.ts';
import { jenisPeriode, statusData, tingkatGt } from '../katalog/daftar-kode/sampul.ts';
import { wilayah, wilayahSekitar } from '../katalog/daftar-kode/wilayah.ts';
import { katalog } from '../katalog/index.ts';
import type { CodeList } from '../kit/code-list.ts';
import type { Template } from '../kit/template.ts';
import type { Locale } from '../locale/text.ts';
import type { CellValue } from '../workbook/cell.ts';
import type { WorkbookUpdate } from '../workbook/workbook.ts';
import { deadlineOf } from './deadline.ts';
import { levelOf } from './level-of.ts';
import { type Period, periodDays, periodId } from './period.ts';
import type { SettingRow, Settings } from './settings/setting-row.ts';
import { settled } from './settings/settled.ts';
import { submissionId } from './submission/submission-id.ts';

export interface TemplateOptions {
  /** A code of CL_WILAYAH. */
  readonly region: string;
  readonly period: Period;
  /** A code of CL_INSTANSI; `null` leaves the choice to the officer. */
  readonly agency: string | null;
  /** Ids of templates besides the cover; all of them when empty. */
  readonly templates: readonly string[];
  /** Prepared rows of each table. */
  readonly rows: number;
  readonly locale: Locale;
  readonly thisYear: number;
  /** Ids of templates that also come as a page for one record, to print or to fill on a telephone. */
  readonly pages?: readonly string[];
  /** Whether the workbook also explains every rule, on a sheet of its own. */
  readonly reference?: boolean;
  /** Settings that win over the defaults, such as those of a secretariat; none when absent. */
  readonly settings?: readonly SettingRow[];
}

/** *Siapkan buku kerja*: a workbook of one agency in one region, ready to be filled. */
export function createTemplates(options: TemplateOptions): WorkbookUpdate {
  const { region, locale, thisYear, rows, pages = [], reference = false, settings = [], period } = options;
  const used = settled([settings], region, period.year);
  const cover = coverOf(options, used);
  const near = wilayahSekitar(region);
  const context = { locale, thisYear, rows, cover, near, pages, reference, ...used };
  return renderTemplateWorkbook(katalog, templatesOf(options), context);
}

function templatesOf({ templates, pages = [] }: TemplateOptions): readonly Template[] {
  const wanted = templates.length === 0 ? [] : [...templates, ...pages];
  return katalog.templates.filter(
    ({ id, layout }) => layout === 'form' || wanted.length === 0 || wanted.includes(id),
  );
}

const PERIOD_KINDS = { month: 'BULANAN', quarter: 'TRIWULAN', half: 'SEMESTER', year: 'TAHUNAN' } as const;

/** What the cover of a new submission says, by field_id. */
export function newCover(options: TemplateOptions): Readonly<Record<string, CellValue>> {
  const { region, period, settings = [] } = options;
  return coverOf(options, settled([settings], region, period.year));
}

function coverOf(
  options: TemplateOptions,
  { settings, holidays }: Settings,
): Readonly<Record<string, CellValue>> {
  const { region, period, agency } = options;
  const { first, last } = periodDays(period);
  const name = { region, period: periodId(period), forms: options.templates };
  const id = agency === null ? null : submissionId({ ...name, agency }, 1);
  return {
    id_pengiriman: id,
    tingkat_gt: labelOf(tingkatGt, levelOf(region)),
    kode_wilayah: labelOf(wilayah, region),
    instansi_pengirim: agency === null ? null : labelOf(jenisInstansi, agency),
    jenis_periode: labelOf(jenisPeriode, PERIOD_KINDS[period.kind]),
    tahun: period.year,
    nomor_periode: period.kind === 'year' ? null : period.number,
    tanggal_awal: first,
    tanggal_akhir: last,
    tenggat: deadlineOf(period, settings, holidays),
    status_data: labelOf(statusData, 'SEMENTARA'),
    versi_templat: katalog.version,
    status_pengiriman: 'DRAF',
    versi: 1,
  };
}

function labelOf(list: CodeList, code: string): string | null {
  return list.codes.find((entry) => entry.code === code)?.label.id ?? null;
}
