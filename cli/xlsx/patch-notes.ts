import type { Note } from '../../core/index.ts';
import type { PatchContext } from './patch-context.ts';
import type { SheetLayout } from './patch-layout.ts';
import { replaceBoxes } from './patch-note-drawing.ts';
import { readNoteList, type StoredNote } from './patch-note-list.ts';
import { replaceTexts } from './patch-note-texts.ts';
import { linkedPart } from './patch-relationships.ts';
import type { Splice } from './patch-splice.ts';

/** The notes of one sheet, and how the change of them goes on. */
export interface SheetNotes {
  readonly stored: readonly StoredNote[];
  /** Removes and adds notes with their boxes; gives what that changes in the sheet's own part. */
  replace(removed: readonly StoredNote[], added: readonly Note[]): readonly Splice[];
}

/** Opens the notes of a worksheet. */
export function openNotes(context: PatchContext, layout: SheetLayout): SheetNotes {
  const link = linkedPart(context.parts, layout.part, ({ type }) => type === 'comments');
  const linked = link === null ? null : { link, list: readNoteList(context.parts, link.part) };
  return {
    stored: linked?.list.notes ?? [],
    replace: (removed, added) => {
      if (removed.length === 0 && added.length === 0) return [];
      replaceTexts(context, layout, linked, removed, added);
      return replaceBoxes(context, layout, removed, added);
    },
  };
}
