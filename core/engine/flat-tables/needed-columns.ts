import { type ColumnNode, columnOf, type Node, type TableRef } from '../../kit/expression/nodes.ts';
import { everyNode } from '../../kit/expression/walk.ts';
import { type Dimension, type Figure, type Indicator, measuresOf } from '../../kit/indicator.ts';
import { maskTest } from '../expression/mask.ts';

/** A column of a form that some figures need. */
export interface NeededColumn {
  readonly node: ColumnNode;
  /** Whether they ask for blank cells, and something unreadable is not blank. */
  readonly blank: boolean;
  /** Which texts of a free text are kept as they are; the others become ''. No figure needs what people wrote. */
  readonly kept: (text: string) => boolean;
}

/**
 * The columns that figures read, by form and name. Nothing else goes into flat tables: no free text, no names, no
 * fingerprints.
 */
export function neededColumns(
  indicators: readonly Indicator[],
  dimensions: readonly Dimension[],
): ReadonlyMap<string, ReadonlyMap<string, NeededColumn>> {
  const forms = new Map<string, Map<string, NeededColumn>>();
  const nodes = indicators.flatMap(nodesOf).flatMap(everyNode);
  const keys = indicators.flatMap(({ by, figure }) =>
    figure.kind === 'portion' ? [...by, figure.across] : by,
  );
  const split = dimensions.filter(({ id }) => keys.includes(id)).flatMap(({ of }) => Object.values(of));
  const words = wordsOf(nodes);
  const blanks = new Set(nodes.flatMap((node) => (node.kind === 'isBlank' ? [idOf(node.operand)] : [])));
  for (const node of [...nodes, ...split]) {
    if (node.kind !== 'column') continue;
    const tests = words.get(idOf(node)) ?? [];
    const form = forms.get(node.table.id) ?? new Map<string, NeededColumn>();
    forms.set(node.table.id, form);
    form.set(node.name, {
      node,
      blank: blanks.has(idOf(node)) && columnOf(node).type !== 'choices',
      kept: columnOf(node).type === 'text' ? (text) => tests.some((test) => test(text)) : () => true,
    });
  }
  return forms;
}

/** The figures of an indicator, and of the parts that are computed each in its own way. */
export function figuresOf({ figure, cases }: Indicator): readonly Figure[] {
  return [figure, ...Object.values(cases).flatMap((some) => some.map((one) => one.figure))];
}

function nodesOf(indicator: Indicator): readonly Node[] {
  return figuresOf(indicator).flatMap((one) => [
    ...(one.kind === 'share' ? [one.of] : []),
    ...measuresOf(one).flatMap(({ where, value, once, latest, day }) =>
      [where, value, latest, day, ...once].filter((node) => node !== null),
    ),
  ]);
}

type TextTest = (text: string) => boolean;

/** What free texts are compared with: words, and codes whose shape they have to have. */
function wordsOf(nodes: readonly Node[]): ReadonlyMap<string, readonly TextTest[]> {
  const found = new Map<string, TextTest[]>();
  const add = (column: ColumnNode, test: TextTest): void => {
    found.set(idOf(column), [...(found.get(idOf(column)) ?? []), test]);
  };
  for (const node of nodes) {
    if (node.kind === 'compare' && node.left.kind === 'column' && node.right.kind === 'literal') {
      const { value } = node.right;
      add(node.left, (text) => text === value);
    }
    if (node.kind === 'related' && columnOf(node.match).mask !== null)
      add(node.key, maskTest(columnOf(node.match).mask ?? ''));
  }
  return found;
}

function idOf({ table, name }: { readonly table: TableRef; readonly name: string }): string {
  return `${table.id}.${name}`;
}
