import type { Column } from '../../kit/column.ts';

/** The column as importing reads it: of two days in one cell the last would be lost, so that such a row is refused. */
export function oneDay(column: Column): Column {
  return column.until === null ? column : { ...column, until: null };
}
