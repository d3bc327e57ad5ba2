import type { Column } from '../../kit/column.ts';
import { codePositions } from '../code-positions.ts';
import type { Choices } from './evaluation.ts';

/** Positions in the code list of `to`; a code that it lacks gets -2, which equals nothing and is not unknown. */
export function aligned({ values, of }: Choices, to: Column): Int32Array {
  if (of.list === to.list) return values;
  const positions = codePositions(to.list);
  const others = Int32Array.of(-1, ...(of.list?.codes ?? []).map(({ code }) => positions.get(code) ?? -2));
  const out = new Int32Array(values.length);
  for (let i = 0; i < out.length; i++) out[i] = others[(values[i] as number) + 1] as number;
  return out;
}
