import type { Node } from '../kit/expression/nodes.ts';
import { everyNode } from '../kit/expression/walk.ts';
import type { WorkbookData } from './workbook-data.ts';

/**
 * Whether an expression looks into a template of which no row is at hand: what is only counted in the workbook itself
 * needs its own sheet there, what is looked up may stand in a workbook beside.
 */
export function dependsOnUnknown(
  node: Node,
  { unknown, decoded, data }: Pick<WorkbookData, 'unknown' | 'decoded' | 'data'>,
): boolean {
  if (decoded.length === Object.keys(data.tables).length) return false;
  return joinsIn(node).some((part) => {
    switch (part.kind) {
      case 'total':
        return isAbsent(part.table.id, decoded);
      case 'related':
        return part.beside ? unknown.has(part.key.table.id) : isAbsent(part.key.table.id, decoded);
      case 'least':
      case 'kinds':
        return isAbsent(part.key.table.id, decoded);
      case 'exists':
      case 'lookup':
      case 'unfound':
        return unknown.has(part.key.table.id);
      default:
        return false;
    }
  });
}

// Expressions live as long as the program.
const known = new WeakMap<Node, readonly Node[]>();

/** The nodes that look into other rows. */
function joinsIn(node: Node): readonly Node[] {
  const before = known.get(node);
  if (before !== undefined) return before;
  const joins = everyNode(node).filter(({ kind }) => JOINS.has(kind));
  known.set(node, joins);
  return joins;
}

const JOINS: ReadonlySet<Node['kind']> = new Set([
  'total',
  'related',
  'least',
  'kinds',
  'exists',
  'lookup',
  'unfound',
]);

function isAbsent(id: string, decoded: WorkbookData['decoded']): boolean {
  return !decoded.some(({ template }) => template.id === id);
}
