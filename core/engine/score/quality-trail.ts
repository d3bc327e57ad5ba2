import type { QualityInstrument } from '../../kit/data-quality.ts';
import type { Duties } from '../../kit/duty.ts';
import { erasedRows } from '../erase/erased-rows.ts';
import { evaluator } from '../expression/evaluate.ts';
import type { Issue } from '../issue.ts';
import type { WorkbookData } from '../workbook-data.ts';
import { invalidCells, judgedRows } from './quality-counts.ts';
import { cellCounts, type RequiredCell } from './required-cells.ts';
import { type SurplusRow, surplusRows } from './surplus-rows.ts';

/** The cells and rows behind the data quality of a workbook: places and rules, never what a cell holds. */
export interface QualityTrail {
  /** Cells that must be filled and are not, or say that it is not known. */
  readonly cells: readonly RequiredCell[];
  /** One issue for each cell with an error of its own. */
  readonly invalid: readonly Issue[];
  /** Issues of rows with an error, and of rows that only have warnings. */
  readonly errors: readonly Issue[];
  readonly warnings: readonly Issue[];
  readonly surplus: readonly SurplusRow[];
  /** Rows whose data were erased: nothing of them is judged. From 1. */
  readonly erased: readonly { readonly sheet: string; readonly row: number }[];
}

/** Finds the places that {@link qualityCounts} counts. */
export function qualityTrail(
  workbook: WorkbookData,
  issues: readonly Issue[],
  instrument: QualityInstrument,
  duties: Duties,
): QualityTrail {
  const cells: RequiredCell[] = [];
  const evaluation = evaluator(workbook.data);
  cellCounts({ workbook, evaluation, instrument, duties, told: (cell) => cells.push(cell) });
  const tables = workbook.decoded.filter(({ template }) => template.layout === 'table');
  const rows = judgedRows(issues, new Set(tables.map(({ template }) => template.id)), instrument);
  return {
    cells,
    invalid: [...invalidCells(issues, workbook, instrument).values()],
    errors: [...rows.errors.values()].flat(),
    warnings: [...rows.warnings.values()].flat(),
    surplus: surplusRows(issues, workbook, instrument),
    erased: tables.flatMap(({ template, sheet, layout }) => {
      const isErased = erasedRows(sheet, template, layout);
      return Array.from(layout.rows)
        .filter(isErased)
        .map((row) => ({ sheet: template.sheet, row: row + 1 }));
    }),
  };
}
