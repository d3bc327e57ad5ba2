import { columnLetters } from '../../core/index.ts';
import type { PartBytes } from './part-bytes.ts';
import type { LookGrid } from './write-looks.ts';

/** How cells of a sheet begin: their address and their look. */
export interface CellFrame {
  /** The look of a cell by its number. */
  lookAt(row: number, column: number): number;
  /** Whether a cell without content need not be written. */
  isLeftOut(column: number, look: number): boolean;
  /** Goes to a row, in which cells begin from then on. */
  toRow(row: number): void;
  /** Adds the beginning of a cell: `<c r="B7" s="3"`. */
  begin(column: number, look: number, bytes: PartBytes): void;
}

const encoder = new TextEncoder();
const NONE = new Uint8Array();
const ZERO = 48;
const MOST_DIGITS = 10;
const UNSTYLED = encoder.encode('"');

/** The frame of a sheet's cells; `leavesOutEmpty`: whether one is left out that looks as its column does below the rows. */
export function cellFrame(
  { columns, numbers, below }: LookGrid,
  styleIndex: readonly number[],
  leavesOutEmpty: boolean,
): CellFrame {
  const starts = Array.from({ length: columns }, (_, column) =>
    encoder.encode(`<c r="${columnLetters(column)}`),
  );
  const ends = styleIndex.map((index, look) => encoder.encode(look === 0 ? '"' : `" s="${index}"`));
  const digits = new Uint8Array(MOST_DIGITS);
  let first = MOST_DIGITS;
  return {
    lookAt: (row, column) => numbers[row * columns + column] ?? 0,
    // A cell that the file leaves out looks like its column.
    isLeftOut: (column, look) => look === (below[column] ?? 0) && (look === 0 || leavesOutEmpty),
    toRow: (row) => {
      first = MOST_DIGITS;
      for (let rest = row + 1; rest > 0; rest = Math.floor(rest / 10)) digits[--first] = ZERO + (rest % 10);
    },
    begin: (column, look, bytes) => {
      const [start, end] = [starts[column] ?? NONE, ends[look] ?? UNSTYLED];
      bytes.addBytes(start, 0, start.length);
      bytes.addBytes(digits, first, MOST_DIGITS);
      bytes.addBytes(end, 0, end.length);
    },
  };
}
