import { editPart } from './patch-edit.ts';
import { spanOf } from './patch-element.ts';
import type { Parts } from './patch-parts.ts';
import type { Splice } from './patch-splice.ts';
import { eachCell } from './scrub-cells.ts';
import { eachChild } from './xml.ts';
import { nameOf } from './xml-reader.ts';

const ITEM = nameOf('si');
const TEXT = 't';

/** Empties the texts that no cell refers to any more; the others keep their numbers. */
export function scrubStrings(parts: Parts, strings: string | null, worksheets: readonly string[]): void {
  if (strings === null) return;
  const used = new Set<number>();
  for (const part of worksheets) {
    eachCell(parts.readXml(part), part, ({ type, value }) => {
      if (type === 's') used.add(Number(value));
    });
  }
  editPart(parts, strings, (xml) => {
    const splices: Splice[] = [];
    let index = 0;
    eachChild(xml, (name) => {
      if (name !== ITEM || used.has(index++)) return;
      const { tag, contentStart, contentEnd, selfClosing } = spanOf(xml);
      const empty = `<${tag.slice(0, -'si'.length)}${TEXT}/>`;
      if (!selfClosing) splices.push({ start: contentStart, end: contentEnd, text: empty });
    });
    return splices;
  });
}
