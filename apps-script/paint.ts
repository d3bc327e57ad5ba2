import type { NumberFormat, SheetModel, StyleName } from '../core/index.ts';

/** The looks and formats of cells, row by row. */
export interface Paint {
  readonly styles: readonly (readonly StyleName[])[];
  readonly formats: readonly (readonly NumberFormat[])[];
}

/** Works out how each cell of the first rows looks; a later area lies over an earlier one. */
export function paintOf({ styles: areas }: SheetModel, rows: number, columns: number): Paint {
  const styles = filled<StyleName>(rows, columns, 'plain');
  const formats = filled<NumberFormat>(rows, columns, 'general');
  for (const { area, style, format } of areas) {
    const end = Math.min(area.row + area.rows, rows);
    for (let row = area.row; row < end; row++) {
      styles[row]?.fill(style, area.column, area.column + area.columns);
      formats[row]?.fill(format, area.column, area.column + area.columns);
    }
  }
  return { styles, formats };
}

function filled<T>(rows: number, columns: number, value: T): T[][] {
  return Array.from({ length: rows }, () => new Array<T>(columns).fill(value));
}
