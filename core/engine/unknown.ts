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
  return everyNode(node).some((part) => {
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

function isAbsent(id: string, decoded: WorkbookData['decoded']): boolean {
  return !decoded.some(({ template }) => template.id === id);
}
