import { relationshipsOf } from '../../cli/xlsx/read-relationships.ts';
import { attribute } from '../../cli/xlsx/xml.ts';
import { nameOf, nextTag, openXml, prefixedNameOf, TAG } from '../../cli/xlsx/xml-reader.ts';
import { openZip } from '../../cli/xlsx/zip.ts';
import { partKey } from '../../cli/xlsx/zip-archive.ts';

const RELATIONSHIPS = /^(.*\/)?_rels\/([^/]*)\.rels$/;
const XML_PART = /\.(xml|rels|vml)$/;
const ID_ATTRIBUTE = prefixedNameOf('id');

/** What is wrong with a file as a package: links and types that lead nowhere, things there twice, bad XML. */
export function packageFaults(bytes: Uint8Array): readonly string[] {
  const archive = openZip(bytes);
  const faults: string[] = [];
  for (const name of archive.names) {
    if (XML_PART.test(name)) {
      const broken = brokenXml(archive.read(name), name);
      if (broken !== null) faults.push(broken);
    }
    const [whole, folder = '', source = ''] = RELATIONSHIPS.exec(name) ?? [];
    if (whole === undefined) continue;
    const links = relationshipsOf(archive, folder + source);
    for (const { target, external } of links) {
      if (!external && !archive.has(target)) faults.push(`${name}: ${target} is missing`);
    }
    if (new Set(links.map(({ id }) => id)).size < links.length) faults.push(`${name}: an id twice`);
    if (source !== '') faults.push(...unlinkedIds(archive.read(folder + source), folder + source, links));
  }
  return [
    ...faults,
    ...typeFaults(archive.names, Buffer.from(archive.read('[Content_Types].xml')).toString()),
  ];
}

function brokenXml(bytes: Uint8Array, name: string): string | null {
  const xml = openXml(bytes, name);
  try {
    while (nextTag(xml) !== TAG.none);
    return null;
  } catch {
    return `${name}: XML`;
  }
}

/** Values of `r:id` that no relationship has. */
function unlinkedIds(
  bytes: Uint8Array,
  part: string,
  links: readonly { readonly id: string }[],
): readonly string[] {
  if (!part.endsWith('.xml')) return [];
  const xml = openXml(bytes, part);
  const ids = new Set(links.map(({ id }) => id));
  const faults: string[] = [];
  for (let tag = nextTag(xml); tag !== TAG.none; tag = nextTag(xml)) {
    const id = tag === TAG.open ? attribute(xml, ID_ATTRIBUTE) : null;
    if (id !== null && !ids.has(id)) faults.push(`${part}: no relationship ${id}`);
  }
  return faults;
}

function typeFaults(names: readonly string[], types: string): readonly string[] {
  const overrides = [...types.matchAll(/PartName="([^"]*)"/g)].map(([, name = '']) => partKey(name));
  const defaults = [...types.matchAll(/Extension="([^"]*)"/g)].map(([, extension = '']) =>
    extension.toLowerCase(),
  );
  const parts = names.map(partKey);
  const extensionOf = (part: string): string => part.slice(part.lastIndexOf('.') + 1);
  return [
    ...overrides.filter((name) => !parts.includes(name)).map((name) => `type of missing ${name}`),
    ...overrides
      .filter((name, index) => overrides.indexOf(name) < index)
      .map((name) => `two types of ${name}`),
    ...defaults
      .filter((name, index) => defaults.indexOf(name) < index)
      .map((name) => `two types of *.${name}`),
    ...parts
      .filter((part) => part !== '[content_types].xml')
      .filter((part) => !overrides.includes(part) && !defaults.includes(extensionOf(part)))
      .map((part) => `no type of ${part}`),
  ];
}

/** The numbers and ids that must differ among the sheets that a workbook part lists. */
export function sheetListFaults(workbook: string): readonly string[] {
  const sheetIds = [...workbook.matchAll(/\ssheetId="(\d+)"/g)].map(([, id]) => id);
  const names = [...workbook.matchAll(/<(?:\w+:)?sheet\s[^>]*?name="([^"]*)"/g)].map(([, name]) => name);
  return [
    ...sheetIds.filter((id, index) => sheetIds.indexOf(id) < index).map((id) => `sheetId ${id} twice`),
    ...names.filter((name, index) => names.indexOf(name) < index).map((name) => `name ${name} twice`),
  ];
}

/** The number of an element's local name among the start tags of a part. */
export function countTags(part: string, name: string): number {
  const xml = openXml(Buffer.from(part), 'part');
  const wanted = nameOf(name);
  let count = 0;
  for (let tag = nextTag(xml); tag !== TAG.none; tag = nextTag(xml)) {
    if (tag === TAG.open && xml.name === wanted) count++;
  }
  return count;
}
