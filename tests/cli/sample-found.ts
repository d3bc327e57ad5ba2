import { type Planted, SAMPLE_FORMS, type SampleOptions } from '../../cli/sample/sample.ts';
import { readXlsx } from '../../cli/xlsx/read-workbook.ts';
import type { WorkbookContent } from '../../cli/xlsx/write-content.ts';
import { writeWorkbook } from '../../cli/xlsx/write-workbook.ts';
import { checkWorkbook, type Snapshot, serialOf } from '../../core/index.ts';

/** The day on which samples are made and checked unless a test says otherwise. */
export const TODAY = serialOf(2025, 8, 12);

/** The forms that samples are made for. */
export const FORMS = SAMPLE_FORMS;

/** Options of a sample, with what most tests leave as it is. */
export function optionsOf(wanted: Pick<SampleOptions, 'template'> & Partial<SampleOptions>): SampleOptions {
  return { rows: 300, errors: 0, seed: 1, locale: 'id', today: TODAY, ...wanted };
}

/** What a check finds, as lines to compare with {@link plantedLines}. */
export function foundLines(snapshot: Snapshot, today = TODAY): readonly string[] {
  const { issues } = checkWorkbook(snapshot, { today, locale: 'id', beside: [] });
  return issues.map(({ sheet, row, column, rule }) => `${sheet} ${row} ${column} ${rule}`).sort();
}

/** What was planted. */
export function plantedLines(planted: readonly Planted[]): readonly string[] {
  return planted.map(({ sheet, row, column, rule }) => `${sheet} ${row} ${column} ${rule}`).sort();
}

/** A workbook written to a file and read again. */
export async function throughFile(content: WorkbookContent): Promise<Snapshot> {
  return readXlsx(await writeWorkbook(content), { fileName: null });
}
