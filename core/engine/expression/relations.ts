import { columnOf, type ExistsNode, type LookupNode, type RelatedNode } from '../../kit/expression/nodes.ts';
import { FALSE, type TableData, TRUE, UNKNOWN } from '../table.ts';
import { type Choices, cellsOf, type Evaluation, tableOf } from './evaluation.ts';

type Keys = readonly (string | null)[];
type Place = readonly [table: TableData, row: number];

/** How many rows of the same workbook carry the key, or the sum of a column over them. */
export function relatedNumbers(node: RelatedNode, table: TableData, evaluation: Evaluation): Float64Array {
  const others = tableOf(evaluation.data, node.key.table.id);
  const keys = cellsOf(node.key, others, 'text').values;
  const chosen = node.where && evaluation.truths(node.where, others);
  const amounts = node.sum && cellsOf(node.sum, others, 'number').values;
  const totals = new Map<string, number>();
  for (let i = 0; i < others.length; i++) {
    const key = keys[i] ?? null;
    if (key === null || (chosen && chosen[i] !== TRUE)) continue;
    const amount = amounts ? (amounts[i] as number) : 1;
    if (!Number.isNaN(amount)) totals.set(key, (totals.get(key) ?? 0) + amount);
  }
  return Float64Array.from(matched(node, table), (key) =>
    key === null ? Number.NaN : (totals.get(key) ?? 0),
  );
}

/** Whether a row with the key exists, here or beside. */
export function existing(node: ExistsNode, table: TableData, evaluation: Evaluation): Uint8Array {
  const places = placesOf(node, evaluation);
  return Uint8Array.from(matched(node, table), (key) =>
    key === null ? UNKNOWN : places.has(key) ? TRUE : FALSE,
  );
}

export function lookedUpNumbers(node: LookupNode, table: TableData, evaluation: Evaluation): Float64Array {
  const read = (place: Place | undefined): number =>
    place ? (cellsOf(node.value, place[0], 'number').values[place[1]] as number) : Number.NaN;
  return Float64Array.from(found(node, table, evaluation), read);
}

export function lookedUpChoices(node: LookupNode, table: TableData, evaluation: Evaluation): Choices {
  const read = (place: Place | undefined): number =>
    place ? (cellsOf(node.value, place[0], 'choice').values[place[1]] as number) : -1;
  return { values: Int32Array.from(found(node, table, evaluation), read), of: columnOf(node.value) };
}

export function lookedUpTexts(
  node: LookupNode,
  table: TableData,
  evaluation: Evaluation,
): readonly (string | null)[] {
  return found(node, table, evaluation).map((place) =>
    place ? (cellsOf(node.value, place[0], 'text').values[place[1]] ?? null) : null,
  );
}

function found(node: LookupNode, table: TableData, evaluation: Evaluation): readonly (Place | undefined)[] {
  const places = placesOf(node, evaluation);
  return matched(node, table).map((key) => (key === null ? undefined : places.get(key)));
}

function matched(node: RelatedNode | ExistsNode | LookupNode, table: TableData): Keys {
  return cellsOf(node.match, table, 'text').values;
}

/** The first row of each key: of the workbook itself, then of those beside it. */
function placesOf({ key }: ExistsNode | LookupNode, evaluation: Evaluation): ReadonlyMap<string, Place> {
  const own = tableOf(evaluation.data, key.table.id);
  const cells = cellsOf(key, own, 'text');
  const known = indexes.get(cells);
  if (known) return known;
  const places = new Map<string, Place>();
  for (let table: TableData | null = own; table; table = table.beside) {
    const keys = cellsOf(key, table, 'text').values;
    for (let i = 0; i < table.length; i++) {
      const value = keys[i] ?? null;
      if (value !== null && !places.has(value)) places.set(value, [table, i]);
    }
  }
  indexes.set(cells, places);
  return places;
}

// Several rules join by the same key; the index lives as long as the decoded cells.
const indexes = new WeakMap<object, ReadonlyMap<string, Place>>();
