import { addressOf, FONT, type Note } from '../../core/index.ts';
import { prefixedXml } from './patch-canonical.ts';
import { addContentType } from './patch-content-types.ts';
import { type PatchContext, workbookFolder } from './patch-context.ts';
import { appending, removing } from './patch-element.ts';
import type { SheetLayout } from './patch-layout.ts';
import type { NoteList, StoredNote } from './patch-note-list.ts';
import { freeNumber } from './patch-parts.ts';
import { addRelationship, type LinkedPart, removeRelationship } from './patch-relationships.ts';
import { removePart } from './patch-removal.ts';
import { type Splice, spliced } from './patch-splice.ts';
import { shortened } from './write-text.ts';
import { xmlAttribute, xmlText } from './write-xml.ts';

/** By whom the notes of marks are; it tells them from the users' own. */
export const MARK_AUTHOR = 'Monev TPPO – pemeriksaan';

const COMMENTS_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml';
const LONGEST_NOTE = 32_767;

/** The comments part of a sheet. */
export interface LinkedNotes {
  readonly link: LinkedPart;
  readonly list: NoteList;
}

/** Removes and adds notes; the part is made for the first one and goes with the last one. */
export function replaceTexts(
  context: PatchContext,
  layout: SheetLayout,
  linked: LinkedNotes | null,
  removed: readonly StoredNote[],
  added: readonly Note[],
): void {
  const { parts } = context;
  if (linked === null) {
    if (added.length > 0) addTexts(context, layout, added);
    return;
  }
  const { link, list } = linked;
  if (added.length === 0 && removed.length === list.notes.length) {
    removeRelationship(parts, layout.part, link.relationshipId);
    removePart(parts, link.part);
    return;
  }
  parts.write(link.part, spliced(list.bytes, listSplices(list, removed, added)));
}

function addTexts(context: PatchContext, layout: SheetLayout, added: readonly Note[]): void {
  const { parts, namespaces } = context;
  const nameOf = (number: number): string => `${workbookFolder(context)}comments${number}.xml`;
  const part = nameOf(freeNumber(parts, nameOf));
  const author = `<author>${xmlText(MARK_AUTHOR)}</author>`;
  const comments = added.map((note) => commentXml('', 0, note)).join('');
  parts.write(
    part,
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<comments xmlns="${namespaces.main}"><authors>${author}</authors><commentList>${comments}</commentList></comments>`,
  );
  addContentType(parts, part, COMMENTS_TYPE);
  addRelationship(parts, layout.part, `${namespaces.relationships}/comments`, part);
}

function listSplices(
  list: NoteList,
  removed: readonly StoredNote[],
  added: readonly Note[],
): readonly Splice[] {
  const { prefix, authors, authorsSpan, listSpan, notes } = list;
  const splices = removed.map(({ span }) => removing(span));
  const known = authors.findIndex(({ name }) => name === MARK_AUTHOR);
  if (added.length === 0) {
    const gone = new Set(removed);
    const author = authors[known];
    const used = notes.some((note) => note.authorId === known && !gone.has(note));
    // Authors are referred to by number, so only the last one can go.
    if (author !== undefined && known === authors.length - 1 && !used) splices.push(removing(author.span));
    return splices;
  }
  if (listSpan === null || authorsSpan === null) return splices;
  const authorId = known < 0 ? authors.length : known;
  if (known < 0) {
    splices.push(appending(authorsSpan, `<${prefix}author>${xmlText(MARK_AUTHOR)}</${prefix}author>`));
  }
  const comments = added.map((note) => commentXml(prefix, authorId, note)).join('');
  return [...splices, appending(listSpan, comments)];
}

function commentXml(prefix: string, authorId: number, { row, column, text }: Note): string {
  const font = `<sz val="9"/><color indexed="81"/><rFont val="${xmlAttribute(FONT)}"/><family val="2"/>`;
  const shown = xmlText(shortened(text, LONGEST_NOTE));
  const run = `<r><rPr>${font}</rPr><t xml:space="preserve">${shown}</t></r>`;
  const attributes = `ref="${addressOf(row, column)}" authorId="${authorId}"`;
  return prefixedXml(`<comment ${attributes}><text>${run}</text></comment>`, prefix);
}
