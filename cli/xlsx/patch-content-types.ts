import { editPart } from './patch-edit.ts';
import { appending, prefixOf, removing, spanOf } from './patch-element.ts';
import type { Parts } from './patch-parts.ts';
import type { Splice } from './patch-splice.ts';
import { xmlAttributes } from './write-xml.ts';
import { attribute, eachChild } from './xml.ts';
import { nameOf } from './xml-reader.ts';
import { partKey } from './zip-archive.ts';

const CONTENT_TYPES = '[Content_Types].xml';
const DEFAULT = nameOf('Default');
const EXTENSION = nameOf('Extension');
const PART_NAME = nameOf('PartName');

/** Says of what type a part is (ECMA-376 part 2, 7.2). */
export function addContentType(parts: Parts, part: string, type: string): void {
  removeContentType(parts, part);
  const attributes = xmlAttributes({ PartName: `/${part}`, ContentType: type });
  editPart(parts, CONTENT_TYPES, (xml) => {
    const root = spanOf(xml);
    return [appending(root, `<${prefixOf(root.tag)}Override${attributes}/>`)];
  });
}

/** Says of what type all parts of an extension are, unless that is said already. */
export function addDefaultContentType(parts: Parts, extension: string, type: string): void {
  editPart(parts, CONTENT_TYPES, (xml) => {
    let known = false;
    const at = xml.at;
    const root = spanOf(xml, () =>
      eachChild(xml, (name) => {
        if (name === DEFAULT && attribute(xml, EXTENSION)?.toLowerCase() === extension) known = true;
      }),
    );
    if (known) return [];
    const attributes = xmlAttributes({ Extension: extension, ContentType: type });
    const element = `<${prefixOf(root.tag)}Default${attributes}/>`;
    return root.selfClosing ? [appending(root, element)] : [{ start: at, end: at, text: element }];
  });
}

/** Forgets the type of an extension that no part has any more. */
export function dropDefaultContentType(parts: Parts, extension: string): void {
  if (parts.names.some((name) => name.toLowerCase().endsWith(`.${extension}`))) return;
  editPart(parts, CONTENT_TYPES, (xml) => {
    const splices: Splice[] = [];
    eachChild(xml, (name) => {
      if (name !== DEFAULT || attribute(xml, EXTENSION)?.toLowerCase() !== extension) return;
      splices.push(removing(spanOf(xml)));
    });
    return splices;
  });
}

/** Forgets the type of a part that is gone. */
export function removeContentType(parts: Parts, part: string): void {
  editPart(parts, CONTENT_TYPES, (xml) => {
    const splices: Splice[] = [];
    eachChild(xml, () => {
      const name = attribute(xml, PART_NAME);
      if (name !== null && partKey(name) === partKey(part)) splices.push(removing(spanOf(xml)));
    });
    return splices;
  });
}
