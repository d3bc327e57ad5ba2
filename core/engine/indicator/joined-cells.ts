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
        values: joined(parts as readonly NumberCells[], new Float64Array(state.length)),
      };
    case 'choice':
      return {
        kind: 'choice',
        state,
        values: joined(parts as readonly ChoiceCells[], new Int32Array(state.length)),
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

function joined<T extends Float64Array | Int32Array>(parts: readonly { readonly values: T }[], out: T): T {
  let at = 0;
  for (const { values } of parts) {
    out.set(values, at);
    at += values.length;
  }
  return out;
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

function joinedBytes(parts: readonly Uint8Array[]): Uint8Array {
  const out = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    out.set(part, at);
    at += part.length;
  }
  return out;
}
