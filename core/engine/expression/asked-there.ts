import type { ColumnNode, LookupNode, Node } from '../../kit/expression/nodes.ts';
import { joinName } from './found-rows.ts';

/** A condition or value as the row says it of itself to which another refers. */
interface AskedThere {
  readonly node: Node;
  /** How that row is found; `null` where it does not matter which it is. */
  readonly join: LookupNode | null;
}

const known = new WeakMap<Node, AskedThere | null>();

/**
 * Turns an expression that looks everything up in one row into an expression about that row: computed there once, it
 * serves all rows that refer to it. Without the row no part of it can be told, and so neither can the whole. `null`
 * where it looks at something else as well.
 */
export function askedThere(node: Node): AskedThere | null {
  const found = known.get(node);
  if (found !== undefined) return found;
  const asked = turned(node);
  known.set(node, asked);
  return asked;
}

function turned(node: Node): AskedThere | null {
  switch (node.kind) {
    case 'lookup':
      return { node: node.value, join: node };
    case 'literal':
    case 'parameter':
    case 'code':
      return { node, join: null };
    case 'and':
    case 'or':
      return together(node.operands, (...operands) => ({ ...node, operands }));
    case 'not':
      return together([node.operand], (operand) => ({ ...node, operand }));
    case 'oneOf':
      return together([node.operand], (operand) => ({ ...node, operand: operand as ColumnNode })); // never a constant
    case 'compare':
    case 'arithmetic':
      return together([node.left, node.right], (left, right) => ({ ...node, left, right }));
    default:
      return null;
  }
}

/** Parts that all ask the same row, constants aside. */
function together(parts: readonly Node[], make: (...turned: readonly Node[]) => Node): AskedThere | null {
  const asked = parts.flatMap((part) => askedThere(part) ?? []);
  const [join, ...others] = asked.flatMap((one) => one.join ?? []);
  if (!join || asked.length < parts.length || others.some((one) => joinName(one) !== joinName(join)))
    return null;
  return { node: make(...asked.map(({ node }) => node)), join };
}
