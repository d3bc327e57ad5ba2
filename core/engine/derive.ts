import type { Column } from '../kit/column.ts';
import type { Node } from '../kit/expression/nodes.ts';
import type { Template } from '../kit/template.ts';
import { evaluator } from './expression/evaluate.ts';
import { BLANK, type Cells, type Data, FILLED, type TableData, type TextCells } from './table.ts';

/** The rows of a template, here or in a workbook beside, and their columns while they can still be written. */
export interface Derivable {
  readonly template: Template;
  readonly table: TableData;
  readonly columns: Record<string, Cells>;
}

/**
 * Fills derived columns, and blank cells of columns that have a derivation, in the order of the columns. Each is
 * written into `columns` before the next is computed, since one may need the other.
 */
export function derive({ template, table, columns }: Derivable, data: Data): void {
  for (const [name, column] of Object.entries(template.columns)) {
    const node = template.derivations[name];
    const cells = columns[name];
    if (node && cells) columns[name] = filled(column, cells, computed(node, cells, table, data));
  }
}

type Values = Float64Array | Int32Array | readonly (string | null)[];

function computed(node: Node, cells: Cells, table: TableData, data: Data): Values {
  // A fresh evaluator each time: what another remembers may predate the last derived column.
  const evaluation = evaluator(data);
  if (cells.kind === 'number') return evaluation.numbers(node, table);
  if (cells.kind === 'choice') return evaluation.choices(node, table).values;
  if (cells.kind === 'text') return evaluation.texts(node, table);
  throw new RangeError(`a column of ${cells.kind} cells cannot be derived`);
}

function filled(column: Column, cells: Cells, values: Values): Cells {
  if (cells.kind === 'text') return filledTexts(column, cells, values as readonly (string | null)[]);
  if (cells.kind !== 'number' && cells.kind !== 'choice') return cells;
  const state = cells.state.slice();
  const out = cells.values.slice();
  for (let i = 0; i < out.length; i++) {
    if (!column.derived && state[i] !== BLANK) continue;
    const value = values[i] as number;
    const known = cells.kind === 'number' ? !Number.isNaN(value) : value >= 0;
    out[i] = value;
    state[i] = known ? FILLED : BLANK;
  }
  return cells.kind === 'number'
    ? { kind: 'number', state, values: out as Float64Array }
    : { kind: 'choice', state, values: out as Int32Array };
}

/** An empty text is a blank cell. */
function filledTexts(column: Column, cells: TextCells, values: readonly (string | null)[]): Cells {
  const state = cells.state.slice();
  const out = values.map((value, i) => {
    if (!column.derived && state[i] !== BLANK) return cells.values[i] ?? null;
    state[i] = value === null || value === '' ? BLANK : FILLED;
    return value === '' ? null : value;
  });
  return { kind: 'text', state, values: out };
}
