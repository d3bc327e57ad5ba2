import { editPart } from './patch-edit.ts';
import { removing, spanOf } from './patch-element.ts';
import type { Parts } from './patch-parts.ts';
import { removeRelationship } from './patch-relationships.ts';
import type { Splice } from './patch-splice.ts';
import { parseArea } from './read-reference.ts';
import { attribute, eachChild } from './xml.ts';
import { nameOf, prefixedNameOf } from './xml-reader.ts';

const LINKS = nameOf('hyperlinks');
const REFERENCE = nameOf('ref');
const RELATIONSHIP_ID = prefixedNameOf('id');

/** Takes the links of emptied rows away, with the addresses to which they lead. */
export function scrubLinks(parts: Parts, part: string, rows: ReadonlySet<number>): void {
  const ids: string[] = [];
  editPart(parts, part, (xml) => {
    const splices: Splice[] = [];
    eachChild(xml, (section) => {
      if (section !== LINKS) return;
      const links: Splice[] = [];
      let left = 0;
      const whole = spanOf(xml, () =>
        eachChild(xml, () => {
          const area = parseArea(attribute(xml, REFERENCE) ?? '');
          if (area === null || area.rows !== 1 || !rows.has(area.row)) {
            left++;
            return;
          }
          ids.push(attribute(xml, RELATIONSHIP_ID) ?? '');
          links.push(removing(spanOf(xml)));
        }),
      );
      splices.push(...(left === 0 ? [removing(whole)] : links));
    });
    return splices;
  });
  for (const id of ids) if (id !== '') removeRelationship(parts, part, id);
}
