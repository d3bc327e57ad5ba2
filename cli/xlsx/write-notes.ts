import { addressOf, FONT, type Note, type SheetModel } from '../../core/index.ts';
import { type Edge, noteBox } from './write-note-box.ts';
import { shortened } from './write-text.ts';
import { textXml, xmlAttribute, xmlText } from './write-xml.ts';

const AUTHOR = 'Monev TPPO';
const MAX_NOTE = 32_767;
const SHAPES_PER_BLOCK = 1024;

/** The two parts that hold a sheet's notes: the texts, and the boxes in which programs show them. */
export interface NoteParts {
  readonly comments: string;
  readonly drawing: string;
  /** Blocks of 1,024 shape numbers that the boxes take; no two sheets share one. */
  readonly blocks: number;
}

/** The notes of a sheet, whose boxes are numbered from the given block on. */
export function noteParts(sheet: SheetModel, firstBlock: number): NoteParts {
  const notes = orderedNotes(sheet.notes);
  const blocks = Math.floor(notes.length / SHAPES_PER_BLOCK) + 1;
  const numbers = Array.from({ length: blocks }, (_, index) => firstBlock + index).join(',');
  const boxes = notes.map((note, index) => boxXml(sheet, note, firstBlock * SHAPES_PER_BLOCK + index + 1));
  return {
    comments: `${XML}<comments xmlns="${MAIN}"><authors><author>${xmlText(AUTHOR)}</author></authors><commentList>${notes.map(commentXml).join('')}</commentList></comments>`,
    drawing: `<xml ${VML_NAMESPACES}><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="${numbers}"/></o:shapelayout>${SHAPE_TYPE}${boxes.join('')}</xml>`,
    blocks,
  };
}

/** A cell has one note: texts for the same cell are put together. */
function orderedNotes(notes: readonly Note[]): readonly Note[] {
  const byCell = new Map<string, Note>();
  for (const note of notes) {
    const address = addressOf(note.row, note.column);
    const earlier = byCell.get(address);
    byCell.set(address, earlier === undefined ? note : { ...note, text: `${earlier.text}\n\n${note.text}` });
  }
  return [...byCell.values()].sort((a, b) => a.row - b.row || a.column - b.column);
}

function commentXml({ row, column, text }: Note): string {
  const run = `<r><rPr><sz val="9"/><color indexed="81"/><rFont val="${xmlAttribute(FONT)}"/><family val="2"/></rPr>${textXml(shortened(text, MAX_NOTE))}</r>`;
  return `<comment ref="${addressOf(row, column)}" authorId="0"><text>${run}</text></comment>`;
}

function boxXml(sheet: SheetModel, { row, column, text }: Note, shape: number): string {
  const { left, top, right, bottom } = noteBox(sheet, row, column, text);
  const anchor = [left, top, right, bottom].map(({ index, offset }: Edge) => `${index},${offset}`).join(',');
  return [
    `<v:shape id="_x0000_s${shape}" type="#_x0000_t202" style="position:absolute;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto">`,
    '<v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/>',
    '<v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>',
    `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor>`,
    `<x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`,
  ].join('');
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const VML_NAMESPACES = [
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:o="urn:schemas-microsoft-com:office:office"',
  'xmlns:x="urn:schemas-microsoft-com:office:excel"',
].join(' ');
/** The text box of which every note is one (ECMA-376 part 4, 19.1.2.20). */
const SHAPE_TYPE = [
  '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">',
  '<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>',
].join('');
