import { openZip, writeZip } from '../../../cli/xlsx/zip.ts';
import { childOf, elementsOf, parseXml, type XmlElement, xmlOf } from './xml-tree.ts';

/** The parts of a file as trees that can be changed. */
export interface XlsxFile {
  /** Sheets in their order. */
  sheets(): readonly FileSheet[];
  /** The sheet of that name; throws where there is none. */
  sheet(name: string): FileSheet;
  has(part: string): boolean;
  /** A part to read. */
  part(name: string): XmlElement;
  /** A part to change, which is written back by `save`. */
  edit(name: string): XmlElement;
  /** Puts in a new part. */
  add(name: string, root: XmlElement): void;
  remove(name: string): void;
  /** The name of the part to which another leads by a link of the given type, or `null`. */
  linked(from: string, type: string): string | null;
  save(): Uint8Array;
}

/** A sheet, and where its cells are. */
export interface FileSheet {
  readonly name: string;
  readonly state: string;
  readonly part: string;
  readonly linkId: string;
}

export const WORKBOOK = 'xl/workbook.xml';
export const STYLES = 'xl/styles.xml';

/** Opens a file whose parts are named and linked as Excel does it. */
export function openFile(bytes: Uint8Array): XlsxFile {
  const archive = openZip(bytes);
  const trees = new Map<string, XmlElement>();
  const removed = new Set<string>();
  const has = (name: string): boolean => !removed.has(name) && (trees.has(name) || archive.has(name));
  const parsed = (name: string): XmlElement => parseXml(Buffer.from(archive.read(name)).toString('utf8'));
  const part = (name: string): XmlElement => {
    const edited = trees.get(name);
    if (edited) return edited;
    const { crc, size } = archive.raw(name);
    return remembered(`${name} ${crc} ${size}`, () => parsed(name));
  };
  const sheets = (): readonly FileSheet[] => {
    const links = elementsOf(part(linksPart(WORKBOOK)), 'Relationship');
    return elementsOf(childOf(part(WORKBOOK), 'sheets'), 'sheet').map(({ attributes }) => {
      const linkId = attributes.get('r:id') ?? '';
      const target =
        links.find((link) => link.attributes.get('Id') === linkId)?.attributes.get('Target') ?? '';
      return {
        name: attributes.get('name') ?? '',
        state: attributes.get('state') ?? 'visible',
        part: resolved('xl/', target),
        linkId,
      };
    });
  };
  return {
    has,
    part,
    sheets,
    sheet: (name) => {
      const found = sheets().find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
      if (!found) throw new RangeError(`no sheet ${name}`);
      return found;
    },
    edit: (name) => {
      const tree = trees.get(name) ?? parsed(name);
      trees.set(name, tree);
      return tree;
    },
    add: (name, root) => {
      removed.delete(name);
      trees.set(name, root);
    },
    remove: (name) => removed.add(name),
    linked: (from, type) => {
      const links = linksPart(from);
      if (!has(links)) return null;
      const found = elementsOf(part(links)).find((link) => link.attributes.get('Type')?.endsWith(`/${type}`));
      return found
        ? resolved(from.slice(0, from.lastIndexOf('/') + 1), found.attributes.get('Target') ?? '')
        : null;
    },
    save: () => {
      const changes = new Map<string, Uint8Array | null>();
      for (const [name, tree] of trees) changes.set(name, Buffer.from(xmlOf(tree)));
      for (const name of removed) changes.set(name, null);
      return writeZip(archive, changes);
    },
  };
}

function resolved(folder: string, target: string): string {
  return new URL(target, `file:///${folder}`).pathname.slice(1);
}

const MOST = 40;
const read = new Map<string, XmlElement>();

/** Most parts are the same from one file to the next, so the last ones that were read are kept. */
function remembered(key: string, parse: () => XmlElement): XmlElement {
  const tree = read.get(key) ?? parse();
  read.delete(key);
  read.set(key, tree);
  for (const oldest of read.keys()) if (read.size > MOST) read.delete(oldest);
  return tree;
}

/** The part that holds the links of a part. */
export function linksPart(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}
