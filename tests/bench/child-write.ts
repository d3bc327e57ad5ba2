import { writeFileSync } from 'node:fs';
import { makeSample } from '../../cli/sample/make-sample.ts';
import { writeWorkbook } from '../../cli/xlsx/write-workbook.ts';
import { SAMPLE } from './bench-data.ts';

const [, , path = '', victims = ''] = process.argv;

/** Writes the register of the benchmark to a file. */
async function write(): Promise<void> {
  const { update, truth } = makeSample({ ...SAMPLE, rows: Number(victims), errors: 0.05 });
  writeFileSync(path, await writeWorkbook(update));
  console.log(JSON.stringify({ rows: truth.rows }));
}

await write();
