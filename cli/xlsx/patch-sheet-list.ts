import { type Namespaces, type PatchContext, relationshipAttribute } from './patch-context.ts';
import { editPart } from './patch-edit.ts';
import { appending, prefixOf, removing, settingAttribute, spanOf } from './patch-element.ts';
import type { Splice } from './patch-splice.ts';
import { relationshipsOf } from './read-relationships.ts';
import { type PackageSheet, readWorkbookPart } from './read-workbook-part.ts';
import { xmlAttributes } from './write-xml.ts';
import { attribute, eachChild } from './xml.ts';
import { nameOf, prefixedNameOf, type XmlReader } from './xml-reader.ts';

const SHEETS = nameOf('sheets');
const SHEET = nameOf('sheet');
const SHEET_ID = nameOf('sheetId');
const STATE = nameOf('state');
const RELATIONSHIP_ID = prefixedNameOf('id');
const BOOK_VIEWS = nameOf('bookViews');
const VIEW_INDEXES = [
  { name: nameOf('activeTab'), text: 'activeTab' },
  { name: nameOf('firstSheet'), text: 'firstSheet' },
];

type SheetState = PackageSheet['state'];

/** The sheets of the workbook as it stands now; the index counts sheets of every kind. */
export function listSheets({ parts, workbookPart }: PatchContext): readonly PackageSheet[] {
  return readWorkbookPart(parts, workbookPart, relationshipsOf(parts, workbookPart)).sheets;
}

/** The index of the sheet of that name, letter case aside, or -1. */
export function sheetIndex(sheets: readonly PackageSheet[], name: string): number {
  const wanted = name.toLowerCase();
  return sheets.findIndex((sheet) => sheet.name.toLowerCase() === wanted);
}

/** A sheet with cells. */
export interface Worksheet {
  readonly name: string;
  readonly part: string;
}

/** The sheet with cells of that name, letter case aside, or `null`. */
export function worksheetNamed(sheets: readonly PackageSheet[], name: string): Worksheet | null {
  const sheet = sheets[sheetIndex(sheets, name)];
  if (sheet === undefined || sheet.part === null || sheet.kind !== 'worksheet') return null;
  return { name: sheet.name, part: sheet.part };
}

/** Lists a sheet behind the others, so that what counts sheets by index stays right. */
export function appendSheetEntry(
  { parts, workbookPart, namespaces }: PatchContext,
  name: string,
  state: SheetState,
  relationshipId: string,
): void {
  editPart(parts, workbookPart, (xml) => {
    const splices: Splice[] = [];
    eachChild(xml, (section) => {
      if (section !== SHEETS) return;
      let highest = 0;
      const span = spanOf(xml, () =>
        eachChild(xml, () => {
          highest = Math.max(highest, Number(attribute(xml, SHEET_ID) ?? 0));
        }),
      );
      const entry = sheetEntry(namespaces, name, highest + 1, state, relationshipId);
      splices.push(appending(span, `<${prefixOf(span.tag)}sheet${entry}/>`));
    });
    return splices;
  });
}

/** Shows or hides the sheet at an index. */
export function setSheetState({ parts, workbookPart }: PatchContext, index: number, state: SheetState): void {
  editPart(parts, workbookPart, (xml) => {
    const splices: Splice[] = [];
    eachSheet(xml, (at) => {
      if (at !== index || (attribute(xml, STATE) ?? 'visible') === state) return;
      splices.push(settingAttribute(xml, STATE, 'state', state));
    });
    return splices;
  });
}

/** Takes the sheet at an index off the list; gives the id of its relationship. The names are left as they are. */
export function removeSheetEntry({ parts, workbookPart }: PatchContext, index: number): string {
  let relationshipId = '';
  editPart(parts, workbookPart, (xml) => {
    const splices: Splice[] = [];
    eachChild(xml, (section) => {
      if (section === BOOK_VIEWS) eachChild(xml, () => splices.push(...shiftedView(xml, index)));
      if (section !== SHEETS) return;
      let at = -1;
      eachChild(xml, (name) => {
        if (name === SHEET) at++;
        if (at !== index) return;
        relationshipId = attribute(xml, RELATIONSHIP_ID) ?? '';
        splices.push(removing(spanOf(xml)));
      });
    });
    return splices;
  });
  return relationshipId;
}

function eachSheet(xml: XmlReader, visit: (index: number) => void): void {
  eachChild(xml, (section) => {
    let index = 0;
    if (section === SHEETS) eachChild(xml, (name) => name === SHEET && visit(index++));
  });
}

function sheetEntry(
  namespaces: Namespaces,
  name: string,
  sheetId: number,
  state: SheetState,
  relationshipId: string,
): string {
  const attributes = xmlAttributes({ name, sheetId, state: state === 'visible' ? null : state });
  return `${attributes} ${relationshipAttribute(namespaces, relationshipId)}`;
}

/** The tab in front and the first tab shown are counted from 0 over all sheets (ECMA-376 18.2.30). */
function shiftedView(xml: XmlReader, removed: number): readonly Splice[] {
  return VIEW_INDEXES.flatMap(({ name, text }) => {
    const index = Number(attribute(xml, name) ?? 0);
    if (index === 0 || index < removed) return [];
    return [settingAttribute(xml, name, text, String(index - 1))];
  });
}
