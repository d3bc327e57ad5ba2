import { removeContentType } from './patch-content-types.ts';
import type { Parts } from './patch-parts.ts';
import { relationshipsOf, relationshipsPart } from './read-relationships.ts';
import { partKey } from './zip-archive.ts';

const RELATIONSHIPS = /^(.*\/)?_rels\/([^/]*)\.rels$/i;

/** Removes a part and what only it links to: a sheet with its drawings, notes and tables. */
export function removePart(parts: Parts, part: string): void {
  removeContent(parts, part);
  parts.remove(part);
  removeContentType(parts, part);
}

/** Removes what only this part links to, and the links. */
export function removeContent(parts: Parts, part: string): void {
  const from = relationshipsPart(part);
  if (!parts.has(from)) return;
  const targets = relationshipsOf(parts, part).filter(({ external }) => !external);
  parts.remove(from);
  const linked = linkedParts(parts);
  for (const { target } of targets) {
    if (parts.has(target) && !linked.has(partKey(target))) removePart(parts, target);
  }
}

/** Everything that some part links to. */
function linkedParts(parts: Parts): ReadonlySet<string> {
  const linked = new Set<string>();
  for (const name of parts.names) {
    const [whole, folder = '', source = ''] = RELATIONSHIPS.exec(name) ?? [];
    if (whole === undefined) continue;
    for (const { target, external } of relationshipsOf(parts, folder + source)) {
      if (!external) linked.add(partKey(target));
    }
  }
  return linked;
}
