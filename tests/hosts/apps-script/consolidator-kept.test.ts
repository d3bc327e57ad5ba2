import { gunzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { readXlsx } from '../../../cli/xlsx/read-workbook.ts';
import { writeWorkbook } from '../../../cli/xlsx/write-workbook.ts';
import { renderAnswers } from '../../../core/engine/render/answer-sheet.ts';
import { checkWorkbook } from '../../../core/index.ts';
import { hari } from '../../indikator/buku.ts';
import { submissionBook, TODAY, withEntry, withSheet } from '../../support/submission-book.ts';
import { type Consolidator, openConsolidator } from './consolidator.ts';

const OF_VICTIM = 'Korban pulang diantar pamannya dari desa.';
const OF_ACTIVITY = 'Acara sekota, sesuai daftar hadir.';

/** A submission with a warning about a victim and one about an activity, both answered. */
async function answeredFile(): Promise<Uint8Array> {
  const doubtful = withSheet(
    withSheet(submissionBook({ after: 0 }), 'T02', (sheet) =>
      withEntry(sheet, 0, 'status_korban', 'BUKAN_TPPO'),
    ),
    'T06',
    (sheet) => withEntry(sheet, 0, 'anggaran_realisasi', 900_000_000_000),
  );
  const { issues } = checkWorkbook(readXlsx(await writeWorkbook(doubtful), { fileName: null }), {
    today: hari(TODAY),
    locale: 'id',
    beside: [],
  });
  const answers = new Map(
    issues.flatMap(({ key, template }) =>
      key === null ? [] : [[key, template === 'T02' ? OF_VICTIM : OF_ACTIVITY]],
    ),
  );
  return writeWorkbook({ ...doubtful, sheets: [...doubtful.sheets, renderAnswers(answers)] });
}

/** All that the coordinator's spreadsheet keeps of the files. */
function keptTexts(drive: Consolidator): string {
  const pieces = drive
    .sheet('_monev_kiriman')
    .values.slice(1)
    .map((line) => Buffer.from(String(line[6]), 'base64'));
  return pieces.map((piece) => gunzipSync(piece).toString()).join('\n');
}

it('a province keeps no answer about a row of a victim, and erases what a regency kept', async () => {
  const drive = await openConsolidator();
  drive.driver.drive.addFile('a.xlsx', await answeredFile());
  drive.consolidate();
  expect(keptTexts(drive)).toContain(OF_VICTIM);
  drive.fillIn({ region: '31' });
  drive.consolidate();
  expect(drive.isDone()).toBe(true);
  expect(keptTexts(drive)).toContain(OF_ACTIVITY);
  expect(keptTexts(drive)).not.toContain(OF_VICTIM);
  expect(keptTexts(drive)).not.toContain('"template":"T02","key"');
}, 60_000);
