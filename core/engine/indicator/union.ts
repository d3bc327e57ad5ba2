import type { Template } from '../../kit/template.ts';
import { type DecodedTemplate, kindOf } from '../decode/template-rows.ts';
import { derive } from '../derive.ts';
import { asksParameters } from '../parameters-of.ts';
import { blankCells, type Cells, type TableData } from '../table.ts';
import type { Book } from '../workbook-data.ts';
import { joinedCells } from './joined-cells.ts';
import { latestRows, pickedCells } from './latest-rows.ts';

/** The rows of several workbooks as one table for each form. */
export interface Union {
  readonly books: readonly Book[];
  /** By template id. */
  readonly tables: Readonly<Record<string, TableData>>;
  /** By template id, the position in `books` of each row's workbook. */
  readonly bookOf: Readonly<Record<string, Int32Array>>;
}

/** A workbook, which unit sent it, and the last day that it reports. */
export interface UnitBook {
  readonly book: Book;
  readonly unit: string;
  readonly until: number;
}

/**
 * Puts the forms of several workbooks together and fills their derived columns, but for the forms where these depend on
 * days or settings: see `settledUnion`.
 */
export function unionOf(units: readonly UnitBook[], templates: readonly Template[]): Union {
  const columns: Record<string, Record<string, Cells>> = {};
  const tables: Record<string, TableData> = {};
  const bookOf: Record<string, Int32Array> = {};
  for (const template of templates) {
    const parts = partsOf(units, template);
    const cells = joinedColumns(template, parts);
    const rows = new Int32Array(parts.reduce((sum, part) => sum + part.rows.length, 0));
    const books = new Int32Array(rows.length);
    let at = 0;
    for (const part of parts) {
      rows.set(part.rows, at);
      books.fill(part.at, at, at + part.rows.length);
      at += part.rows.length;
    }
    columns[template.id] = cells;
    tables[template.id] = {
      length: rows.length,
      rows,
      columns: cells,
      until: Number.NaN,
      workbook: null,
      beside: null,
    };
    bookOf[template.id] = books;
  }
  for (const template of templates) {
    const [table, cells] = [tables[template.id], columns[template.id]];
    if (table && cells && template.layout === 'table' && !asksParameters(template))
      derive({ template, table, columns: cells }, { tables, parameters: {} });
  }
  return { books: units.map(({ book }) => book), tables, bookOf };
}

/** The records of one form in one workbook that count. */
interface FormPart {
  /** The position of the workbook. */
  readonly at: number;
  readonly form: DecodedTemplate;
  /** Their rows on the sheet. */
  readonly rows: Int32Array;
  /** Which records these are; all where `null`. */
  readonly records: Int32Array | null;
}

function partsOf(units: readonly UnitBook[], template: Template): readonly FormPart[] {
  const found = units.flatMap(({ book, unit, until }, at) =>
    book.decoded.filter((form) => form.template === template).map((form) => ({ at, form, unit, until })),
  );
  const kept = latestRows(found, template);
  return found.map(({ at, form }, i) => {
    const records = kept[i] ?? null;
    const { rows } = form.layout;
    return {
      at,
      form,
      records,
      rows: records ? records.map((record) => rows[record] as number) : Int32Array.from(rows),
    };
  });
}

function joinedColumns(template: Template, parts: readonly FormPart[]): Record<string, Cells> {
  return Object.fromEntries(
    Object.entries(template.columns).map(([name, column]) => {
      const cells = parts.map(({ form, records }) => {
        const own = form.columns[name] ?? blankCells(kindOf(column), form.layout.rows.length);
        return records ? pickedCells(own, records) : own;
      });
      return [name, cells.length === 0 ? blankCells(kindOf(column), 0) : joinedCells(cells)];
    }),
  );
}
