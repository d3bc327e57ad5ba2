import { type Area, positionOf } from '../../../core/index.ts';

/** The area of an A1 reference. */
export function areaOf(reference: string): Area {
  const [from = '', to = from] = reference.split(':');
  const [first, last] = [positionOf(from), positionOf(to)];
  const { row, column } = first;
  return { row, column, rows: last.row - row + 1, columns: last.column - column + 1 };
}

/** What XML cannot hold stands as `_x000B_` (ECMA-376 22.9.2.19). */
export function unescaped(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
}
