import { openPart } from './read-part.ts';
import { relationshipsOf } from './read-relationships.ts';
import { eachChild, elementText } from './xml.ts';
import { nameOf, nextTag, TAG, type XmlReader } from './xml-reader.ts';
import { unescapeString } from './xml-text.ts';
import type { ZipArchive } from './zip.ts';

const BODY = nameOf('txBody');
const PARAGRAPH = nameOf('p');
const RUN_TEXT = nameOf('t');

/** The texts of the text boxes and other shapes of a sheet (ECMA-376 20.5); shapes without text are left out. */
export function readShapes(archive: ZipArchive, sheetPart: string): readonly string[] {
  return relationshipsOf(archive, sheetPart).flatMap(({ type, target, external }) =>
    type === 'drawing' && !external && archive.has(target) ? textsOf(openPart(archive, target)) : [],
  );
}

/** Reads all bodies of text, however deep they stand in groups of shapes. */
function textsOf(xml: XmlReader): readonly string[] {
  const texts: string[] = [];
  for (let kind = nextTag(xml); kind !== TAG.none; kind = nextTag(xml)) {
    if (kind !== TAG.open || xml.name !== BODY) continue;
    const text = bodyText(xml);
    if (text !== '') texts.push(text);
  }
  return texts;
}

/** The paragraphs of a body, one a line. */
function bodyText(xml: XmlReader): string {
  const lines: string[] = [];
  eachChild(xml, (name) => {
    if (name === PARAGRAPH) lines.push(paragraphText(xml));
  });
  return lines.join('\n').trim();
}

function paragraphText(xml: XmlReader): string {
  let text = '';
  eachChild(xml, () =>
    eachChild(xml, (part) => {
      if (part === RUN_TEXT) text += unescapeString(elementText(xml));
    }),
  );
  return text;
}
