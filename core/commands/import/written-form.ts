import type { Cells } from '../../engine/table.ts';
import { FILLED } from '../../engine/table.ts';
import type { Column } from '../../kit/column.ts';
import type { CellValue } from '../../workbook/cell.ts';

/** A decoded cell as the product writes it: labels, days as serial numbers, numbers; `null` is blank. */
export function writtenForm({ list }: Column, cells: Cells, row: number): CellValue {
  if (cells.state[row] !== FILLED) return null;
  const labelOf = (position: number): string => list?.codes[position]?.label.id ?? '';
  switch (cells.kind) {
    case 'text':
      return cells.values[row] ?? null;
    case 'number':
      return cells.values[row] ?? null;
    case 'choice':
      return labelOf(cells.values[row] ?? -1);
    case 'set':
      return (cells.pool[cells.values[row] ?? -1] ?? []).map(labelOf).join('; ');
  }
}
