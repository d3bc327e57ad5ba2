import type { Area } from '../../core/index.ts';
import { parseArea } from './read-reference.ts';
import { attribute, eachChild, elementText } from './xml.ts';
import { nameOf, type XmlReader } from './xml-reader.ts';

const GUARDS = nameOf('dataValidations');
const GUARD = nameOf('dataValidation');
const AREAS = nameOf('sqref');

/** Reads the areas of the input rules in `<dataValidations>`, the current element. */
export function readGuards(xml: XmlReader, guarded: Area[]): void {
  eachChild(xml, (name) => {
    if (name === GUARD) addAreas(attribute(xml, AREAS) ?? '', guarded);
  });
}

/** Reads those that newer programs keep among the extensions, where a list stands on another sheet. */
export function readExtendedGuards(xml: XmlReader, guarded: Area[]): void {
  eachChild(xml, () =>
    eachChild(xml, (list) => {
      if (list !== GUARDS) return;
      eachChild(xml, () =>
        eachChild(xml, (part) => {
          if (part === AREAS) addAreas(elementText(xml), guarded);
        }),
      );
    }),
  );
}

function addAreas(areas: string, guarded: Area[]): void {
  for (const text of areas.split(' ')) {
    const area = parseArea(text);
    if (area !== null) guarded.push(area);
  }
}
