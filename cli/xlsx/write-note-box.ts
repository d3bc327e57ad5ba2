import type { SheetModel } from '../../core/index.ts';
import { columnPixels } from './write-columns.ts';

/** Where an edge of a note lies: a column or row counted from 0, and pixels into it. */
export interface Edge {
  readonly index: number;
  readonly offset: number;
}

/** The place of a note's box on its sheet. */
export interface NoteBox {
  readonly left: Edge;
  readonly top: Edge;
  readonly right: Edge;
  readonly bottom: Edge;
}

const NARROW = 220;
const WIDE = 340;
const LONG_TEXT = 160;
const CHARACTER = 5.6; // mean width of Calibri 9, in pixels at 96 dots per inch
const LINE = 16;
const PADDING = 12;
const GAP = 15;

/** A box to the right of a cell, as big as the text needs. */
export function noteBox(sheet: SheetModel, row: number, column: number, text: string): NoteBox {
  const width = text.length > LONG_TEXT ? WIDE : NARROW;
  const height = lineCount(text, Math.floor((width - PADDING) / CHARACTER)) * LINE + PADDING;
  const left = column + 1;
  return {
    left: { index: left, offset: GAP },
    top: { index: row, offset: 2 },
    right: walk(left, GAP + width, (index) => columnPixels(sheet, index)),
    bottom: walk(row, 2 + height, (index) => rowPixels(sheet, index)),
  };
}

/** Lines of a text that breaks between words. */
function lineCount(text: string, charactersPerLine: number): number {
  let lines = 0;
  for (const paragraph of text.split('\n')) {
    let used = 0;
    lines++;
    for (const word of paragraph.split(' ')) {
      const next = used === 0 ? word.length : used + 1 + word.length;
      if (next <= charactersPerLine) {
        used = next;
        continue;
      }
      lines += (used === 0 ? 0 : 1) + Math.floor(Math.max(word.length - 1, 0) / charactersPerLine);
      used = word.length % charactersPerLine;
    }
  }
  return lines;
}

/** The edge that lies so many pixels after the start of a column or row. */
function walk(start: number, pixels: number, sizeOf: (index: number) => number): Edge {
  let index = start;
  let offset = pixels;
  for (let size = sizeOf(index); offset >= size; size = sizeOf(index)) {
    offset -= size;
    index++;
  }
  return { index, offset };
}

function rowPixels(sheet: SheetModel, row: number): number {
  const { height = 15, hidden } = sheet.rows[row] ?? {};
  return hidden === true ? 0 : Math.round((height * 4) / 3);
}
