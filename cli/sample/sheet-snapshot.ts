import type {
  CellContent,
  CellValue,
  FormatKind,
  SheetColumn,
  SheetModel,
  SheetSnapshot,
} from '../../core/index.ts';
import type { Table } from './sample-tables.ts';

/** Records as columns: by form and by field_id. */
export type RawColumns = Readonly<Record<string, Readonly<Record<string, readonly CellValue[]>>>>;

/** The typed columns of each form, with `null` for empty cells and serial numbers for dates. */
export function rawColumns(tables: readonly Table[]): RawColumns {
  return Object.fromEntries(tables.map((table) => [table.template.id, columnsOf(table)] as const));
}

function columnsOf({ template, rows }: Table): RawColumns[string] {
  const typed = Object.entries(template.columns).flatMap(([name, { derived }]) => (derived ? [] : [name]));
  const columns = typed.map(() => new Array<CellValue>(rows.length).fill(null));
  rows.forEach((row, index) => {
    typed.forEach((name, at) => {
      const column = columns[at];
      if (column) column[index] = row[name] ?? null;
    });
  });
  return Object.fromEntries(typed.map((name, at) => [name, columns[at] ?? []] as const));
}

/** The second row of a data sheet holds the field_ids. */
const FIELD_IDS = 1;

/** A sheet as it is drawn, with records below its head. */
export function sheetOf(model: SheetModel, records: RawColumns[string], count: number): SheetSnapshot {
  const { name, cells, merges, state } = model;
  const width = cells.reduce((widest, row) => Math.max(widest, row.length), 0);
  const columns = Array.from({ length: width }, (_, column): SheetColumn => {
    const head = cells.map((row) => shown(row[column] ?? null));
    const below = records[String(cells[FIELD_IDS]?.[column])] ?? [];
    return { values: head.concat(below), ...formatsOf(model, column) };
  });
  const hiddenRows = Object.entries(model.rows).flatMap(([row, { hidden }]) => (hidden ? [Number(row)] : []));
  const rowCount = cells.length + count;
  return { name, hidden: state !== 'visible', rowCount, columns, merges, hiddenRows };
}

function shown(cell: CellContent): CellValue {
  if (cell === null || typeof cell !== 'object') return cell;
  return 'formula' in cell ? cell.value : cell.text;
}

/** The format of a column's records, and of single cells above them. */
function formatsOf({ styles, cells }: SheetModel, column: number): Pick<SheetColumn, 'format' | 'formats'> {
  const looks = styles.filter(({ area }) => area.column <= column && column < area.column + area.columns);
  const below = looks.filter(({ area }) => area.row + area.rows > cells.length).at(-1);
  const single = looks.filter(({ area }) => area.rows === 1 && area.row < cells.length);
  return {
    format: kindOf(below?.format),
    formats: Object.fromEntries(single.map(({ area, format }) => [area.row, kindOf(format)])),
  };
}

function kindOf(format: string | undefined): FormatKind {
  return format === 'date' || format === 'text' ? format : 'general';
}
