import { type Snapshot, sheetNamed } from '../../../core/index.ts';
import type { AddOn } from './add-on.ts';

/** The name of a sheet with records. */
export const FORM = /^T(?:0[1-9]|1\d) /;
/** The rows of headers and of field_ids. */
const HEADS = 2;

/** Types the records of a workbook into the forms of the same names, as people paste them; formulas stay as they are. */
export function fillForms({ driver }: AddOn, from: Snapshot): void {
  for (const name of driver.sheetNames()) {
    const source = sheetNamed(from, name);
    if (!source || !FORM.test(name)) continue;
    const cells = source.columns.flatMap(({ values, formulas }) => {
      const column = driver.columnOf(name, String(values[1]));
      return values.flatMap((value, row) =>
        row < HEADS || column < 0 || value === null || formulas?.[row] !== undefined
          ? []
          : [{ row, column, value }],
      );
    });
    driver.user.type(name, cells);
  }
}
