import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readXlsx } from '../../../cli/xlsx/read-workbook.ts';
import type { Snapshot } from '../../../core/index.ts';
import { brokenFiles } from '../../cli/consolidate-broken.ts';
import { submissionFolder, type Told, toldOf } from '../../cli/consolidate-run.ts';
import { submissionFile } from '../../support/submission-book.ts';
import { type Consolidator, openConsolidator } from './consolidator.ts';

const folder = submissionFolder();
let told: Told;
let fromCli: Snapshot;
let drive: Consolidator;

beforeAll(async () => {
  const files = await brokenFiles();
  const more = {
    name: 'dalam/rs.xlsx',
    bytes: await submissionFile({ agency: 'RS', office: 'RSUD Cengkareng', after: 1100 }),
  };
  const native = { name: 'google', bytes: await submissionFile({ agency: 'DINKES', after: 1200 }) };
  for (const { name, bytes } of [...files, more]) folder.write(`kiriman/${name}`, bytes);
  folder.write(`kiriman/${native.name}.xlsx`, native.bytes);
  told = await toldOf(folder.path('kiriman'), `--out=${folder.path('g.xlsx')}`);
  fromCli = readXlsx(readFileSync(folder.path('g.xlsx')), { fileName: null });
  drive = await openConsolidator();
  for (const { name, bytes } of [...files, more]) drive.driver.drive.addFile(name, bytes);
  // A spreadsheet of Google may well bear the name of the file from which it was made.
  drive.driver.drive.addSpreadsheet(`${native.name}.xlsx`, readXlsx(native.bytes, { fileName: null }));
  drive.consolidate();
}, 300_000);

afterAll(() => folder.remove());

describe('a folder of sound and broken submissions in Google Drive', () => {
  it('is merged and told in the same words as on the command line', () => {
    const table = drive.table().map(([file, verdict, rows, remarks]) => [file, verdict, rows, remarks]);
    const kinds = { merged: 'Digabung', warned: 'Digabung dengan catatan', refused: 'Ditolak' };
    expect(table).toEqual(
      told.files.map(({ file, verdict, rows, reasons }) => [
        file,
        kinds[verdict],
        String(rows),
        reasons.join(' '),
      ]),
    );
    const { found, merged, refused } = told.rows;
    expect(drive.status().slice(0, 3)).toEqual([
      'Selesai',
      `${told.files.length} dari ${told.files.length} berkas`,
      `${found} baris ditemukan = ${merged} digabung + ${refused} tidak digabung.`,
    ]);
  });

  it('has the same sheets with the same cells, but for what formulas compute', () => {
    const names = drive.driver
      .sheetNames()
      .filter((name) => !/^(?:Lembar1|Penggabungan|_monev_daftar|_monev_kiriman)$/.test(name));
    expect(names).toEqual(fromCli.sheets.map(({ name }) => name));
    for (const { name, columns, rowCount } of fromCli.sheets) {
      const { values } = drive.sheet(name);
      const differing: string[] = [];
      for (let row = 0; row < Math.max(rowCount, values.length); row++) {
        columns.forEach((column, at) => {
          if (column.formulas?.[row] !== undefined) return;
          const [here, there] = [values[row]?.[at] ?? null, column.values[row] ?? null];
          if (here !== there) differing.push(`${name} ${row + 1}:${at + 1} ${here} ${there}`);
        });
      }
      expect(differing).toEqual([]);
    }
  });

  it('takes the clock away when it is done', () => {
    expect(drive.driver.triggers()).toEqual([]);
  });
});
