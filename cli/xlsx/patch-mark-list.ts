import { type Area, combinedMarks, type Mark } from '../../core/index.ts';
import { MAX_COLUMNS, MAX_ROWS } from './read-reference.ts';

/** The marks by the cells that show them; throws `RangeError` for a mark that lies outside of every sheet. */
export function marksInSheet(marks: readonly Mark[], merges: readonly Area[]): ReadonlyMap<number, Mark> {
  for (const { row, column } of marks) {
    const inside = row >= 0 && row < MAX_ROWS && column >= 0 && column < MAX_COLUMNS;
    if (!inside || !Number.isInteger(row) || !Number.isInteger(column)) {
      throw new RangeError(`no sheet has a cell in row ${row} and column ${column}`);
    }
  }
  return combinedMarks(marks, merges);
}
