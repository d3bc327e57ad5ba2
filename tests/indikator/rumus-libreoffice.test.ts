import { beforeAll, describe, expect, it, type TestContext } from 'vitest';
import { readXlsx } from '../../cli/xlsx/read-workbook.ts';
import { writeWorkbook } from '../../cli/xlsx/write-workbook.ts';
import { sheetNamed } from '../../core/workbook/snapshot.ts';
import { withFormulaCells } from '../core/expression-workbook.ts';
import { recalculate } from '../support/libreoffice.ts';
import { withoutLogicals } from '../support/random-cells.ts';
import { type FigureBook, type FigureDifference, figureDifferences } from './rumus-compare.ts';
import { skewedWorld } from './rumus-worlds.ts';

// A larger workbook: RUMUS_ROWS=1000 npx vitest run tests/indikator/rumus-libreoffice.test.ts
const { RUMUS_SEED = '2024', RUMUS_ROWS = '60' } = process.env;

/** What stands in the cells of formulas until somebody computes them. */
const WRONG = -999;

/** The differences after LibreOffice has computed everything anew; `null` where it is not installed. */
async function compared(book: FigureBook): Promise<readonly FigureDifference[] | null> {
  const sheets = book.sheets.map((sheet) => withFormulaCells(sheet, WRONG));
  const properties = { title: 'Uji', creator: 'Uji' };
  const written = await writeWorkbook({ sheets, names: [], properties });
  const start = performance.now();
  const bytes = await recalculate(written);
  if (bytes === null) return null;
  const seconds = Math.round((performance.now() - start) / 1000);
  process.stdout.write(`LibreOffice: ${book.formulas.cells.length} figures in ${seconds} s\n`);
  const snapshot = readXlsx(bytes, { fileName: null });
  return figureDifferences(
    book,
    (sheet, row, column) => sheetNamed(snapshot, sheet)?.columns[column]?.values[row] ?? null,
  );
}

describe('the live formulas of the indicators, computed by LibreOffice', () => {
  let differences: readonly FigureDifference[] | null = null;

  beforeAll(async () => {
    differences = await compared(skewedWorld(Number(RUMUS_SEED), Number(RUMUS_ROWS), withoutLogicals));
  }, 300_000);

  it('give what the evaluator gives for every indicator and breakdown', (context: TestContext) => {
    expect(differences ?? context.skip('soffice is not installed')).toEqual([]);
  });
});
