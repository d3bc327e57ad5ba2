import type { Template } from '../../kit/template.ts';
import { addressOf } from '../../workbook/cell.ts';
import { type Snapshot, sheetNamed } from '../../workbook/snapshot.ts';
import { LAST_DAY } from '../decode/date.ts';
import { FORM } from '../decode/layout.ts';
import { type DecodeContext, valueAt } from '../decode/raw-column.ts';
import { type DecodedTemplate, decodeTemplate, rawOf } from '../decode/template-rows.ts';
import { erasedRows } from '../erase/erased-rows.ts';
import { canonicalReader } from './canonical-cell.ts';

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
  readonly rows: readonly ContentRow[];
  /** The A1 address of a field in a sheet row counted from 0; `null` where the sheet lacks it. */
  addressOf(field: string, row: number): string | null;
}

/** Nothing that is read depends on today, on settings or on the workbook's language. */
const CONTEXT: DecodeContext = {
  today: LAST_DAY,
  thisYear: 2100,
  periodYear: Number.NaN,
  firstDay: Number.NaN,
  monthFirst: false,
};

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
    return sheet ? [formContent(decodeTemplate(sheet, template, CONTEXT), stamped)] : [];
  });
}

function formContent(decoded: DecodedTemplate, stamped: ReadonlySet<string>): FormContent {
  const { template, sheet, layout } = decoded;
  const isForm = template.layout === 'form';
  const entered = Object.entries(template.columns).filter(
    ([name, { derived }]) => !derived && !(isForm && stamped.has(name)),
  );
  const fields = entered.map(([name]) => name);
  const readers = entered.map(([name, column]) => {
    const [raw, cells] = [rawOf(sheet, layout, name), decoded.columns[name]];
    return raw && cells ? canonicalReader(column, cells, raw) : () => '';
  });
  const keyAt = fields.indexOf(template.key ?? '');
  const ids = rawOf(sheet, layout, '_id_baris');
  const isErased = erasedRows(sheet, template, layout);
  const rows = Array.from(layout.rows).flatMap((row, record): readonly ContentRow[] => {
    if (isErased(row)) return [];
    const cells = readers.map((read) => read(record));
    const id = ids === null ? '' : String(valueAt(ids, record) ?? '').trim();
    return [{ key: isForm ? template.id : (cells[keyAt] ?? ''), id, row, cells }];
  });
  return {
    template,
    sheet: sheet.name,
    fields,
    rows,
    addressOf: (field, row) => {
      const place = layout.columns[field];
      return place ? addressOf(place.row ?? row, isForm ? FORM.value : place.column) : null;
    },
  };
}
