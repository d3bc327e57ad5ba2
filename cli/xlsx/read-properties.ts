import { openPart } from './read-part.ts';
import { type Relationship, relatedPart } from './read-relationships.ts';
import { attribute, eachChild, elementText } from './xml.ts';
import { nameOf, nextTag, type XmlReader } from './xml-reader.ts';
import type { ZipArchive } from './zip-archive.ts';

const NAME = nameOf('name');
const CORE = namesOf([
  'title',
  'subject',
  'creator',
  'keywords',
  'description',
  'lastModifiedBy',
  'category',
  'contentStatus',
  'identifier',
  'language',
  'version',
]);
const EXTENDED = namesOf(['Manager', 'Company', 'HyperlinkBase', 'Template']);

/**
 * The filled document properties that can name somebody: `creator`, `lastModifiedBy`, `Manager`, `Company` … as the
 * file spells them, and the custom ones as `custom.NAME`.
 */
export function readProperties(
  archive: ZipArchive,
  relationships: readonly Relationship[],
): Readonly<Record<string, string>> {
  const read = (type: string, key: (xml: XmlReader) => string | null): readonly Property[] => {
    const part = relatedPart(archive, relationships, type);
    return part === null ? [] : propertiesOf(openPart(archive, part), key);
  };
  const custom = (xml: XmlReader): string => `custom.${attribute(xml, NAME) ?? ''}`;
  return Object.fromEntries([
    ...read('core-properties', (xml) => CORE.get(xml.name) ?? null),
    ...read('extended-properties', (xml) => EXTENDED.get(xml.name) ?? null),
    ...read('extendedProperties', (xml) => EXTENDED.get(xml.name) ?? null), // strict files
    ...read('custom-properties', custom),
    ...read('customProperties', custom),
  ]);
}

type Property = readonly [name: string, value: string];

function propertiesOf(xml: XmlReader, key: (xml: XmlReader) => string | null): readonly Property[] {
  const found: Property[] = [];
  nextTag(xml);
  eachChild(xml, () => {
    const name = key(xml);
    if (name === null) return;
    const value = elementText(xml).trim();
    if (value !== '') found.push([name, value]);
  });
  return found;
}

function namesOf(names: readonly string[]): ReadonlyMap<number, string> {
  return new Map(names.map((name) => [nameOf(name), name]));
}
