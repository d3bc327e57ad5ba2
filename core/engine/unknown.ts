import type { Node } from '../kit/expression/nodes.ts';
import { everyNode } from '../kit/expression/walk.ts';
import type { WorkbookData } from './workbook-data.ts';

/** Whether an expression looks into a template of which no row is at hand. */
export function dependsOnUnknown(node: Node, { unknown }: WorkbookData): boolean {
  if (unknown.size === 0) return false;
  return everyNode(node).some(
    (part) =>
      (part.kind === 'total' && unknown.has(part.table.id)) ||
      ((part.kind === 'related' ||
        part.kind === 'exists' ||
        part.kind === 'lookup' ||
        part.kind === 'least' ||
        part.kind === 'kinds' ||
        part.kind === 'unfound') &&
        unknown.has(part.key.table.id)),
  );
}
