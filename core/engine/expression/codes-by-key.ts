import { type ColumnNode, columnOf, type Node, type RelatedNode } from '../../kit/expression/nodes.ts';
import { codePositions } from '../code-positions.ts';
import { FALSE, type TableData, TRUE, UNKNOWN } from '../table.ts';
import { cellsOf, type Evaluation, tableOf } from './evaluation.ts';
import { expressionNumber } from './expression-number.ts';
import { keyCount, keyNumbers } from './key-numbers.ts';

/** Which codes the rows of each key hold: a bit for each code, in so many words a key. */
interface CodesByKey {
  readonly words: number;
  readonly bits: Int32Array;
}

/** Rows by their keys, and the codes that are looked at. */
interface Coded {
  readonly key: ColumnNode;
  readonly value: ColumnNode;
  /** What must certainly hold of a row. */
  readonly where: Node | null;
}

const BITS = 32;

const remembered = new WeakMap<Evaluation, Map<string, CodesByKey>>();

/** Gathers the codes of each key that has a number so far, once for all that ask after one of them. */
export function codesByKey(coded: Coded, evaluation: Evaluation): CodesByKey {
  const known = remembered.get(evaluation) ?? new Map<string, CodesByKey>();
  remembered.set(evaluation, known);
  const parts = [coded.key, coded.value, coded.where].map((node) => node && expressionNumber(node));
  const name = [keyCount(evaluation.data), ...parts].join();
  const codes = known.get(name) ?? gathered(coded, evaluation);
  known.set(name, codes);
  return codes;
}

function gathered({ key, value, where }: Coded, evaluation: Evaluation): CodesByKey {
  const { data } = evaluation;
  const rows = tableOf(data, key.table.id);
  const keys = keyNumbers(cellsOf(key, rows, 'text'), data);
  const { values } = cellsOf(value, rows, 'choice');
  const chosen = where && evaluation.truths(where, rows);
  const words = Math.ceil(codePositions(columnOf(value).list).size / BITS);
  const bits = new Int32Array(keyCount(data) * words);
  for (let row = 0; row < keys.length; row++) {
    const [owner, code] = [keys[row] as number, values[row] as number];
    if (owner < 0 || code < 0 || (chosen && chosen[row] !== TRUE)) continue;
    const at = owner * words + Math.floor(code / BITS);
    bits[at] = (bits[at] as number) | (1 << (code % BITS));
  }
  return { words, bits };
}

/**
 * Whether a row with the key of each row holds one of some codes and satisfies all that a relation asks besides; `null`
 * where the relation does not end in such codes.
 */
export function anyByKey(node: RelatedNode, table: TableData, evaluation: Evaluation): Uint8Array | null {
  const { key, match, where } = node;
  const asked = where?.kind === 'and' ? where.operands : [where];
  const last = asked.at(-1);
  if (last?.kind !== 'oneOf' || last.operand.kind !== 'column') return null;
  const others = asked.slice(0, -1).flatMap((one) => one ?? []);
  const [first = null] = others;
  const rest = others.length > 1 ? ({ kind: 'and', operands: others } as const) : first;
  const wanted = keyNumbers(cellsOf(match, table, 'text'), evaluation.data);
  const { words, bits } = codesByKey({ key, value: last.operand, where: rest }, evaluation);
  const positions = codePositions(columnOf(last.operand).list);
  const masks = new Int32Array(words);
  for (const code of last.codes) {
    const at = positions.get(code);
    if (at !== undefined)
      masks[Math.floor(at / BITS)] = (masks[Math.floor(at / BITS)] as number) | (1 << (at % BITS));
  }
  const out = new Uint8Array(wanted.length).fill(UNKNOWN);
  for (let row = 0; row < out.length; row++) {
    const owner = wanted[row] as number;
    if (owner < 0) continue;
    let found = 0;
    for (let word = 0; word < words; word++)
      found |= (bits[owner * words + word] as number) & (masks[word] as number);
    out[row] = found === 0 ? FALSE : TRUE;
  }
  return out;
}
