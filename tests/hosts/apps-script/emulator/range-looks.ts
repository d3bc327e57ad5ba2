import type { Cell } from './book.ts';
import { changeCells, checkSize, mapCells } from './cells.ts';
import { refuse } from './errors.ts';
import { AUTOMATIC } from './number-format.ts';
import { SELF } from './service.ts';
import type { RangeState, ServiceMethods, World } from './world.ts';

const COLOUR = /^#[0-9a-f]{6}$/i;

/** How cells look, and their notes. */
export const rangeLooks: ServiceMethods<'Range'> = {
  getNumberFormats: (self) => mapCells(self, (cell) => cell?.format ?? AUTOMATIC),
  setNumberFormat: each<string>(setFormat),
  setNumberFormats: grid<string>(setFormat),
  getBackgrounds: (self) => mapCells(self, (cell) => cell?.fill ?? '#ffffff'),
  setBackground: each<string | null>(setFill),
  setBackgrounds: grid<string | null>(setFill),
  getNotes: (self) => mapCells(self, (cell) => cell?.note ?? ''),
  setNote: each<string | null>(setNote),
  setNotes: grid<string | null>(setNote),
  clearNote: each(setNote),
  setTextStyle: each<object>(setTextStyle),
  setTextStyles: grid<object>(setTextStyle),
  setWrap: each<boolean>((cell, wrap) => look(cell, 'wrap', wrap)),
  setWraps: grid<boolean>((cell, wrap) => look(cell, 'wrap', wrap)),
  setHorizontalAlignment: each<string | null>((cell, side) => look(cell, 'align', side)),
  setHorizontalAlignments: grid<string | null>((cell, side) => look(cell, 'align', side)),
  setVerticalAlignment: each<string | null>((cell, side) => look(cell, 'vertical', side)),
  setBorder: (self, _world, ...border: unknown[]) => {
    changeCells(self, (cell) => look(cell, 'border', checkedBorder(border)));
    return SELF;
  },
};

type Setter<V> = (cell: Cell, value: V, world: World) => void;

/** A method that does the same to all cells of a range. */
function each<V>(set: Setter<V>) {
  return (self: RangeState, world: World, value: V): symbol => {
    changeCells(self, (cell) => set(cell, value, world));
    return SELF;
  };
}

/** A method that takes a value for each cell of a range. */
function grid<V>(set: Setter<V>) {
  return (self: RangeState, world: World, values: readonly (readonly V[])[]): symbol => {
    checkSize(self, values);
    changeCells(self, (cell, i, j) => set(cell, values[i]?.[j] as V, world));
    return SELF;
  };
}

function setFormat(cell: Cell, pattern: string): void {
  if (pattern === '') refuse('A number format must not be empty.');
  // A number that stands in the cell already stays one when the format becomes text.
  cell.format = pattern.toLowerCase() === 'general' ? null : pattern;
}

function setFill(cell: Cell, colour: string | null): void {
  cell.fill = checkedColour(colour);
}

function setNote(cell: Cell, note: string | null | undefined): void {
  cell.note = note === '' ? null : (note ?? null);
}

function setTextStyle(cell: Cell, style: object, { services }: World): void {
  look(cell, 'text', services.stateOf('TextStyle', style).properties);
}

function look(cell: Cell, property: string, value: unknown): void {
  cell.looks = { ...cell.looks, [property]: value };
}

function checkedBorder(border: readonly unknown[]): readonly unknown[] {
  checkedColour((border[6] as string | null | undefined) ?? null);
  return border;
}

/** A colour in small letters. A live account takes nonsense without a word, so this is stricter. */
export function checkedColour(colour: string | null): string | null {
  if (colour !== null && !COLOUR.test(colour)) refuse(`Not a colour: ${colour}`);
  return colour?.toLowerCase() ?? null;
}
