import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type DataPackage, exportPackage, submissionQuality } from '../core/index.ts';
import { readArguments, UsageError } from './arguments.ts';
import { flatCsv } from './csv/flat-csv.ts';
import { doneText, refusalText } from './export-text.ts';
import { fileExists } from './file-error.ts';
import { writeBytes } from './files.ts';
import { PACKAGE_FILES, removeFormerPackage } from './former-package.ts';
import { openTogether, TOGETHER } from './open-together.ts';
import { localeOption, pathOption, thresholdOption } from './options.ts';
import type { Terminal } from './terminal.ts';
import { workbooksIn } from './workbooks-in.ts';

const OPTIONS = { ...TOGETHER, to: 'text', out: 'text', k: 'text', public: 'flag', force: 'flag' } as const;

/**
 * `monev export --to datapackage`: workbooks, or all in a folder, as CSV with a descriptor that other people's tools
 * read; 0, 1 when a workbook holds an identity and nothing is written, or 2 when a file cannot be read.
 */
export function exportCommand(words: readonly string[], terminal: Terminal): number {
  const call = readArguments(words, OPTIONS);
  const locale = localeOption(call.values);
  if (call.values['to'] !== undefined && call.values['to'] !== 'datapackage') throw new UsageError(NO_KIND);
  if (call.values['out'] === undefined) throw new UsageError(NO_FOLDER);
  const folder = pathOption(call.values, 'out');
  const k = thresholdOption(call.values);
  const force = call.values['force'] === true;
  if (!force && existsSync(folder) && readdirSync(folder).length > 0) throw fileExists();
  if (call.files.length === 0) throw new UsageError(NO_FILE);
  const opened = openTogether({ ...call, files: call.files.flatMap(workbooksIn) }, NOTHING_THERE, terminal);
  if (opened === null) return 2;
  const { snapshots, context } = opened;
  const edition = call.values['public'] === true ? 'public' : 'internal';
  // The score of a submission takes a whole check, which only Paket Rekap needs.
  const quality = edition === 'internal' ? submissionQuality(snapshots, context) : [];
  const made = exportPackage(snapshots, { ...context, quality, locale, edition, k });
  if ('problem' in made) throw new UsageError(made.problem);
  if ('identities' in made) {
    terminal.err(refusalText(made, locale));
    return 1;
  }
  const files = filesOf(made);
  if (force) removeFormerPackage(folder);
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeBytes(join(folder, path), Buffer.from(text), force);
  }
  terminal.err(doneText(made, folder, locale));
  return 0;
}

/** The descriptor comes last: without it there is no package. */
function filesOf({
  tables,
  recap,
  readme,
  descriptor,
}: DataPackage): readonly (readonly [path: string, text: string])[] {
  const csv = tables.map(({ table, resource }) => ({ resource, text: flatCsv(table, '') }));
  const resources = csv.map(({ resource, text }) => ({
    ...resource,
    bytes: Buffer.byteLength(text),
    hash: `sha256:${createHash('sha256').update(text).digest('hex')}`,
  }));
  return [
    ...csv.map(({ resource, text }) => [resource.path, text] as const),
    ...(recap === null ? [] : [[PACKAGE_FILES.recap, json(recap)] as const]),
    [PACKAGE_FILES.readme, readme],
    [PACKAGE_FILES.descriptor, json({ ...descriptor, resources })],
  ];
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

const NO_KIND = { id: 'Tulis --to datapackage.', en: 'Write --to datapackage.' };
const NO_FOLDER = {
  id: 'Sebutkan folder hasilnya: monev export BERKAS.xlsx --to datapackage --out FOLDER',
  en: 'Name the folder to write: monev export FILE.xlsx --to datapackage --out FOLDER',
};
const NO_FILE = {
  id: 'Sebutkan buku kerja atau foldernya: monev export BERKAS.xlsx --to datapackage --out FOLDER',
  en: 'Name the workbooks or their folder: monev export FILE.xlsx --to datapackage --out FOLDER',
};
const NOTHING_THERE = {
  id: 'Tidak ada buku kerja (.xlsx) di folder itu maupun di dalam foldernya.',
  en: 'There is no workbook (.xlsx) in that folder or in the folders in it.',
};
