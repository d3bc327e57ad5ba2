import { type CellPosition, cellKey } from '../../core/index.ts';
import type { PatchContext } from './patch-context.ts';
import { editPart } from './patch-edit.ts';
import { removing, spanOf } from './patch-element.ts';
import { readLayout } from './patch-layout.ts';
import { openNotes } from './patch-notes.ts';
import { linkedPart } from './patch-relationships.ts';
import { type Splice, spliced } from './patch-splice.ts';
import { parseArea } from './read-reference.ts';
import { attribute, eachChild } from './xml.ts';
import { nameOf } from './xml-reader.ts';

const REFERENCE = nameOf('ref');

/** Takes notes away, whoever wrote them, with the conversations (threaded comments) of the same cells. */
export function clearNotes(context: PatchContext, part: string, places: readonly CellPosition[]): void {
  if (places.length === 0) return;
  const { parts } = context;
  const wanted = new Set(places.map(cellKey));
  const layout = readLayout(parts.readXml(part), part);
  const notes = openNotes(context, layout);
  const splices = notes.replace(
    notes.stored.filter((note) => wanted.has(cellKey(note))),
    [],
  );
  if (splices.length > 0) parts.write(part, spliced(layout.bytes, splices));
  const thread = linkedPart(parts, part, ({ type }) => type === 'threadedComment');
  if (thread !== null)
    editPart(parts, thread.part, (xml) => {
      const gone: Splice[] = [];
      eachChild(xml, () => {
        const area = parseArea(attribute(xml, REFERENCE) ?? '');
        if (area !== null && wanted.has(cellKey(area))) gone.push(removing(spanOf(xml)));
      });
      return gone;
    });
}
