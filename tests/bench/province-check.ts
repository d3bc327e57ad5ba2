import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeProvince, type ProvinceWorkbook } from '../../cli/sample/make-province.ts';
import { writeWorkbook } from '../../cli/xlsx/write-workbook.ts';
import { isoOf } from '../../core/workbook/serial.ts';
import { TODAY } from '../support/province-book.ts';
import { runProgram } from './program.ts';

/*
 * All rules over a whole province with a breach of each: six cities, two agencies each, a year; each workbook beside the
 * others, and beside those submitted in September:
 *
 *   npm run build && npx tsx tests/bench/province-check.ts
 */
const { books, earlier } = makeProvince({ today: TODAY, locale: 'id', spoilt: true });
const folder = mkdtempSync(join(tmpdir(), 'bench-'));
try {
  const [now, before] = [await written(books, 'now'), await written(earlier, 'before')];
  for (const { what, words } of [
    { what: 'beside one another', words: now },
    { what: `and beside ${before.length} earlier ones`, words: [...now, '--with', ...before] },
  ]) {
    const { seconds, printed } = runProgram(['check', ...words, '--format', 'json', '--today', isoOf(TODAY)]);
    const summaries: readonly { readonly rows: number; readonly errors: number }[] = JSON.parse(printed).map(
      (book: { readonly summary: object }) => book.summary,
    );
    const total = (of: 'rows' | 'errors') => summaries.reduce((sum, one) => sum + one[of], 0);
    console.log(
      `${now.length} workbooks, ${total('rows')} rows, ${total('errors')} errors, ${what}: ${seconds}`,
    );
  }
} finally {
  rmSync(folder, { recursive: true });
}

async function written(workbooks: readonly ProvinceWorkbook[], prefix: string): Promise<readonly string[]> {
  const paths: string[] = [];
  for (const { name, update } of workbooks) {
    const path = join(folder, `${prefix}-${name}.xlsx`);
    writeFileSync(path, await writeWorkbook(update));
    paths.push(path);
  }
  return paths;
}
