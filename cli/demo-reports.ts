import { join } from 'node:path';
import { buildReport, type Locale, NO_LEDGER, type Snapshot } from '../core/index.ts';
import { writeDocx } from './docx/write-docx.ts';
import { writeBytes } from './files.ts';
import { reportDocument } from './report-document.ts';
import { reportWorkbook } from './report-workbook.ts';

interface Context {
  readonly locale: Locale;
  readonly today: number;
}

/** Writes the reports of a province for 2023, for the office and for the public; gives the paths of the files. */
export async function demoReports(
  snapshots: readonly Snapshot[],
  folder: string,
  { locale, today }: Context,
): Promise<readonly string[]> {
  const context = {
    today,
    locale,
    period: { kind: 'year', year: 2023, number: 0 },
    region: null,
    previous: [],
    settings: [],
    tabs: null,
    k: 5,
    ledger: NO_LEDGER,
    clock: null,
  } as const;
  const files: string[] = [];
  const save = (name: string, bytes: Uint8Array): void => {
    files.push(join(folder, name));
    writeBytes(join(folder, name), bytes, true);
  };
  for (const edition of ['internal', 'public'] as const) {
    const made = buildReport(snapshots, { ...context, edition });
    if ('problem' in made) throw new RangeError(made.problem.en); // the demo's own workbooks have covers
    const name = edition === 'internal' ? 'laporan-internal.xlsx' : 'laporan-publik.xlsx';
    save(name, await reportWorkbook(made, locale));
    if (edition === 'internal') continue;
    save('laporan.docx', (await writeDocx(reportDocument(made, locale))).bytes);
  }
  return files;
}
