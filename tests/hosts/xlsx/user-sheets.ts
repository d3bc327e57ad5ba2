import { linksPart, WORKBOOK, type XlsxFile } from './file.ts';
import { declare, link, MAIN, SPREADSHEET } from './file-links.ts';
import { childOf, element, elementsOf, type XmlElement } from './xml-tree.ts';

/** Adds an empty sheet behind the others. */
export function addSheet(file: XlsxFile, name: string): void {
  const sheets = childOf(file.edit(WORKBOOK), 'sheets');
  const ids = elementsOf(sheets).map(({ attributes }) => Number(attributes.get('sheetId')));
  const sheetId = Math.max(0, ...ids) + 1;
  const part = `xl/worksheets/lembar${sheetId}.xml`;
  const root = element('worksheet', { xmlns: MAIN }, [element('sheetData', {})]);
  file.add(part, root);
  declare(file, part, `${SPREADSHEET}.worksheet+xml`);
  const id = link(file, WORKBOOK, 'worksheet', part);
  const entry = { name, sheetId: String(sheetId), 'r:id': id };
  sheets?.children.push(element('sheet', entry));
}

/** Deletes a sheet, with the names that belong to it alone. */
export function removeSheet(file: XlsxFile, name: string): void {
  const { part, linkId } = file.sheet(name);
  const workbook = file.edit(WORKBOOK);
  const sheets = childOf(workbook, 'sheets');
  const index = elementsOf(sheets).findIndex(({ attributes }) => attributes.get('r:id') === linkId);
  drop(sheets, ({ attributes }) => attributes.get('r:id') === linkId);
  drop(file.edit(linksPart(WORKBOOK)), ({ attributes }) => attributes.get('Id') === linkId);
  drop(file.edit('[Content_Types].xml'), ({ attributes }) => attributes.get('PartName') === `/${part}`);
  const names = childOf(workbook, 'definedNames');
  drop(names, ({ attributes }) => attributes.get('localSheetId') === String(index));
  for (const { attributes } of elementsOf(names)) {
    const scope = Number(attributes.get('localSheetId') ?? -1);
    if (scope > index) attributes.set('localSheetId', String(scope - 1));
  }
  file.remove(part);
  if (file.has(linksPart(part))) file.remove(linksPart(part));
}

function drop(parent: XmlElement | null, isGone: (child: XmlElement) => boolean): void {
  for (const child of elementsOf(parent).filter(isGone))
    parent?.children.splice(parent.children.indexOf(child), 1);
}

/** Locks a sheet with a password. */
export function protectSheet(file: XlsxFile, name: string): void {
  const root = file.edit(file.sheet(name).part);
  drop(root, (child) => child.name === 'sheetProtection');
  const at = root.children.findIndex((child) => typeof child !== 'string' && child.name === 'sheetData');
  root.children.splice(at + 1, 0, element('sheetProtection', { sheet: '1', password: 'CC1A' }));
}
