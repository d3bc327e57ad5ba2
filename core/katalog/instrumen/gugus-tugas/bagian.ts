import type { Figure } from '../../../kit/indicator.ts';
import type { ComponentPart } from '../../../kit/task-force.ts';
import type { Text } from '../../../locale/text.ts';
import { indikator } from '../../indikator/index.ts';

/** An indicator as part of a component, with its name. */
export function dariIndikator(id: string, share = 1): ComponentPart {
  const found = indikator.find((one) => one.id === id);
  if (!found) throw new RangeError(`no indicator ${id}`);
  return { key: id, label: found.name, share, figure: { kind: 'indicator', of: found } };
}

/** A percentage that only this component knows. */
export function persentase(key: string, label: Text, figure: Figure, share = 1): ComponentPart {
  return { key, label, share, figure };
}
