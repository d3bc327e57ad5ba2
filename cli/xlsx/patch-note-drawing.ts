import type { Note } from '../../core/index.ts';
import { addDefaultContentType, dropDefaultContentType } from './patch-content-types.ts';
import { type PatchContext, relationshipAttribute, workbookFolder } from './patch-context.ts';
import { drawsSomething, newDrawing, withoutBoxes } from './patch-drawing.ts';
import { removing } from './patch-element.ts';
import type { SheetLayout } from './patch-layout.ts';
import { withBoxes } from './patch-note-boxes.ts';
import type { StoredNote } from './patch-note-list.ts';
import { freeNumber } from './patch-parts.ts';
import { addRelationship, linkedPart, removeRelationship } from './patch-relationships.ts';
import { removePart } from './patch-removal.ts';
import type { Splice } from './patch-splice.ts';
import { MAX_COLUMNS } from './read-reference.ts';

const DRAWING_TYPE = 'application/vnd.openxmlformats-officedocument.vmlDrawing';
/** Strict files use it too: their standard has no such drawings. */
const DRAWING_LINK = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/vmlDrawing';

/** Removes and adds the boxes of notes; gives what that changes in the sheet's own part. */
export function replaceBoxes(
  context: PatchContext,
  layout: SheetLayout,
  removed: readonly StoredNote[],
  added: readonly Note[],
): readonly Splice[] {
  const { parts } = context;
  const { legacyDrawing } = layout;
  const linked = linkedPart(parts, layout.part, ({ id }) => id === legacyDrawing?.relationshipId);
  if (linked === null) return added.length === 0 ? [] : addBoxes(context, layout, added);
  const cells = new Set(removed.map(({ row, column }) => row * MAX_COLUMNS + column));
  const drawing = withoutBoxes(Buffer.from(parts.read(linked.part)).toString('latin1'), cells);
  if (added.length > 0 || drawsSomething(drawing)) {
    const filled = added.length === 0 ? drawing : withBoxes(drawing, added, layout);
    parts.write(linked.part, Buffer.from(filled, 'latin1'));
    return [];
  }
  removeRelationship(parts, layout.part, linked.relationshipId);
  removePart(parts, linked.part);
  dropDefaultContentType(parts, 'vml');
  return legacyDrawing === null ? [] : [removing(legacyDrawing.span)];
}

function addBoxes(context: PatchContext, layout: SheetLayout, added: readonly Note[]): readonly Splice[] {
  const { parts, namespaces } = context;
  const folder = `${workbookFolder(context)}drawings/`;
  const nameOf = (number: number): string => `${folder}vmlDrawing${number}.vml`;
  const number = freeNumber(parts, nameOf);
  const drawing = withBoxes(newDrawing(number, added.length), added, layout);
  parts.write(nameOf(number), Buffer.from(drawing, 'latin1'));
  addDefaultContentType(parts, 'vml', DRAWING_TYPE);
  const id = addRelationship(parts, layout.part, DRAWING_LINK, nameOf(number));
  const text = `<${layout.prefix}legacyDrawing ${relationshipAttribute(namespaces, id)}/>`;
  if (layout.legacyDrawing === null) {
    return [{ start: layout.legacyDrawingAt, end: layout.legacyDrawingAt, text }];
  }
  const { start, end } = layout.legacyDrawing.span; // its link leads nowhere
  return [{ start, end, text }];
}
