import { parseArea } from './read-reference.ts';
import { readString } from './read-strings.ts';
import { attribute, eachChild } from './xml.ts';
import { nameOf, nextTag, type XmlReader } from './xml-reader.ts';

/** A note of a cell; row and column are counted from 0. */
export interface CellNote {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

const LIST = nameOf('commentList');
const COMMENT = nameOf('comment');
const TEXT = nameOf('text');
const REFERENCE = nameOf('ref');

/** The notes of a comments part (ECMA-376 18.7); those without text are left out. */
export function readNotes(xml: XmlReader): readonly CellNote[] {
  const notes: CellNote[] = [];
  nextTag(xml);
  eachChild(xml, (section) => {
    if (section !== LIST) return;
    eachChild(xml, (name) => {
      const note = name === COMMENT ? readNote(xml) : null;
      if (note !== null) notes.push(note);
    });
  });
  return notes;
}

function readNote(xml: XmlReader): CellNote | null {
  const area = parseArea(attribute(xml, REFERENCE) ?? '');
  let text = '';
  eachChild(xml, (name) => {
    if (name === TEXT) text += readString(xml);
  });
  return area === null || text === '' ? null : { row: area.row, column: area.column, text };
}
