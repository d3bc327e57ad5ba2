import { type ElementSpan, prefixOf, spanOf, tagName } from './patch-element.ts';
import type { Parts } from './patch-parts.ts';
import { parseArea } from './read-reference.ts';
import { readString } from './read-strings.ts';
import { attribute, eachChild, elementText } from './xml.ts';
import { nameOf, nextTag, openXml, type XmlReader } from './xml-reader.ts';
import { unescapeString } from './xml-text.ts';

/** A note in a comments part. */
export interface StoredNote {
  /** Counted from 0. */
  readonly row: number;
  readonly column: number;
  readonly author: string;
  readonly authorId: number;
  readonly text: string;
  readonly span: ElementSpan;
}

/** A comments part (ECMA-376 18.7) taken apart. */
export interface NoteList {
  readonly bytes: Buffer;
  readonly prefix: string;
  readonly authors: readonly { readonly name: string; readonly span: ElementSpan }[];
  readonly notes: readonly StoredNote[];
  readonly authorsSpan: ElementSpan | null;
  readonly listSpan: ElementSpan | null;
}

const AUTHORS = nameOf('authors');
const LIST = nameOf('commentList');
const COMMENT = nameOf('comment');
const TEXT = nameOf('text');
const REFERENCE = nameOf('ref');
const AUTHOR_ID = nameOf('authorId');

/** Reads a comments part. */
export function readNoteList(parts: Parts, part: string): NoteList {
  const bytes = parts.readXml(part);
  const xml = openXml(bytes, part);
  nextTag(xml);
  const prefix = prefixOf(tagName(xml));
  const authors: { readonly name: string; readonly span: ElementSpan }[] = [];
  const notes: StoredNote[] = [];
  let authorsSpan: ElementSpan | null = null;
  let listSpan: ElementSpan | null = null;
  eachChild(xml, (section) => {
    if (section === AUTHORS)
      authorsSpan = spanOf(xml, () => eachChild(xml, () => authors.push(readAuthor(xml))));
    if (section !== LIST) return;
    listSpan = spanOf(xml, () =>
      eachChild(xml, (name) => {
        const note = name === COMMENT ? readNote(xml, authors) : null;
        if (note !== null) notes.push(note);
      }),
    );
  });
  return { bytes, prefix, authors, notes, authorsSpan, listSpan };
}

function readAuthor(xml: XmlReader): { readonly name: string; readonly span: ElementSpan } {
  let name = '';
  const span = spanOf(xml, () => {
    name = unescapeString(elementText(xml));
  });
  return { name, span };
}

function readNote(xml: XmlReader, authors: NoteList['authors']): StoredNote | null {
  const area = parseArea(attribute(xml, REFERENCE) ?? '');
  const authorId = Number(attribute(xml, AUTHOR_ID) ?? 0);
  let text = '';
  const span = spanOf(xml, () =>
    eachChild(xml, (name) => {
      if (name === TEXT) text += readString(xml);
    }),
  );
  if (area === null) return null;
  return {
    row: area.row,
    column: area.column,
    author: authors[authorId]?.name ?? '',
    authorId,
    text,
    span,
  };
}
