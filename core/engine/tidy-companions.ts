import type { CellEdit } from '../workbook/workbook.ts';
import { valueAt } from './decode/raw-column.ts';
import { type DecodedTemplate, rawOf } from './decode/template-rows.ts';
import type { Companion } from './normal/cell-reading.ts';
import { normalForm } from './normal/normal-form.ts';
import { decodedValue } from './normal/scope.ts';
import { BLANK } from './table.ts';

/** What cells of the same row can take over from a cell; rows are records, counted from 0. */
export interface Companions {
  /** Whether something is not said by the row already. */
  unsaid(also: readonly Companion[], row: number): boolean;
  /** The edits of those cells that are blank. */
  edits(also: readonly Companion[], row: number): readonly CellEdit[];
}

/** Finds companions in a template's sheet; `placeAt` says where a field's cell stands, `null` where a formula does. */
export function companionsIn(
  decoded: DecodedTemplate,
  placeAt: (field: string, row: number) => { readonly row: number; readonly column: number } | null,
): Companions {
  const { template, sheet, layout, columns } = decoded;
  const isSaid = ({ column: field, form }: Companion, row: number): boolean => {
    const [column, cells] = [template.columns[field], columns[field]];
    return (
      column !== undefined &&
      cells !== undefined &&
      normalForm(column, decodedValue(cells, row), 'id').cell === form.cell
    );
  };
  return {
    unsaid: (also, row) => also.some((one) => !isSaid(one, row)),
    edits: (also, row) =>
      also.flatMap(({ column: field, form }): readonly CellEdit[] => {
        const place = columns[field]?.state[row] === BLANK ? placeAt(field, row) : null;
        const raw = rawOf(sheet, layout, field);
        if (place === null || raw === null) return [];
        const isDay = form.format === 'date';
        return [{ ...place, before: valueAt(raw, row), after: form.cell, ...(isDay && { format: 'date' }) }];
      }),
  };
}
