import type { Column } from '../../kit/column.ts';
import type { ColumnNode, Node } from '../../kit/expression/nodes.ts';
import type { Cells, Data, TableData } from '../table.ts';

/** Codes by row, as positions in the code list of `of`; -1 when not known. */
export interface Choices {
  readonly values: Int32Array;
  readonly of: Column;
}

/** What a node gives, row by row. The parts of the evaluator call one another through this. */
export interface Evaluation {
  readonly data: Data;
  /** FALSE, TRUE or UNKNOWN. The array may be a column's own: never write to it. */
  truths(node: Node, table: TableData): Uint8Array;
  /** NaN when not known. */
  numbers(node: Node, table: TableData): Float64Array;
  choices(node: Node, table: TableData): Choices;
  /** `null` when not known. */
  texts(node: Node, table: TableData): readonly (string | null)[];
}

/** The rows of a template. */
export function tableOf(data: Data, template: string): TableData {
  const table = data.tables[template];
  if (!table) throw new RangeError(`no rows of ${template}`);
  return table;
}

/** The cells that a column node names, of one kind. */
export function cellsOf<K extends Cells['kind']>(
  { name }: ColumnNode,
  table: TableData,
  kind: K,
): Extract<Cells, { readonly kind: K }> {
  const cells = table.columns[name];
  if (cells?.kind !== kind) throw new RangeError(`${name} has no ${kind} cells`);
  return cells as Extract<Cells, { readonly kind: K }>; // the line above made sure
}

/** Numbers by row: those of the rows themselves, one of all rows, or one for each verdict of a condition. */
export interface Numbers {
  readonly values: Float64Array;
  /** The place in `values` of each row; where it is `null`, the row times `step`. */
  readonly places: Uint8Array | null;
  readonly step: 0 | 1;
}

/** What a node gives, in as few numbers as it needs. */
export function fewNumbers(node: Node, table: TableData, evaluation: Evaluation): Numbers {
  const one = constantOf(node, evaluation);
  if (one !== null) return { values: Float64Array.of(one), places: null, step: 0 };
  if (node.kind === 'choose') {
    const [no, yes] = [constantOf(node.whenFalse, evaluation), constantOf(node.whenTrue, evaluation)];
    if (no !== null && yes !== null)
      return {
        values: Float64Array.of(no, yes, Number.NaN), // FALSE, TRUE, UNKNOWN
        places: evaluation.truths(node.condition, table),
        step: 1,
      };
  }
  return { values: evaluation.numbers(node, table), places: null, step: 1 };
}

/** The number that a node gives for all rows, NaN when not known; `null` where rows may differ. */
export function constantOf(node: Node, { data }: Evaluation): number | null {
  if (node.kind === 'literal') return Number(node.value);
  return node.kind === 'parameter' ? (data.parameters[node.name] ?? node.usual ?? Number.NaN) : null;
}
