import type { MaskCell, MaskLine } from './cells.ts';

/** A sum by the positions of its cells, counted from 0; the total is the first member. */
export interface NetLine {
  readonly total: number;
  readonly parts: readonly number[];
  readonly members: readonly number[];
  readonly source: MaskLine;
}

/** Cells and the sums that tie them together. */
export interface Net {
  readonly cells: readonly MaskCell[];
  readonly lines: readonly NetLine[];
  /** For each cell the lines it stands in, in the order of the lines. */
  readonly linesOf: readonly (readonly number[])[];
  readonly positions: ReadonlyMap<string, number>;
}

/** Ties cells to lines. Throws when a line names an unknown cell, names one twice, or does not add up. */
export function netOf(cells: readonly MaskCell[], lines: readonly MaskLine[]): Net {
  const positions = new Map(cells.map(({ id }, position) => [id, position]));
  if (positions.size < cells.length) throw new RangeError('Two cells have the same id.');
  const net = lines.map((line) => netLine(cells, positions, line));
  const linesOf = cells.map((): number[] => []);
  for (const [line, { members }] of net.entries()) {
    for (const member of members) linesOf[member]?.push(line);
  }
  return { cells, lines: net, linesOf, positions };
}

/** The cell at a position. */
export function cellAt(net: Net, position: number): MaskCell {
  const cell = net.cells[position];
  if (cell === undefined) throw new RangeError(`No cell ${position}.`);
  return cell;
}

/** The line at a position. */
export function lineAt(net: Net, position: number): NetLine {
  const line = net.lines[position];
  if (line === undefined) throw new RangeError(`No line ${position}.`);
  return line;
}

/** The lines in which a cell stands. */
export function linesAt(net: Net, position: number): readonly number[] {
  return net.linesOf[position] ?? [];
}

function netLine(
  cells: readonly MaskCell[],
  positions: ReadonlyMap<string, number>,
  source: MaskLine,
): NetLine {
  const members = [source.total, ...source.parts].map((id) => {
    const position = positions.get(id);
    if (position === undefined) throw new RangeError(`The line of ${source.total} names the unknown ${id}.`);
    return position;
  });
  if (new Set(members).size < members.length) throw new RangeError(`${source.total} has a part twice.`);
  const [total = 0, ...parts] = members;
  const sum = parts.reduce((sum, part) => sum + (cells[part]?.value ?? 0), 0);
  if (sum !== cells[total]?.value) throw new RangeError(`${source.total} is not the sum of its parts.`);
  return { total, parts, members, source };
}
