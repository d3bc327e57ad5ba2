import { type ColumnNode, columnOf, type Node, typeOf } from '../../kit/expression/nodes.ts';
import { columnsNamed, ownNodes } from '../../kit/expression/walk.ts';
import { valueAt } from '../decode/raw-column.ts';
import { type DecodedTemplate, rawOf } from '../decode/template-rows.ts';
import type { Evaluation } from '../expression/evaluation.ts';
import { type Cells, INVALID, type TableData } from '../table.ts';

/** One value that a rule looks at, by record, as a text that is the same for equal values. */
export type Shown = (record: number) => string;

/** All values that a condition looks at: the columns of the row itself, and what it takes from other rows. */
export function shownValues(fails: Node, table: TableData, evaluation: Evaluation): readonly Shown[] {
  const own = columnsNamed(fails).map((node) => shownColumn(node, table));
  const others = ownNodes(fails).flatMap((node): readonly Shown[] =>
    node.kind === 'related' || node.kind === 'lookup' ? [shownNode(node, table, evaluation)] : [],
  );
  return [...own, ...others];
}

/** The cells of one column, as they stand in the sheet where they could not be read. */
export function shownCells(decoded: DecodedTemplate, table: TableData, name: string): Shown {
  const raw = rawOf(decoded.sheet, decoded.layout, name);
  const cells = table.columns[name];
  const column = decoded.template.columns[name];
  if (!cells || !column) return () => '';
  const read = readerOf(cells, { kind: 'column', table: decoded.template, name });
  return (record) =>
    cells.state[record] === INVALID ? String((raw && valueAt(raw, record)) ?? '') : read(record);
}

function shownColumn(node: ColumnNode, table: TableData): Shown {
  const cells = table.columns[node.name];
  return cells ? readerOf(cells, node) : () => '';
}

function readerOf(cells: Cells, node: ColumnNode): Shown {
  const codes = columnOf(node).list?.codes ?? [];
  switch (cells.kind) {
    case 'number':
      return (record) => String(cells.values[record]);
    case 'text':
      return (record) => cells.values[record] ?? '';
    case 'choice':
      return (record) => codes[cells.values[record] ?? -1]?.code ?? '';
    case 'set':
      return (record) =>
        (cells.pool[cells.values[record] ?? -1] ?? []).map((position) => codes[position]?.code).join();
  }
}

function shownNode(node: Node, table: TableData, evaluation: Evaluation): Shown {
  switch (typeOf(node)) {
    case 'date':
    case 'number': {
      const numbers = evaluation.numbers(node, table);
      return (record) => String(numbers[record]);
    }
    case 'choice': {
      const { values, of } = evaluation.choices(node, table);
      return (record) => of.list?.codes[values[record] ?? -1]?.code ?? '';
    }
    case 'text': {
      const texts = evaluation.texts(node, table);
      return (record) => texts[record] ?? '';
    }
    default:
      return () => '';
  }
}
