import { codeTable, crosswalkTable } from '../engine/data-package/code-table.ts';
import type { DataTable } from '../engine/data-package/data-table.ts';
import type { PackageDescriptor } from '../engine/data-package/descriptor.ts';
import { exportedColumns, type FormTable, formDataTable } from '../engine/data-package/form-table.ts';
import { escaping, readmeOf } from '../engine/data-package/readme.ts';
import { recapTable } from '../engine/data-package/recap-table.ts';
import { submissionsTable } from '../engine/data-package/submissions-table.ts';
import type { Submission } from '../engine/flat-tables/submission.ts';
import { breakdownsOf, computed } from '../engine/indicator/compute.ts';
import { type Scope, yearOf } from '../engine/indicator/scope.ts';
import type { Union } from '../engine/indicator/union.ts';
import { checksumOf } from '../engine/report/package/checksum.ts';
import type { PackageLine } from '../engine/report/package/package-line.ts';
import { packageLines } from '../engine/report/package/package-lines.ts';
import { regionName, wilayah } from '../katalog/daftar-kode/wilayah.ts';
import { katalog } from '../katalog/index.ts';
import { indikator } from '../katalog/indikator/index.ts';
import { lisensi } from '../katalog/lisensi.ts';
import { padananHtcds } from '../katalog/padanan-htcds.ts';
import { isAboutPersons } from '../katalog/tentang-orang.ts';
import type { CodeList } from '../kit/code-list.ts';
import { versionsIn } from '../kit/indicator.ts';
import type { Template } from '../kit/template.ts';
import type { Locale } from '../locale/text.ts';
import { isoOf } from '../workbook/serial.ts';
import type { Snapshot } from '../workbook/snapshot.ts';
import { type IndicatorContext, type IndicatorProblem, indicatorScope } from './compute-indicators.ts';
import { type IdentityRefusal, identityRefusal } from './export/identity-refusal.ts';
import { sentSubmissions } from './indicators/submission-of.ts';

/** For whom a data package is: offices of the task force, or everybody. */
export interface ExportContext extends IndicatorContext {
  readonly locale: Locale;
  readonly edition: 'internal' | 'public';
  /** Below which the public edition masks counts of persons. */
  readonly k: number;
}

/** A data package in memory. */
export interface DataPackage {
  readonly descriptor: PackageDescriptor;
  readonly tables: readonly DataTable[];
  /** For people who open the folder, as Markdown. */
  readonly readme: string;
  /** *Paket Rekap* as JSON; `null` in the public edition. */
  readonly recap: RecapJson | null;
  /** Cells that could not be read and are empty in the tables. */
  readonly unread: number;
  /** Rows of T01 to T04 that stay where they are. */
  readonly kept: number;
}

/** *Paket Rekap* as JSON; the checksum is that of the sheet R14. */
export interface RecapJson {
  readonly schema: 'monev/package/1';
  readonly region: string;
  readonly period: string;
  readonly status: 'SEMENTARA' | 'FINAL';
  readonly checksum: string;
  readonly lines: readonly Omit<PackageLine, 'publication'>[];
}

/** Why there is no package: the workbooks do not fit together, or tell who somebody is. */
export type ExportProblem = IndicatorProblem | IdentityRefusal;

/**
 * Workbooks as a data package (Frictionless Data Package 1.0; Perpres 39/2019 Satu Data: metadata, standard, codes).
 *
 * Rows of T01 to T04 are never in it (decision F.20): they go as *Paket Rekap*, which is not masked and so is left out of
 * the public edition. No column of the class S is in it, and of the public edition only those of the class P are.
 * Workbooks to compare with serve the figures of *Paket Rekap* and give no rows. Nothing is made while a workbook holds
 * an identity.
 */
export function exportPackage(
  snapshots: readonly Snapshot[],
  context: ExportContext,
): DataPackage | ExportProblem {
  const found = indicatorScope(snapshots, context);
  if ('problem' in found) return found;
  const refusal = identityRefusal([...snapshots, ...context.previous], context);
  if (refusal !== null) return refusal;
  const { scope, current, region, window, dataStatus } = found;
  const { locale, edition } = context;
  const submissions = sentSubmissions(scope.union.books.slice(0, current));
  const forms = formTables(scope, submissions, context);
  const head = { region, period: window.id, status: dataStatus };
  const lines = edition === 'public' ? null : recapLines(scope, { region, period: window.id });
  const tables = [
    submissionsTable(scope, submissions, locale),
    ...forms.map(({ data }) => data),
    ...(lines === null ? [] : [recapTable(lines, locale)]),
    ...listsOf(context).map((list) => codeTable(list, locale, list === wilayah ? [lisensi.wilayah] : [])),
    crosswalkTable(padananHtcds, HTCDS[locale], [lisensi.htcds]),
  ];
  const descriptor: PackageDescriptor = {
    profile: 'tabular-data-package',
    name: `monev-tppo-${region.replace('.', '-')}-${window.id.toLowerCase().replaceAll('..', '-')}`,
    title: `Monev TPPO, ${regionName(region, locale)}, ${window.id}`,
    description: `${ABOUT[edition][locale]} ${escaping[locale]}`,
    version: katalog.version,
    created: isoOf(context.today),
    keywords: ['TPPO', 'gugus tugas', 'monev', window.id],
    resources: tables.map(({ resource }) => resource),
  };
  return {
    tables,
    readme: readmeOf(descriptor, tables, locale),
    recap: lines && {
      schema: 'monev/package/1',
      ...head,
      checksum: checksumOf(head, lines),
      lines: lines.map(({ publication: _, ...line }) => line),
    },
    unread: forms.reduce((sum, { unread }) => sum + unread, 0),
    kept: personRows(scope, current),
    descriptor,
  };
}

/** Forms whose rows may leave the regency. */
const forms: readonly Template[] = katalog.templates.filter(
  ({ id, layout }) => layout === 'table' && !isAboutPersons([id]),
);

function formTables(
  { union }: Scope,
  submissions: readonly Submission[],
  { locale, edition, k }: ExportContext,
): readonly FormTable[] {
  const threshold = edition === 'public' ? k : null;
  return forms.flatMap((template) => {
    const table = union.tables[template.id];
    if (!table) return [];
    const books = union.bookOf[template.id] ?? new Int32Array();
    const idOf = (row: number): string => submissions[books[row] ?? -1]?.id ?? '';
    const columns = exportedColumns(template, edition === 'public');
    const rows = { ...table, length: rowsOfCurrent(union, template, submissions.length) };
    return [formDataTable(template, rows, columns, { submissionOf: idOf, threshold, locale })];
  });
}

/** How many rows of a form are of the first workbooks; those of the workbooks to compare with stand behind them. */
function rowsOfCurrent({ bookOf }: Union, { id }: Template, current: number): number {
  const books = bookOf[id] ?? new Int32Array();
  const end = books.findIndex((book) => book >= current);
  return end < 0 ? books.length : end;
}

function recapLines(
  scope: Scope,
  about: { readonly region: string; readonly period: string },
): readonly PackageLine[] {
  return packageLines(
    versionsIn(indikator, yearOf(scope.window)).map((one) => computed(one, breakdownsOf(one), scope)),
    scope,
    about,
  );
}

/** The lists that exported columns name, each once, and those that the crosswalk speaks of. */
function listsOf({ edition }: ExportContext): readonly CodeList[] {
  const used = forms.flatMap((template) =>
    exportedColumns(template, edition === 'public').flatMap(([, { list }]) => list ?? []),
  );
  return [...new Set([...used, ...padananHtcds.map(({ list }) => list)])];
}

function personRows({ union }: Scope, current: number): number {
  return katalog.templates
    .filter(({ id, layout }) => layout === 'table' && isAboutPersons([id]))
    .reduce((sum, template) => sum + rowsOfCurrent(union, template, current), 0);
}

const HTCDS = {
  id: {
    name: 'padanan-htcds',
    title: 'Padanan kode dengan HTCDS 2.0',
    description:
      'Sebutan kode kami dalam Human Trafficking Case Data Standards 2.0 (IOM); tanpa pengesahan IOM.',
  },
  en: {
    name: 'padanan-htcds',
    title: 'What our codes are called in HTCDS 2.0',
    description: 'Human Trafficking Case Data Standards 2.0 (IOM); not endorsed by IOM.',
  },
} as const;

const ABOUT = {
  internal: {
    id: 'INTERNAL, TERBATAS. Baris T05 sampai T11 dan Paket Rekap T01 sampai T04 yang tidak disamarkan, tanpa kolom sensitif. Jangan diterbitkan.',
    en: 'INTERNAL, RESTRICTED. Rows of T05 to T11 and the unmasked Paket Rekap of T01 to T04, without sensitive columns. Do not publish.',
  },
  public: {
    id: 'Baris T05 sampai T11, hanya kolom yang terbuka untuk umum; jumlah orang yang kecil disamarkan. Angka kasus, korban, layanan, dan perkara ada di laporan publik.',
    en: 'Rows of T05 to T11, only columns that are open to everybody; small counts of persons are masked. Figures of cases, victims, services and files are in the public report.',
  },
} as const;
