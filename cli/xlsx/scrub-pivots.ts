import { editPart } from './patch-edit.ts';
import { settingAttribute } from './patch-element.ts';
import type { Parts } from './patch-parts.ts';
import { linkedPart, removeRelationship } from './patch-relationships.ts';
import { removePart } from './patch-removal.ts';
import type { Splice } from './patch-splice.ts';
import { nameOf, prefixedNameOf, type XmlReader } from './xml-reader.ts';

const DEFINITION = /\/pivotCacheDefinition[^/]*\.xml$/i;
const REFRESH = nameOf('refreshOnLoad');
const SAVED = nameOf('saveData');
const RELATIONSHIP_ID = prefixedNameOf('id');
const SPACE = 32;

/** Takes away the rows that pivot tables keep of sheets; `sheets` in small letters. Programs read them anew on opening. */
export function scrubPivots(parts: Parts, sheets: readonly string[]): void {
  for (const part of parts.names.filter((name) => DEFINITION.test(name))) {
    const records = linkedPart(parts, part, ({ type }) => type === 'pivotCacheRecords');
    const about = parts.readXml(part).toString('utf8').toLowerCase();
    if (records === null || !sheets.some((sheet) => about.includes(sheet))) continue;
    editPart(parts, part, (xml) => [
      settingAttribute(xml, REFRESH, 'refreshOnLoad', '1'),
      settingAttribute(xml, SAVED, 'saveData', '0'),
      ...withoutLink(xml),
    ]);
    removeRelationship(parts, part, records.relationshipId);
    removePart(parts, records.part);
  }
}

/** Takes the attribute away by which the current element names the relationship of another part. */
function withoutLink({ attributes, attributesEnd, bytes }: XmlReader): readonly Splice[] {
  for (let index = 0; index < attributesEnd; index += 3) {
    if (attributes[index] !== RELATIONSHIP_ID) continue;
    let start = attributes[index + 1] ?? 0;
    while ((bytes[start] ?? 0) > SPACE) start--;
    return [{ start, end: (attributes[index + 2] ?? 0) + 1, text: '' }];
  }
  return [];
}
