import type { FormatKind } from '../../core/index.ts';
import { formatKindOf } from '../../core/index.ts';
import { builtInFormatKind } from './read-format.ts';
import { attribute, eachChild } from './xml.ts';
import { nameOf, nextTag, type XmlReader } from './xml-reader.ts';

const NUMBER_FORMATS = nameOf('numFmts');
const NUMBER_FORMAT = nameOf('numFmt');
const CELL_FORMATS = nameOf('cellXfs');
const CELL_FORMAT = nameOf('xf');
const ID = nameOf('numFmtId');
const CODE = nameOf('formatCode');

/** The kind of number format of each cell format of a styles part, in the order in which cells refer to them. */
export function readFormatKinds(xml: XmlReader): readonly FormatKind[] {
  const defined = new Map<number, FormatKind>();
  const ids: number[] = [];
  nextTag(xml);
  eachChild(xml, (section) => {
    if (section === NUMBER_FORMATS) readNumberFormats(xml, defined);
    if (section === CELL_FORMATS) {
      eachChild(xml, (name) => name === CELL_FORMAT && ids.push(Number(attribute(xml, ID) ?? 0)));
    }
  });
  return ids.map((id) => defined.get(id) ?? builtInFormatKind(id));
}

function readNumberFormats(xml: XmlReader, defined: Map<number, FormatKind>): void {
  eachChild(xml, (name) => {
    if (name !== NUMBER_FORMAT) return;
    const code = attribute(xml, CODE);
    if (code !== null) defined.set(Number(attribute(xml, ID)), formatKindOf(code));
  });
}
