/** A formula for every row of an area; cells of the area that hold something keep it. */
export interface ColumnFormula {
  /** Counted from 0. */
  readonly column: number;
  readonly row: number;
  readonly rows: number;
  /** For the first row, en-US without `=`; own-row references have an absolute column and a relative row: `$E3`. */
  readonly formula: string;
}

/** Writes a {@link ColumnFormula} for any row of its area, counted from 0: only references to the own row move. */
export function formulaFiller({ formula, row: first }: ColumnFormula): (row: number) => string {
  const reference = new RegExp(`(\\$[A-Z]{1,3})${first + 1}(?![\\d:])`, 'g');
  const pieces = formula.replace(reference, '$1\0').split('\0');
  return (row) => pieces.join(String(row + 1));
}
