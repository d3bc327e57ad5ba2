import type { Template } from '../../kit/template.ts';
import { addressOf } from '../../workbook/cell.ts';
import { type PlacedColumn, placedColumn } from '../../workbook/placed-column.ts';
import { type Snapshot, sheetNamed } from '../../workbook/snapshot.ts';
import { FORM } from '../decode/layout.ts';
import { valueAt } from '../decode/raw-column.ts';
import { type DecodedTemplate, decodeSteady, rawOf } from '../decode/template-rows.ts';
import { erasedRows } from '../erase/erased-rows.ts';
import { canonicalColumn } from './canonical-column.ts';

/** One record of a form, whatever its place and however it is written. */
export interface ContentRow {
  /** Its code; the template's id for the only record of a form; '' where it has none. */
  readonly key: string;
  /** The number that the product gave it; '' where it gave none. */
  readonly id: string;
  /** The sheet row, counted from 0. */
  readonly row: number;
  /** What its cells say, in the order of the fields; '' is blank. */
  readonly cells: readonly string[];
}

/** What people have entered into one form. */
export interface FormContent {
  readonly template: Template;
  readonly sheet: string;
  /** Field_ids, in the order of the catalogue. */
  readonly fields: readonly string[];
  /** How many records it holds. */
  readonly length: number;
  /** What the cells say, in the order of the fields; '' is blank. */
  readonly columns: readonly PlacedColumn<string>[];
  /** The same record by record, put together when it is asked for. */
  readonly rows: readonly ContentRow[];
  /** The A1 address of a field in a sheet row counted from 0; `null` where the sheet lacks it. */
  addressOf(field: string, row: number): string | null;
}

/**
 * Reads what people have entered into the forms of a workbook. Left out are columns that the product fills, those of
 * `stamped` on forms, and records whose data were erased.
 */
export function contentOf(
  snapshot: Snapshot,
  templates: readonly Template[],
  stamped: ReadonlySet<string>,
): readonly FormContent[] {
  return templates.flatMap((template) => {
    const sheet = sheetNamed(snapshot, template.sheet);
    return sheet ? [formContent(decodeSteady(sheet, template), stamped)] : [];
  });
}

function formContent(decoded: DecodedTemplate, stamped: ReadonlySet<string>): FormContent {
  const { template, sheet, layout } = decoded;
  const isForm = template.layout === 'form';
  const entered = Object.entries(template.columns).filter(
    ([name, { derived }]) => !derived && !(isForm && stamped.has(name)),
  );
  const fields = entered.map(([name]) => name);
  const isErased = erasedRows(sheet, template, layout);
  const records = Array.from(layout.rows.keys()).filter((record) => !isErased(layout.rows[record] ?? -1));
  const columns = entered.map(([name, column]) => {
    const [raw, cells] = [rawOf(sheet, layout, name), decoded.columns[name]];
    return raw && cells
      ? canonicalColumn(column, cells, raw, records)
      : placedColumn(records.length, () => '', String);
  });
  let rows: readonly ContentRow[] | null = null;
  return {
    template,
    sheet: sheet.name,
    fields,
    length: records.length,
    columns,
    get rows() {
      rows ??= contentRows(decoded, fields, columns, records);
      return rows;
    },
    addressOf: (field, row) => {
      const place = layout.columns[field];
      return place ? addressOf(place.row ?? row, isForm ? FORM.value : place.column) : null;
    },
  };
}

function contentRows(
  { template, sheet, layout }: DecodedTemplate,
  fields: readonly string[],
  columns: readonly PlacedColumn<string>[],
  records: readonly number[],
): readonly ContentRow[] {
  const keyAt = fields.indexOf(template.key ?? '');
  const ids = rawOf(sheet, layout, '_id_baris');
  return records.map((record, at) => {
    const cells = columns.map(({ values, places }) => values[places[at] ?? -1] ?? '');
    const id = ids === null ? '' : String(valueAt(ids, record) ?? '').trim();
    const key = template.layout === 'form' ? template.id : (cells[keyAt] ?? '');
    return { key, id, row: layout.rows[record] ?? -1, cells };
  });
}
