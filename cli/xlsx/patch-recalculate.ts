import type { PatchContext } from './patch-context.ts';
import { editPart } from './patch-edit.ts';
import { settingAttribute } from './patch-element.ts';
import type { Splice } from './patch-splice.ts';
import { attribute, eachChild, isTrue } from './xml.ts';
import { nameOf } from './xml-reader.ts';

const CALCULATION = nameOf('calcPr');
const ON_LOAD = nameOf('fullCalcOnLoad');

/**
 * Has formulas worked out anew when the file is opened (ECMA-376 18.2.2): what they gave before is no longer right. A
 * workbook that says nothing about calculation is worked out anyway.
 */
export function recalculateOnLoad({ parts, workbookPart }: PatchContext): void {
  editPart(parts, workbookPart, (xml) => {
    const splices: Splice[] = [];
    eachChild(xml, (section) => {
      if (section !== CALCULATION || isTrue(attribute(xml, ON_LOAD))) return;
      splices.push(settingAttribute(xml, ON_LOAD, 'fullCalcOnLoad', '1'));
    });
    return splices;
  });
}
