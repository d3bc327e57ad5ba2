import { blankSheet, type Note, type SheetModel } from '../../core/index.ts';
import { DRAWING_NAMESPACES, newDrawing, SHAPE_BLOCK } from './patch-drawing.ts';
import type { SheetLayout } from './patch-layout.ts';
import { MAX_COLUMNS, MAX_ROWS } from './read-reference.ts';
import { type NoteBox, noteBox } from './write-note-box.ts';

const SHAPE_NUMBER = /\bid\s*=\s*["']_x0000_s(\d+)["']/g;
const FIRST_BLOCK = /<(?:[\w.-]+:)?idmap\s[^>]*?data\s*=\s*["'](\d+)/;
const TEXT_BOX = '_x0000_t202';
const DEFAULT_WIDTH = 8.43;
/** Rows below which no box reaches, and columns that hold a box at the sheet's far edge. */
const TALLEST = 2200;
const COLUMNS_BEFORE = 7;

/** A drawing part with a box for each note, numbered behind those that it has. */
export function withBoxes(stored: string, notes: readonly Note[], layout: SheetLayout): string {
  const drawing = stored.includes('</') ? stored : newDrawing(1, notes.length);
  const end = drawing.lastIndexOf('</');
  const root = drawing.slice(0, drawing.indexOf('>', drawing.search(/<(?!\?)/)));
  const missing = DRAWING_NAMESPACES.filter((namespace) => !root.includes(namespace));
  const namespaces = missing.map((namespace) => ` ${namespace}`).join('');
  let number = Number(FIRST_BLOCK.exec(drawing)?.[1] ?? 1) * SHAPE_BLOCK;
  for (const [, taken] of drawing.matchAll(SHAPE_NUMBER)) number = Math.max(number, Number(taken));
  const sheet = sheetOf(layout);
  const boxes = notes.map((note, index) => boxXml(sheet, note, number + index + 1, namespaces));
  const type = drawing.includes(`"${TEXT_BOX}"`) ? '' : textBoxType(namespaces);
  return drawing.slice(0, end) + type + boxes.join('') + drawing.slice(end);
}

/** What the size of a box on screen depends on. */
function sheetOf({ columns }: SheetLayout): SheetModel {
  const widths = Array.from(columns, (column) => ({
    width: column?.width ?? DEFAULT_WIDTH,
    hidden: column?.hidden === true,
  }));
  return { ...blankSheet(''), columns: widths };
}

function boxXml(sheet: SheetModel, note: Note, number: number, namespaces: string): string {
  const { left, top, right, bottom } = boxOf(sheet, note);
  const anchor = [left, top, right, bottom].map(({ index, offset }) => `${index},${offset}`).join(',');
  return [
    `<v:shape${namespaces} id="_x0000_s${number}" type="#${TEXT_BOX}" style="position:absolute;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto">`,
    '<v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/>',
    '<v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>',
    `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor>`,
    `<x:AutoFill>False</x:AutoFill><x:Row>${note.row}</x:Row><x:Column>${note.column}</x:Column></x:ClientData></v:shape>`,
  ].join('');
}

/** The place of a note's box; over its cell where nothing is shown to the right of it. */
function boxOf(sheet: SheetModel, { row, column, text }: Note): NoteBox {
  const top = Math.min(row, MAX_ROWS - TALLEST);
  const beside = noteBox(sheet, top, Math.min(column, MAX_COLUMNS - 2), text);
  if (beside.right.index < MAX_COLUMNS) return beside;
  return noteBox(blankSheet(''), top, Math.max(column - COLUMNS_BEFORE, 0), text);
}

/** The text box of which every note is one (ECMA-376 part 4, 19.1.2.20). */
function textBoxType(namespaces: string): string {
  return [
    `<v:shapetype${namespaces} id="${TEXT_BOX}" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">`,
    '<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>',
  ].join('');
}
