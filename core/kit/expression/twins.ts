import type { ColumnNode, LookupNode, Node, Pair, RelatedNode } from './nodes.ts';
import { type Cell, type Dated, type Numeric, numeric, type Textual, type Truth } from './operands.ts';

/** What rows can have in common: something of the row itself, or of the row to which it refers. */
interface Shared {
  readonly node: Node;
}

/** Which of the rows that have something in common count. */
interface Limits {
  /** Further texts, which may differ in letter case, signs and spaces. */
  readonly loosely?: readonly (Textual & Cell)[];
  /** Days or numbers that the other rows must hold, counted from what the row itself holds. */
  readonly between?: readonly [of: (Dated | Numeric) & Cell, from: Dated | Numeric, to: Dated | Numeric];
  /** What must certainly hold of the other rows, said with the columns of the row. */
  readonly where?: Truth;
  /** Whether rows of the workbooks given beside count too. */
  readonly beside?: boolean;
}

/** How many rows of the same sheet hold the same as this one, which is one of them: the first is a column of the row. */
export function twins(
  [first, ...others]: readonly [Shared & Cell, ...(readonly Shared[])],
  { loosely = [], between, where, beside = false }: Limits = {},
): Numeric {
  const span = between && { key: between[0].node, from: between[1].node, to: between[2].node };
  const node: RelatedNode = {
    kind: 'related',
    key: first.node,
    match: first.node,
    also: [
      ...others.map(({ node: shared }) => pairOf(shared, false)),
      ...loosely.map((text) => pairOf(text.node, true)),
    ],
    between: span ?? null,
    sum: null,
    where: where?.node ?? null,
    beside,
  };
  return numeric(node);
}

/** The number in the row before this one that holds the same, by the days of a column. */
export function previousOf(same: Cell, by: Dated & Cell, value: Numeric & Cell): Numeric {
  return numeric({ kind: 'previous', key: same.node, match: same.node, by: by.node, value: value.node });
}

/** The number in the row that holds the same in the workbook of the period before, among those given beside. */
export function previouslyIn(same: Cell, value: Numeric & Cell): Numeric {
  return numeric({ kind: 'previous', key: same.node, match: same.node, by: null, value: value.node });
}

function pairOf(node: Node, loose: boolean): Pair {
  if (!isShared(node)) throw new RangeError('rows have columns in common, or what these refer to');
  return { key: node, match: node, loose };
}

function isShared(node: Node): node is ColumnNode | LookupNode {
  return node.kind === 'column' || node.kind === 'lookup';
}
