import { MAX_COLUMNS } from './read-reference.ts';

/** The namespaces of drawing parts, with the prefixes that every program uses for them. */
export const DRAWING_NAMESPACES = [
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:o="urn:schemas-microsoft-com:office:office"',
  'xmlns:x="urn:schemas-microsoft-com:office:excel"',
] as const;

/** The length of the blocks into which the numbers of shapes are divided. */
export const SHAPE_BLOCK = 1024;

const SHAPE = /<((?:[\w.-]+:)?)shape(?=[\s>])[^>]*>/g;
const DRAWN = /<(?:[\w.-]+:)?(?:shape|rect|roundrect|oval|line|polyline|curve|arc|image|group)[\s>/]/;
const IS_NOTE = /\bObjectType\s*=\s*["']Note["']/;
const ROW = /<(?:[\w.-]+:)?Row>\s*(\d+)\s*</;
const COLUMN = /<(?:[\w.-]+:)?Column>\s*(\d+)\s*</;

/** A drawing part without boxes; `block` is the first of the blocks of 1,024 shape numbers that it takes. */
export function newDrawing(block: number, boxes: number): string {
  const blocks = Array.from({ length: Math.floor(boxes / SHAPE_BLOCK) + 1 }, (_, index) => block + index);
  const map = `<o:idmap v:ext="edit" data="${blocks.join(',')}"/>`;
  return `<xml ${DRAWING_NAMESPACES.join(' ')}><o:shapelayout v:ext="edit">${map}</o:shapelayout></xml>`;
}

/**
 * A drawing part without the boxes of some cells' notes; `cells` are `row * MAX_COLUMNS + column`.
 *
 * Such parts are no sound XML in every file, so they are searched as text.
 */
export function withoutBoxes(drawing: string, cells: ReadonlySet<number>): string {
  const kept: string[] = [];
  let from = 0;
  for (const shape of drawing.matchAll(SHAPE)) {
    const [tag, prefix = ''] = shape;
    const closing = `</${prefix}shape>`;
    const found = tag.endsWith('/>') ? -1 : drawing.indexOf(closing, shape.index);
    const end = found + closing.length;
    if (found < 0 || shape.index < from || !isNoteOf(drawing.slice(shape.index, end), cells)) continue;
    kept.push(drawing.slice(from, shape.index));
    from = end;
  }
  kept.push(drawing.slice(from));
  return kept.join('');
}

/** Whether a drawing part shows anything: boxes of notes, buttons, pictures. */
export function drawsSomething(drawing: string): boolean {
  return DRAWN.test(drawing);
}

function isNoteOf(shape: string, cells: ReadonlySet<number>): boolean {
  if (!IS_NOTE.test(shape)) return false;
  const row = Number(ROW.exec(shape)?.[1] ?? Number.NaN);
  return cells.has(row * MAX_COLUMNS + Number(COLUMN.exec(shape)?.[1] ?? Number.NaN));
}
