import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { blockOf } from '../../cli/sample/blocks.ts';
import { calendarOf } from '../../cli/sample/calendar.ts';
import { fillWorkbook } from '../../cli/sample/fill-workbook.ts';
import { labelsOf, templateOf } from '../../cli/sample/labels.ts';
import { makeOffice, officeTables } from '../../cli/sample/make-office.ts';
import { NOTHING } from '../../cli/sample/plan.ts';
import { randomOf } from '../../cli/sample/random.ts';
import { writeWorkbook } from '../../cli/xlsx/write-workbook.ts';
import { hari } from '../indikator/buku.ts';
import { sentFile } from './consolidate-sent.ts';

/** The day on which the generated submissions are read. */
export const TODAY = '2024-08-08';
/** The forms that a submission of a regency's agency holds. */
export const CASE_FORMS = ['T01', 'T02', 'T03', 'T04'] as const;

/** Numbers in codes have four digits. */
const MOST_CODES = 9999;
const FIRST_YEAR = 2024;

/** A folder of generated files, and the name of each. */
export interface Generated {
  readonly folder: string;
  readonly names: readonly string[];
}

/**
 * Sealed submissions of one regency, each of another agency or office, with codes that no other file has; `rows` of each form.
 * They stay in the folder for temporary files, and are made only where they are not there yet.
 */
export async function regencyFiles(files: number, rows: number): Promise<Generated> {
  const folder = join(tmpdir(), 'monev-bench', `regency-sent-${rows}`);
  mkdirSync(folder, { recursive: true });
  const names = Array.from({ length: files }, (_, i) => `${String(i).padStart(3, '0')}.xlsx`);
  for (const [i, name] of names.entries()) {
    const path = join(folder, name);
    if (!existsSync(path)) writeFileSync(path, await submissionOf(i, rows));
  }
  return { folder, names };
}

async function submissionOf(i: number, rows: number): Promise<Uint8Array> {
  const agencies = templateOf('T00').columns['instansi_pengirim']?.list?.codes ?? [];
  const agency = agencies[i % agencies.length]?.code ?? 'DPPPA';
  const calendar = calendarOf(hari(TODAY), 2024, 7);
  // Beyond four digits a year other years follow.
  const filesOfYear = Math.floor(MOST_CODES / rows);
  const year = FIRST_YEAR - Math.floor(i / filesOfYear);
  const block = { ...blockOf('31.73', year, 0, calendar), after: (i % filesOfYear) * rows };
  const each = new Array<number>(rows).fill(1);
  const plan = { ...NOTHING, cases: each, services: each, files: rows };
  const office = makeOffice(block, { plan, seed: i, visitedBefore: 0 }, calendar, randomOf(i));
  const label = labelsOf(templateOf('T00'));
  const book = fillWorkbook(officeTables([office], CASE_FORMS), calendar, {
    locale: 'id',
    rows,
    sender: { region: '31.73', agency: 'DPPPA' },
    cover: {
      instansi_pengirim: label('instansi_pengirim', agency),
      nama_instansi: `Kantor ${i + 1}`,
      versi: 1,
      id_pengiriman: `3173-${agency}-2024-M07-ALL-v1`,
    },
  });
  return sentFile(await writeWorkbook(book), `lot-${i}`, TODAY);
}
