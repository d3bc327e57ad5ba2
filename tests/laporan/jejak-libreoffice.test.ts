import { beforeAll, describe, expect, it, type TestContext } from 'vitest';
import { readXlsx } from '../../cli/xlsx/read-workbook.ts';
import { writeWorkbook } from '../../cli/xlsx/write-workbook.ts';
import { TRAIL_SHEET } from '../../core/engine/report/trail/trail-sheet.ts';
import type { Trail } from '../../core/engine/report/trail/trail-sheets.ts';
import { sheetNamed } from '../../core/workbook/snapshot.ts';
import { withFormulaCells } from '../core/expression-workbook.ts';
import type { FigureBook } from '../indikator/rumus-compare.ts';
import { skewedWorld } from '../indikator/rumus-worlds.ts';
import { recalculate } from '../support/libreoffice.ts';
import { withoutLogicals } from '../support/random-cells.ts';
import { columnsOf, type Differing, differing, sayable, sheetOf, trailOf } from './jejak-world.ts';

// A larger workbook: JEJAK_ROWS=500 npx vitest run tests/laporan/jejak-libreoffice.test.ts
const { JEJAK_SEED = '2024', JEJAK_ROWS = '30' } = process.env;

/** What stands in the cells of formulas until somebody computes them. */
const WRONG = -999;

interface Result {
  readonly differences: readonly Differing[];
  readonly counted: unknown;
  readonly total: unknown;
}

async function computedAnew(trail: Trail): Promise<Result | null> {
  const sheets = trail.sheets.map((sheet) => withFormulaCells(sheet, WRONG));
  const properties = { title: 'Uji', creator: 'Uji' };
  const bytes = await recalculate(await writeWorkbook({ sheets, names: [], properties }));
  if (bytes === null) return null;
  const snapshot = readXlsx(bytes, { fileName: null });
  const cell = (sheet: string, row: number, column: number) =>
    sheetNamed(snapshot, sheet)?.columns[column]?.values[row] ?? null;
  const at = columnsOf(sheetOf(trail));
  return {
    differences: differing(trail, cell),
    counted: cell(TRAIL_SHEET, 2, at.formula),
    total: cell(TRAIL_SHEET, 2, at.difference),
  };
}

describe('the trail of all figures, computed by LibreOffice', () => {
  let book: FigureBook;
  let result: Result | null = null;

  beforeAll(async () => {
    book = skewedWorld(Number(JEJAK_SEED), Number(JEJAK_ROWS), withoutLogicals);
    result = await computedAnew(trailOf(book));
  }, 300_000);

  it('shows the difference 0 for every figure', (context: TestContext) => {
    expect(result?.differences ?? context.skip('soffice is not installed')).toEqual([]);
  });

  it('counts the figures with a formula, and none that differs', (context: TestContext) => {
    const { counted, total } = result ?? context.skip('soffice is not installed');
    expect([counted, total]).toEqual([sayable(book), 0]);
  });
});
