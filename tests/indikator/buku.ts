import { computeIndicators, type IndicatorContext } from '../../core/commands/compute-indicators.ts';
import type { SettingRow } from '../../core/commands/settings/setting-row.ts';
import { FORM } from '../../core/engine/decode/layout.ts';
import type { Amount } from '../../core/engine/indicator/amount.ts';
import { amountText } from '../../core/engine/indicator/amount-text.ts';
import type { Computed } from '../../core/engine/indicator/compute.ts';
import { katalog } from '../../core/katalog/index.ts';
import type { Template } from '../../core/kit/template.ts';
import type { CellValue } from '../../core/workbook/cell.ts';
import { serialOf } from '../../core/workbook/serial.ts';
import type { SheetSnapshot, Snapshot } from '../../core/workbook/snapshot.ts';

/** A row by field_id; codes stand for labels. */
export type Entry = Readonly<Record<string, CellValue>>;

/** The rows of a workbook by template id; the cover has one. */
export type Rows = Readonly<Record<string, readonly Entry[]>>;

/** A day as a serial number: `hari('2024-07-31')`. */
export function hari(iso: string): number {
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
  return serialOf(year, month, day);
}

/** The cover of a yearly register of Jakarta Barat for one month, with everything declared as having data. */
export function sampul(tahun: number, bulan: number, more: Entry = {}): Entry {
  const declared = katalog.templates.slice(1).map(({ id }) => [`pernyataan_${id}`, 'ADA'] as const);
  return {
    tingkat_gt: 'KABKOTA',
    kode_wilayah: '31.73',
    instansi_pengirim: 'UPTD_PPA',
    jenis_periode: 'BULANAN',
    tahun,
    nomor_periode: bulan,
    data_per_tanggal: serialOf(tahun, bulan + 1, 1) - 1,
    status_data: 'SEMENTARA',
    ...Object.fromEntries(declared),
    ...more,
  };
}

/** A workbook with these rows; columns that nothing is said of are blank. */
export function buku(rows: Rows, fileName: string | null = null): Snapshot {
  const sheets = katalog.templates.map((template) => sheetOf(template, rows[template.id] ?? []));
  return { fileName, date1904: false, locale: 'id-ID', sheets, properties: {}, definedNames: {} };
}

function sheetOf(template: Template, rows: readonly Entry[]): SheetSnapshot {
  const names = Object.keys(template.columns);
  const columns =
    template.layout === 'form'
      ? [
          [...new Array<null>(FORM.row).fill(null), ...names],
          [...new Array<null>(FORM.row).fill(null), ...names.map((name) => rows[0]?.[name] ?? null)],
          [...new Array<null>(FORM.row).fill(null), ...names],
        ]
      : names.map((name) => [
          template.columns[name]?.label.id ?? name,
          name,
          ...rows.map((row) => row[name] ?? null),
        ]);
  return {
    name: template.sheet,
    hidden: false,
    rowCount: Math.max(...columns.map((values) => values.length)),
    columns: columns.map((values) => ({ values, format: 'general' as const })),
    merges: [],
    hiddenRows: [],
  };
}

const TODAY = hari('2025-01-15');

/** All that a test computes an indicator with; nothing but the workbooks unless it says more. */
export type Asked = Partial<IndicatorContext> & { readonly by?: readonly string[] };

/** One indicator of some workbooks. */
export function hitung(
  id: string,
  books: readonly Snapshot[],
  { by = [], ...context }: Asked = {},
): Computed {
  const all: IndicatorContext = {
    today: TODAY,
    period: null,
    region: null,
    previous: [],
    settings: [],
    ...context,
  };
  const found = computeIndicators(books, all, { ids: [id], by });
  if ('problem' in found) throw new RangeError(found.problem.id);
  const [computed] = found.computed;
  if (!computed) throw new RangeError(`no indicator ${id}`);
  return computed;
}

/** What a table prints for an indicator. */
export function tercetak({ indicator, amount }: Computed, part: Amount = amount): string {
  return amountText(indicator, part, 'id');
}

/** The parts of a breakdown as a table prints them, by key; those without anything are left out. */
export function rincian(computed: Computed): Readonly<Record<string, string>> {
  const filled = computed.by.filter(({ amount }) => amount.value !== null && amount.value !== 0);
  return Object.fromEntries(filled.map(({ key, amount }) => [key, tercetak(computed, amount)]));
}

/** A setting that holds everywhere. */
export function pengaturan(key: string, value: number, region: string | null = null): SettingRow {
  return { key, region, year: null, value, many: false };
}

/** So many valid cases of one region with codes of their own, reported on a day. */
export function kasusSebanyak(count: number, more: Entry = {}, from = 0): readonly Entry[] {
  return Array.from({ length: count }, (_, i) => ({
    kode_kasus: `KS-3173-2024-${String(from + i + 1).padStart(4, '0')}`,
    tanggal_lapor: hari('2024-07-10'),
    status_kasus: 'TERVERIFIKASI',
    wilayah_pencatat: '31.73',
    sumber_rujukan: 'KORBAN',
    lingkup: 'DN',
    status_penanganan: 'DITANGANI',
    ...more,
  }));
}

/** So many victims of a case. */
export function korbanSebanyak(count: number, kasus: string, more: Entry = {}, from = 0): readonly Entry[] {
  return Array.from({ length: count }, (_, i) => ({
    kode_korban: `KB-3173-2024-${String(from + i + 1).padStart(4, '0')}`,
    kode_kasus: kasus,
    tanggal_register: hari('2024-07-10'),
    status_korban: 'TERVERIFIKASI',
    jenis_kelamin: 'P',
    usia_lapor: 30,
    ...more,
  }));
}
