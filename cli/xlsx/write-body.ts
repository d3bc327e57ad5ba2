import type { CellValue } from '../../core/index.ts';
import type { PartBytes } from './part-bytes.ts';
import type { SheetBody } from './sheet-body.ts';
import { EMPTY } from './write-cell.ts';
import type { CellFrame } from './write-cell-frame.ts';

/** What follows the address and the look of cells, to the end of their elements: for each value made once. */
export interface CellEnds {
  /** Whether nothing is written for the value, so that its cell can be left out. */
  isEmpty(place: number): boolean;
  add(place: number, bytes: PartBytes): void;
}

/** Rows that follow those of a sheet, and how their cells end. */
export interface FollowingRows {
  readonly body: SheetBody;
  readonly ends: CellEnds;
}

const ROOM = 1_000_000;
const MOST_BYTES_OF_UNIT = 3;
const encoder = new TextEncoder();

/** The ends of cells with some values; `xmlOf` is asked for each of them when it first occurs. */
export function cellEnds(values: readonly CellValue[], xmlOf: (value: CellValue) => string): CellEnds {
  const [starts, stops] = [new Uint32Array(values.length), new Uint32Array(values.length)];
  let room: Uint8Array = new Uint8Array();
  let used = 0;
  const make = (place: number): void => {
    const xml = xmlOf(values[place] ?? null);
    const most = used + xml.length * MOST_BYTES_OF_UNIT;
    if (most > room.length) {
      const wider = new Uint8Array(Math.max(ROOM, most, 2 * room.length));
      wider.set(room);
      room = wider;
    }
    starts[place] = used;
    used += encoder.encodeInto(xml, room.subarray(used)).written;
    stops[place] = used;
  };
  return {
    isEmpty: (place) => {
      if (stops[place] === 0) make(place);
      return (stops[place] as number) - (starts[place] as number) === EMPTY.length;
    },
    add: (place, bytes) => {
      if (stops[place] === 0) make(place);
      bytes.addBytes(room, starts[place] as number, stops[place] as number);
    },
  };
}

/** Adds the cells of a row of the body, up to the width of its sheet; `fillAt` gives the formula of a cell that holds nothing. */
export function bodyWriter(
  { body: { first, columns, values }, ends }: FollowingRows,
  width: number,
  frame: CellFrame,
  fillAt: (row: number, column: number) => string | null,
): (row: number, bytes: PartBytes) => void {
  return (row, bytes) => {
    for (let column = 0; column < width; column++) {
      const place = columns[column]?.[row - first];
      const look = frame.lookAt(row, column);
      if (place !== undefined && !ends.isEmpty(place)) {
        frame.begin(column, look, bytes);
        ends.add(place, bytes);
        continue;
      }
      const isBlank = place === undefined || values[place] === null;
      const fill = isBlank ? fillAt(row, column) : null;
      if (fill === null && frame.isLeftOut(column, look)) continue;
      frame.begin(column, look, bytes);
      bytes.add(fill ?? EMPTY);
    }
  };
}
