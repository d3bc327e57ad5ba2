import type { CellNote } from './read-notes.ts';
import { parseArea } from './read-reference.ts';
import { attribute, eachChild, elementText } from './xml.ts';
import { nameOf, nextTag, type XmlReader } from './xml-reader.ts';

const COMMENT = nameOf('threadedComment');
const TEXT = nameOf('text');
const REFERENCE = nameOf('ref');

/** The comments and answers of a part of threaded comments ([MS-XLSX] 2.6.205), those of one cell in one text. */
export function readThreads(xml: XmlReader): readonly CellNote[] {
  const threads = new Map<string, CellNote>();
  nextTag(xml);
  eachChild(xml, (name) => {
    if (name !== COMMENT) return;
    const reference = attribute(xml, REFERENCE) ?? '';
    const area = parseArea(reference);
    let text = '';
    eachChild(xml, (part) => {
      if (part === TEXT) text += elementText(xml);
    });
    if (area === null || text === '') return;
    const before = threads.get(reference);
    const whole = before === undefined ? text : `${before.text}\n${text}`;
    threads.set(reference, { row: area.row, column: area.column, text: whole });
  });
  return [...threads.values()];
}
