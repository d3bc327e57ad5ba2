import type { SheetModel } from '../../core/index.ts';
import { fileDamaged } from '../file-error.ts';
import { addContentType } from './patch-content-types.ts';
import { type PatchContext, workbookFolder } from './patch-context.ts';
import { lookFormat } from './patch-look.ts';
import { changeNames, dropSheetScope } from './patch-names.ts';
import { freeNumber } from './patch-parts.ts';
import { addRelationship, removeRelationship } from './patch-relationships.ts';
import { removeContent, removePart } from './patch-removal.ts';
import { withExtras } from './patch-sheet-extras.ts';
import {
  appendSheetEntry,
  listSheets,
  removeSheetEntry,
  setSheetState,
  sheetIndex,
} from './patch-sheet-list.ts';
import { sheetXml } from './patch-sheet-xml.ts';
import { relatedPart, relationshipsOf } from './read-relationships.ts';
import { lookList, paintLooks } from './write-looks.ts';
import { definedNames } from './write-names.ts';

const WORKSHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';
/** What Excel keeps in names about the print-out and the filter of one sheet. */
const SHEET_NAMES = ['_xlnm.Print_Titles', '_xlnm.Print_Area', '_xlnm._FilterDatabase'];
const FORMULA = /<(?:[\w.-]+:)?f[\s/>]/;

/** Adds a sheet behind the others, or replaces the whole content of the sheet of that name where it stands. */
export function putSheet(context: PatchContext, sheet: SheetModel): void {
  const { parts } = context;
  const index = sheetIndex(listSheets(context), sheet.name);
  const part = index < 0 ? addSheet(context, sheet) : clearSheet(context, index);
  parts.write(part, withExtras(context, part, sheet, render(context, sheet)));
  const sheets = listSheets(context);
  const scope = sheetIndex(sheets, sheet.name);
  setSheetState(context, scope, sheet.state);
  const own = definedNames([], [sheet]).map(({ name, refersTo }) => ({ name, scope, refersTo }));
  const outdated = SHEET_NAMES.filter((name) => !own.some((other) => other.name === name));
  changeNames(context, [...own, ...outdated.map((name) => ({ name, scope, refersTo: null }))]);
}

/** Removes the sheet of that name, if there is one, with everything that only it uses. */
export function dropSheet(context: PatchContext, name: string): void {
  const sheets = listSheets(context);
  const index = sheetIndex(sheets, name);
  const sheet = sheets[index];
  if (sheet === undefined) return;
  const relationship = removeSheetEntry(context, index);
  removeRelationship(context.parts, context.workbookPart, relationship);
  dropSheetScope(context, index);
  if (sheet.part !== null) removePart(context.parts, sheet.part);
}

function addSheet(context: PatchContext, { name, state }: SheetModel): string {
  const { parts, workbookPart, namespaces } = context;
  const folder = `${workbookFolder(context)}worksheets/`;
  const nameOf = (number: number): string => `${folder}sheet${number}.xml`;
  const part = nameOf(freeNumber(parts, nameOf));
  addContentType(parts, part, WORKSHEET_TYPE);
  const id = addRelationship(parts, workbookPart, `${namespaces.relationships}/worksheet`, part);
  appendSheetEntry(context, name, state, id);
  return part;
}

/** Empties the part of a sheet; gives its name. */
function clearSheet(context: PatchContext, index: number): string {
  const { parts } = context;
  const sheet = listSheets(context)[index];
  if (sheet === undefined || sheet.part === null || sheet.kind !== 'worksheet') {
    throw fileDamaged(`sheet ${index + 1} has no cells`);
  }
  if (FORMULA.test(Buffer.from(parts.read(sheet.part)).toString('latin1'))) dropCalculationChain(context);
  removeContent(parts, sheet.part);
  return sheet.part;
}

/** The order in which formulas were computed; one that names a cell without a formula makes Excel repair the file. */
function dropCalculationChain({ parts, workbookPart }: PatchContext): void {
  const relationships = relationshipsOf(parts, workbookPart);
  const part = relatedPart(parts, relationships, 'calcChain');
  const link = relationships.find(({ type }) => type === 'calcChain');
  if (part === null || link === undefined) return;
  removeRelationship(parts, workbookPart, link.id);
  removePart(parts, part);
}

function render({ styles, namespaces }: PatchContext, sheet: SheetModel): string {
  const looks = lookList();
  const grid = paintLooks(sheet, looks);
  const styleIndex = [0, ...looks.all.map((look) => lookFormat(styles.part, look))];
  return sheetXml(sheet, grid, styleIndex, namespaces.main);
}
