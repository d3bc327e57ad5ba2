import { quotedSheet } from '../../core/index.ts';
import { fileNotXlsx } from '../file-error.ts';
import { openPart } from './read-part.ts';
import type { Relationship } from './read-relationships.ts';
import { attribute, eachChild, elementText, isTrue } from './xml.ts';
import { nameOf, nextTag, prefixedNameOf, type XmlReader } from './xml-reader.ts';
import type { ZipArchive } from './zip.ts';

/** A sheet as the workbook part lists it. */
export interface PackageSheet {
  readonly name: string;
  readonly state: 'visible' | 'hidden' | 'veryHidden';
  /** Name of its part in the archive; `null` when that is missing. */
  readonly part: string | null;
  /** Only a worksheet has cells; a module is what became of a macro sheet of Excel 95. */
  readonly kind: 'worksheet' | 'chartsheet' | 'dialogsheet' | 'macrosheet' | 'module';
}

/** What the workbook part says of the whole file. */
export interface WorkbookPart {
  readonly sheets: readonly PackageSheet[];
  readonly date1904: boolean;
  /** What each name refers to; a name that holds on one sheet only is `'Sheet'!name`. */
  readonly definedNames: Readonly<Record<string, string>>;
}

const WORKBOOK = nameOf('workbook');
const WORKBOOK_PROPERTIES = nameOf('workbookPr');
const SHEETS = nameOf('sheets');
const SHEET = nameOf('sheet');
const DEFINED_NAMES = nameOf('definedNames');
const DEFINED_NAME = nameOf('definedName');
const DATE_1904 = nameOf('date1904');
const NAME = nameOf('name');
const STATE = nameOf('state');
const LOCAL_SHEET = nameOf('localSheetId');
const RELATIONSHIP_ID = prefixedNameOf('id');

/** Reads what the workbook part lists; throws `FileError` when it is a part of another kind of document. */
export function readWorkbookPart(
  archive: ZipArchive,
  part: string,
  relationships: readonly Relationship[],
): WorkbookPart {
  const xml = openPart(archive, part);
  nextTag(xml);
  if (xml.name !== WORKBOOK) throw fileNotXlsx('other');
  const sheets: PackageSheet[] = [];
  const names: ScopedName[] = [];
  let date1904 = false;
  eachChild(xml, (section) => {
    if (section === WORKBOOK_PROPERTIES) date1904 = isTrue(attribute(xml, DATE_1904));
    if (section === SHEETS) {
      eachChild(xml, (name) => name === SHEET && sheets.push(readSheetEntry(xml, relationships, archive)));
    }
    if (section === DEFINED_NAMES)
      eachChild(xml, (name) => name === DEFINED_NAME && names.push(readName(xml)));
  });
  const definedNames = Object.fromEntries(names.map((name) => [scopedName(name, sheets), name.refersTo]));
  return { sheets, date1904, definedNames };
}

function readSheetEntry(
  xml: XmlReader,
  relationships: readonly Relationship[],
  archive: ZipArchive,
): PackageSheet {
  const id = attribute(xml, RELATIONSHIP_ID);
  const to = relationships.find((relationship) => relationship.id === id);
  const state = attribute(xml, STATE);
  return {
    name: attribute(xml, NAME) ?? '',
    state: state === 'hidden' || state === 'veryHidden' ? state : 'visible',
    part: to !== undefined && archive.has(to.target) ? to.target : null,
    kind: id ? kindOf(to?.type) : 'module',
  };
}

function kindOf(type: string | undefined): PackageSheet['kind'] {
  if (type === 'chartsheet' || type === 'dialogsheet') return type;
  return type === 'xlMacrosheet' || type === 'xlIntlMacrosheet' ? 'macrosheet' : 'worksheet';
}

interface ScopedName {
  readonly name: string;
  /** Index among all sheets, or `null` when the name holds everywhere. */
  readonly sheet: number | null;
  readonly refersTo: string;
}

function readName(xml: XmlReader): ScopedName {
  const sheet = attribute(xml, LOCAL_SHEET);
  const name = attribute(xml, NAME) ?? '';
  return { name, sheet: sheet === null ? null : Number(sheet), refersTo: elementText(xml) };
}

function scopedName({ name, sheet }: ScopedName, sheets: readonly PackageSheet[]): string {
  if (sheet === null) return name;
  const on = sheets[sheet];
  return on === undefined ? name : `${quotedSheet(on.name)}!${name}`;
}
