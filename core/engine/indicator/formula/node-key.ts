import type { Node } from '../../../kit/expression/nodes.ts';

const known = new WeakMap<object, string>();

/** A text that is the same for expressions that say the same. */
export function nodeKey(node: Node): string {
  const found = known.get(node) ?? JSON.stringify(node, shortened);
  known.set(node, found);
  return found;
}

/** Tables and columns are told by their names, not by all that they hold. */
function shortened(key: string, value: unknown): unknown {
  if (key === 'label') return;
  if (key === 'table' && isObject(value)) return value['id'];
  if (key === 'of' && isObject(value)) return isObject(value['list']) ? value['list']['id'] : null;
  return value;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
