import type { Indicator } from '../../kit/indicator.ts';
import { indikator } from '../indikator/index.ts';

const byId = new Map(indikator.map((one) => [one.id, one]));

/** The indicator with a number: `ind(2)` is IND-02. Throws where there is none. */
export function ind(number: number): Indicator {
  const id = `IND-${String(number).padStart(2, '0')}`;
  const found = byId.get(id);
  if (!found) throw new RangeError(`no ${id}`);
  return found;
}
