import type { Text } from '../locale/text.ts';
import type { ChildList } from './code-list.ts';
import type { Columns } from './column.ts';
import { allOf, type Row, rowOf } from './expression/language.ts';
import type { ColumnNode, Node } from './expression/nodes.ts';
import type { Cell, Dated, Numeric, Truth } from './expression/operands.ts';
import type { Template } from './template.ts';

/** Rows of a form that a figure counts, or whose numbers it adds. */
export interface Measure {
  readonly table: Template;
  /** What must certainly hold of a row. */
  readonly where: Node;
  /** The number of each row; `null` counts the rows. */
  readonly value: Node | null;
  /** Rows that hold the same in these columns count once, and it is the first of them that counts. */
  readonly once: readonly ColumnNode[];
  /** With `once`, the row with the latest day in this column counts instead. */
  readonly latest: ColumnNode | null;
  /** The day by which a row belongs to a period; `null` where `where` says which rows belong to it. */
  readonly day: Node | null;
  /** The days that count: those of the period, of its year, or of the twelve months, up to its end. */
  readonly span: 'period' | 'year' | 'twelveMonths';
}

/** A number that does not come from rows. */
export type Base =
  /** A setting of each region and year, such as its residents; of a class of rows where the key has the code after it. */
  | { readonly kind: 'setting'; readonly key: string; readonly label: Text }
  /** So many a year as a setting says, in proportion to the months of the period, for each region. */
  | { readonly kind: 'yearly'; readonly key: string; readonly label: Text }
  /** How many codes a list has below each region. */
  | { readonly kind: 'children'; readonly list: ChildList; readonly label: Text };

interface Options<C extends Columns> {
  readonly once?: (row: Row<C>) => readonly Cell[];
  readonly latest?: (row: Row<C>) => Dated & Cell;
  /** Rows that do not belong to the period by one day of theirs. */
  readonly anyDay?: boolean;
  readonly span?: Measure['span'];
}

/** The rows of a form of which something certainly holds. */
export function rowsWhere<C extends Columns>(
  table: Template<C>,
  where: (row: Row<C>) => Truth,
  { once, latest, anyDay = false, span = 'period' }: Options<NoInfer<C>> = {},
): Measure {
  const row = rowOf(table);
  return {
    table,
    where: where(row).node,
    value: null,
    once: once?.(row).map(({ node }) => node) ?? [],
    latest: latest?.(row).node ?? null,
    day: anyDay ? null : table.date,
    span,
  };
}

/** A number of each of those rows, to be added up. */
export function numbersOf<C extends Columns>(
  table: Template<C>,
  value: (row: Row<C>) => Numeric,
  where: (row: Row<C>) => Truth,
  options: Options<NoInfer<C>> = {},
): Measure {
  return { ...rowsWhere(table, where, options), value: value(rowOf(table)).node };
}

/** Those of the rows of a measure of which something more holds. */
export function narrowed<C extends Columns>(
  measure: Measure,
  table: Template<C>,
  more: (row: Row<C>) => Truth,
): Measure {
  const both = allOf({ node: measure.where } as Truth, more(rowOf(table)));
  return { ...measure, where: both.node };
}
