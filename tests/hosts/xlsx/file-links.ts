import { linksPart, type XlsxFile } from './file.ts';
import { element } from './xml-tree.ts';

export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const LINKS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE_LINKS = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** Says of what type a new part is. */
export function declare(file: XlsxFile, part: string, type: string): void {
  const types = file.edit('[Content_Types].xml');
  types.children.push(element('Override', { PartName: `/${part}`, ContentType: type }));
}

/** Links a part to another; gives the id of the link. */
export function link(file: XlsxFile, from: string, type: string, to: string): string {
  const links = linksPart(from);
  if (!file.has(links)) file.add(links, element('Relationships', { xmlns: PACKAGE_LINKS }));
  const root = file.edit(links);
  const id = `rIdPetugas${root.children.length + 1}`;
  root.children.push(element('Relationship', { Id: id, Type: `${LINKS}/${type}`, Target: `/${to}` }));
  return id;
}
