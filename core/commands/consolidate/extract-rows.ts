import { ROW_ID } from '../../engine/answers/row-ids.ts';
import type { DecodedTemplate } from '../../engine/decode/template-rows.ts';
import { rawOf } from '../../engine/decode/template-rows.ts';
import { erasedRows } from '../../engine/erase/erased-rows.ts';
import { normalCell } from '../../engine/normal/normal-form.ts';
import { decodedValue } from '../../engine/normal/scope.ts';
import { FILLED, INVALID } from '../../engine/table.ts';
import type { Template } from '../../kit/template.ts';
import type { CellValue } from '../../workbook/cell.ts';
import { type PlacedColumn, placedColumn } from '../../workbook/placed-column.ts';
import { isSystemField, mergedFields } from './merged-fields.ts';

/**
 * Records of a form in canonical cells, column by column in the order of `mergedFields`: the label, the day or the number
 * that a cell means, and the cell as it stands where that cannot be told. Of the product's own record of a row only that it
 * was erased is kept, and its id.
 */
export function canonicalColumns(
  decoded: DecodedTemplate,
  records: readonly number[],
): readonly PlacedColumn[] {
  return mergedFields(decoded.template).map((name) => {
    const cellAt = columnReader(decoded, name);
    return placedColumn(records.length, (at) => cellAt(records[at] as number), asItIs);
  });
}

function asItIs(value: CellValue): CellValue {
  return value;
}

/**
 * Each row of columns in the order of `mergedFields` as a text that is the same for the same entries; the product's own
 * record of the row does not count.
 */
export function rowTexts(
  template: Template,
  columns: readonly PlacedColumn[],
  rows: number,
): readonly string[] {
  const fields = mergedFields(template);
  const own = columns.filter((_, i) => !isSystemField(fields[i] ?? ''));
  return Array.from({ length: rows }, (_, row) =>
    JSON.stringify(own.map(({ values, places }) => values[places[row] ?? -1] ?? null)),
  );
}

function columnReader(decoded: DecodedTemplate, name: string): (row: number) => CellValue {
  const { template, sheet, layout, columns } = decoded;
  const column = template.columns[name];
  const cells = columns[name];
  const raw = rawOf(sheet, layout, name);
  if (!column || !cells || raw === null) return () => null;
  const rawAt = (row: number): CellValue => textless(raw.values[raw.rows[row] ?? -1] ?? null);
  if (column.derived) {
    if (name === ROW_ID || !isSystemField(name)) return rawAt;
    const isErased = erasedRows(sheet, template, layout);
    return (row) => (isErased(layout.rows[row] ?? -1) ? rawAt(row) : null);
  }
  const known = new Map<number, CellValue>();
  const isCoded = cells.kind === 'choice' || cells.kind === 'set';
  const write = (row: number): CellValue => normalCell(column, decodedValue(cells, row));
  return (row) => {
    const state = cells.state[row];
    if (state === INVALID) return rawAt(row);
    if (state !== FILLED) return null;
    if (!isCoded) return write(row);
    const code = cells.values[row] ?? -1;
    const text = known.get(code) ?? write(row);
    known.set(code, text);
    return text;
  };
}

function textless(value: CellValue): CellValue {
  return value === '' ? null : value;
}
