import { lineAt, linesAt, type Net } from './net.ts';

/**
 * 1 for each cell that readers know for ever, by position: zeros, which are always printed, what an earlier publication
 * showed, the cells that are given as known, and what follows from these along the lines.
 */
export function settledCells(net: Net, known: readonly number[]): Uint8Array {
  const settled = new Uint8Array(net.cells.length);
  const openIn = Int32Array.from(net.lines, ({ members }) => members.length);
  const waiting: number[] = [];
  const settle = (position: number): void => {
    if (settled[position] === 1) return;
    settled[position] = 1;
    waiting.push(position);
  };
  for (const [position, { value, told, fate }] of net.cells.entries()) {
    if (fate === 'shown' || (value === 0 && told !== 'latent')) settle(position);
  }
  for (const position of known) settle(position);
  for (const position of waiting) {
    for (const line of linesAt(net, position)) {
      const open = (openIn[line] ?? 0) - 1;
      openIn[line] = open;
      if (open !== 1) continue;
      const last = lineAt(net, line).members.find((member) => settled[member] === 0);
      if (last !== undefined) settle(last);
    }
  }
  return settled;
}
