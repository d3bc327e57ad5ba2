import { joinedBytes, joinedIntegers, joinedNumbers } from '../expression/joined.ts';
import type { Cells, ChoiceCells, NumberCells, SetCells, TextCells } from '../table.ts';

/** The cells of one column of several workbooks, one after the other; all of the same kind. */
export function joinedCells(parts: readonly Cells[]): Cells {
  const [first] = parts;
  if (!first) throw new RangeError('a column has at least one part');
  if (parts.length === 1) return first;
  const state = joinedBytes(parts.map((part) => part.state));
  switch (first.kind) {
    case 'number':
      return {
        kind: 'number',
        state,
        values: joinedNumbers((parts as readonly NumberCells[]).map(({ values }) => values)),
      };
    case 'choice':
      return {
        kind: 'choice',
        state,
        values: joinedIntegers((parts as readonly ChoiceCells[]).map(({ values }) => values)),
      };
    case 'text':
      return {
        kind: 'text',
        state,
        values: listed((parts as readonly TextCells[]).map(({ values }) => values)),
      };
    case 'set':
      return joinedSets(parts as readonly SetCells[], state);
  }
}

function joinedSets(parts: readonly SetCells[], state: Uint8Array): SetCells {
  const values = new Int32Array(state.length);
  let at = 0;
  let known = 0;
  for (const part of parts) {
    for (let row = 0; row < part.values.length; row++) {
      const value = part.values[row] as number;
      values[at++] = value < 0 ? value : value + known;
    }
    known += part.pool.length;
  }
  return { kind: 'set', state, values, pool: listed(parts.map(({ pool }) => pool)) };
}

/** Lists one after the other. */
function listed<T>(lists: readonly (readonly T[])[]): readonly T[] {
  return ([] as readonly T[]).concat(...lists);
}
