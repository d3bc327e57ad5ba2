import { type CellValue, positionOf } from '../../../core/index.ts';
import type { Typed } from '../contract.ts';
import { formulasOf } from './dump-formulas.ts';
import { openFile, STYLES, type XlsxFile } from './file.ts';
import { declare, link, MAIN, SPREADSHEET } from './file-links.ts';
import { cellFinder } from './user-cells.ts';
import { childOf, element, elementsOf, type XmlElement } from './xml-tree.ts';

/** The file after somebody changed it in a program and saved it. */
export function edited(bytes: Uint8Array, change: (file: XlsxFile) => void): Uint8Array {
  const file = openFile(bytes);
  change(file);
  return file.save();
}

/** Types values into cells, which keep their formats. */
export function typeInto(file: XlsxFile, sheet: string, cells: readonly Typed[]): void {
  const root = file.edit(file.sheet(sheet).part);
  const find = cellFinder(root);
  for (const { row, column, value } of cells) {
    const cell = find(row, column);
    if (childOf(cell, 'f')) unshareFormulas(root);
    cell.attributes.delete('t');
    cell.children.splice(0, cell.children.length, ...contentOf(cell, value));
  }
}

/** Gives each cell its own text of a formula, so that any of them can be typed over. */
function unshareFormulas(sheet: XmlElement): void {
  const cells = elementsOf(childOf(sheet, 'sheetData')).flatMap((row) => elementsOf(row));
  const formulas = formulasOf(cells);
  for (const cell of cells) {
    const formula = childOf(cell, 'f');
    const text = formulas[cell.attributes.get('r') ?? ''];
    if (!formula || text === undefined) continue;
    formula.attributes.clear();
    formula.children.splice(0, formula.children.length, text);
  }
}

/** Gives a cell a background, or takes it away. */
export function colourCell(file: XlsxFile, sheet: string, address: string, hex: string | null): void {
  const { row, column } = positionOf(address);
  const cell = cellFinder(file.edit(file.sheet(sheet).part))(row, column);
  const styles = file.edit(STYLES);
  const formats = childOf(styles, 'cellXfs');
  const fills = childOf(styles, 'fills');
  const format = elementsOf(formats)[Number(cell.attributes.get('s') ?? 0)];
  if (!formats || !fills || !format) throw new RangeError('a file without formats');
  const colour = element('fgColor', { rgb: `FF${hex ?? ''}` });
  const fill = element('patternFill', { patternType: 'solid' }, [colour]);
  const fillId = hex === null ? 0 : appended(fills, element('fill', {}, [fill]));
  const attributes = new Map(format.attributes).set('fillId', String(fillId)).set('applyFill', '1');
  cell.attributes.set('s', String(appended(formats, { ...format, attributes })));
}

/** Writes a note on a cell, or deletes the one that is there. */
export function noteOn(file: XlsxFile, sheet: string, address: string, text: string | null): void {
  const { part } = file.sheet(sheet);
  const comments = file.edit(file.linked(part, 'comments') ?? newComments(file, part));
  const authors = childOf(comments, 'authors');
  const list = childOf(comments, 'commentList');
  if (!authors || !list) throw new RangeError('a file without authors of notes');
  const old = elementsOf(list).find(({ attributes }) => attributes.get('ref') === address);
  if (old) list.children.splice(list.children.indexOf(old), 1);
  if (text === null) return;
  const authorId = String(appended(authors, element('author', {}, ['Petugas'])));
  const content = element('text', {}, [element('r', {}, [textElement(text)])]);
  list.children.push(element('comment', { ref: address, authorId }, [content]));
}

function contentOf({ attributes }: XmlElement, value: CellValue): readonly XmlElement[] {
  if (value === null) return [];
  if (typeof value === 'number') return [element('v', {}, [String(value)])];
  attributes.set('t', typeof value === 'boolean' ? 'b' : 'inlineStr');
  if (typeof value === 'boolean') return [element('v', {}, [value ? '1' : '0'])];
  return [element('is', {}, [textElement(value)])];
}

function textElement(text: string): XmlElement {
  return element('t', { 'xml:space': 'preserve' }, [text]);
}

function newComments(file: XlsxFile, sheet: string): string {
  const part = sheet.replace('worksheets/', 'catatan-');
  file.add(part, element('comments', { xmlns: MAIN }, [element('authors', {}), element('commentList', {})]));
  declare(file, part, `${SPREADSHEET}.comments+xml`);
  link(file, sheet, 'comments', part);
  return part;
}

function appended(list: XmlElement, child: XmlElement): number {
  list.children.push(child);
  const count = elementsOf(list).length;
  if (list.attributes.get('count') !== undefined) list.attributes.set('count', String(count));
  return count - 1;
}
