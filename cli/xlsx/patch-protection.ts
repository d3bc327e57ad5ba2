import { prefixedXml } from './patch-canonical.ts';
import { settingAttribute } from './patch-element.ts';
import type { SheetLayout } from './patch-layout.ts';
import { PROTECTION } from './patch-sheet-extras.ts';
import type { Splice } from './patch-splice.ts';
import { attribute, isTrue, nextChild, skipElement } from './xml.ts';
import { nameOf, nextTag, openXml } from './xml-reader.ts';

const SHEET_DATA = nameOf('sheetData');
const CALCULATION = nameOf('sheetCalcPr');
const SHEET_PROTECTION = nameOf('sheetProtection');
const IS_ON = nameOf('sheet');

/** Protects a sheet as the product protects its own; what a protection that is there allows stays. */
export function protectionSplices({ bytes, part, prefix, data }: SheetLayout): readonly Splice[] {
  const xml = openXml(bytes, part);
  nextTag(xml);
  const inside = xml.depth;
  let place = data.end;
  // Rows can be many: they are jumped over.
  while (nextChild(xml, inside)) {
    if (xml.name === SHEET_PROTECTION) {
      return isTrue(attribute(xml, IS_ON)) ? [] : [settingAttribute(xml, IS_ON, 'sheet', '1')];
    }
    if (xml.name === SHEET_DATA && !xml.selfClosing) xml.at = data.contentEnd;
    const isBefore = xml.name === CALCULATION;
    if (xml.depth > inside) skipElement(xml);
    if (isBefore) place = xml.at; // sheetProtection stands behind it (ECMA-376 18.3.1.99)
  }
  return [{ start: place, end: place, text: prefixedXml(PROTECTION, prefix) }];
}
