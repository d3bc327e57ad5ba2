import type { LookupNode, Node } from '../../kit/expression/nodes.ts';
import { ownNodes } from '../../kit/expression/walk.ts';
import { type Data, type TableData, withBeside } from '../table.ts';
import { cellsOf, type Evaluation, tableOf } from './evaluation.ts';
import { codeNumbers } from './found-rows.ts';
import { keyCount, keyNumbers } from './key-numbers.ts';

/**
 * Rows of a table with a code that several rows of another sheet have, where the node looks something up by it: 1 for
 * each; `null` when there are none. Formulas and SQL take the first of such rows, but what is found in a row must not
 * hang on the order of others, and the doubled code is told by itself.
 */
export function doubledReferences(node: Node, table: TableData, evaluation: Evaluation): Uint8Array | null {
  let marks: Uint8Array | null = null;
  for (const lookup of ownNodes(node).filter(isLookup)) {
    const doubled = doubledCodes(lookup, evaluation);
    if (doubled === null) continue;
    marks ??= new Uint8Array(table.length);
    const codes = codeNumbers(lookup.match, table, evaluation);
    for (let row = 0; row < codes.length; row++) if (doubled.has(codes[row] as number)) marks[row] = 1;
  }
  return marks;
}

function isLookup(node: Node): node is LookupNode {
  return node.kind === 'lookup';
}

type Codes = ReadonlySet<number> | null;

// Several rules look up by the same code.
const remembered = new WeakMap<Data, Map<string, Codes>>();

function doubledCodes(lookup: LookupNode, evaluation: Evaluation): Codes {
  const { key, latest } = lookup;
  const known = remembered.get(evaluation.data) ?? new Map<string, Codes>();
  remembered.set(evaluation.data, known);
  const name = `${key.table.id} ${key.name} ${latest?.name ?? ''}`;
  const codes = known.has(name) ? (known.get(name) ?? null) : findDoubled(lookup, evaluation);
  known.set(name, codes);
  return codes;
}

/** Codes that two rows of the workbook have from which the value would be taken, or two rows of its latest day. */
function findDoubled({ key, latest }: LookupNode, { data }: Evaluation): Codes {
  const doubled = new Set<number>();
  const tables = withBeside(tableOf(data, key.table.id));
  const columns = tables.map((one) => keyNumbers(cellsOf(key, one, 'text'), data));
  const found = new Int32Array(keyCount(data)).fill(-1);
  const best = new Float64Array(found.length).fill(Number.NEGATIVE_INFINITY);
  for (const [at, codes] of columns.entries()) {
    const days = latest && cellsOf(latest, tables[at] as TableData, 'number').values;
    for (let row = 0; row < codes.length; row++) {
      const code = codes[row] as number;
      // Without days every row is as late as the others.
      const day = days ? (days[row] as number) : 0;
      if (code < 0 || !(day >= (best[code] as number))) continue;
      if (day > (best[code] as number)) {
        best[code] = day;
        found[code] = at;
        doubled.delete(code);
      } else if (found[code] === at) doubled.add(code);
    }
  }
  return doubled.size > 0 ? doubled : null;
}
