import { addDefaultContentType } from './patch-content-types.ts';
import { editPart } from './patch-edit.ts';
import { appending, prefixOf, removing, spanOf } from './patch-element.ts';
import type { Parts } from './patch-parts.ts';
import type { Splice } from './patch-splice.ts';
import { type Relationship, relationshipsOf, relationshipsPart } from './read-relationships.ts';
import { xmlAttributes } from './write-xml.ts';
import { attribute, eachChild } from './xml.ts';
import { nameOf } from './xml-reader.ts';

const ID = nameOf('Id');
const RELATIONSHIPS_TYPE = 'application/vnd.openxmlformats-package.relationships+xml';
const EMPTY =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>';

/** A part and the relationship by which another one links to it. */
export interface LinkedPart {
  readonly part: string;
  readonly relationshipId: string;
}

/** The first part in the file to which a wanted relationship of `source` leads, or `null`. */
export function linkedPart(
  parts: Parts,
  source: string,
  isWanted: (relationship: Relationship) => boolean,
): LinkedPart | null {
  const found = relationshipsOf(parts, source).find((to) => isWanted(to) && parts.has(to.target));
  return found === undefined ? null : { part: found.target, relationshipId: found.id };
}

/** Links one part to another; gives the new relationship's id. `type` is the whole address of the type. */
export function addRelationship(parts: Parts, source: string, type: string, target: string): string {
  const from = relationshipsPart(source);
  const taken = new Set(relationshipsOf(parts, source).map(({ id }) => id));
  const id = freeId(taken);
  if (!parts.has(from)) {
    parts.write(from, EMPTY);
    addDefaultContentType(parts, 'rels', RELATIONSHIPS_TYPE);
  }
  editPart(parts, from, (xml) => {
    const root = spanOf(xml);
    const attributes = xmlAttributes({ Id: id, Type: type, Target: relativePath(source, target) });
    return [appending(root, `<${prefixOf(root.tag)}Relationship${attributes}/>`)];
  });
  return id;
}

/** Takes a relationship away, and with the last one the part that lists them. */
export function removeRelationship(parts: Parts, source: string, id: string): void {
  const from = relationshipsPart(source);
  if (!parts.has(from)) return;
  let left = 0;
  editPart(parts, from, (xml) => {
    const splices: Splice[] = [];
    eachChild(xml, () => {
      if (attribute(xml, ID) === id) splices.push(removing(spanOf(xml)));
      else left++;
    });
    return splices;
  });
  if (left === 0) parts.remove(from);
}

function freeId(taken: ReadonlySet<string>): string {
  for (let number = taken.size + 1; ; number++) if (!taken.has(`rId${number}`)) return `rId${number}`;
}

/** The target as it is written in the relationships of `source`: `../drawings/vmlDrawing1.vml`. */
function relativePath(source: string, target: string): string {
  const from = source.split('/').slice(0, -1);
  const to = target.split('/');
  let shared = 0;
  while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared++;
  return [...from.slice(shared).map(() => '..'), ...to.slice(shared)].map(encodeURI).join('/');
}
