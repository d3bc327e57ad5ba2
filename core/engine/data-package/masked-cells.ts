import { columnsNamed } from '../../kit/expression/walk.ts';
import type { Template } from '../../kit/template.ts';
import type { TableData } from '../table.ts';

/** What stands for a masked number (specification §7.3). */
export const MASKED = '*';

/** Which numbers of a form's rows a public edition does not tell. */
export interface MaskedCells {
  /** Columns of counts that are masked while they are small. */
  readonly small: ReadonlySet<string>;
  /** Columns that are masked in rows where they would narrow down a masked one. */
  readonly beside: ReadonlySet<string>;
  isMasked(column: string, row: number): boolean;
}

/**
 * Masks the small counts of persons that a form's columns declare: from 1 to k - 1. Their row's total is an upper bound
 * of what is hidden, and so is what another part leaves of it: where that is less than k, the range of the hidden count
 * would be narrower than k - 1 (decision E.18), so the total with what it is the sum of, or that part, is masked too.
 */
export function maskedCells(
  template: Template,
  { columns }: Pick<TableData, 'columns'>,
  k: number,
): MaskedCells {
  const parts = Object.entries(template.columns).flatMap(([name, { subset }]) =>
    subset === null ? [] : [{ name, ...subset }],
  );
  const numberAt = (name: string, row: number): number => {
    const cells = columns[name];
    return cells?.kind === 'number' ? (cells.values[row] ?? Number.NaN) : Number.NaN;
  };
  const isSmall = (name: string, row: number): boolean => {
    const value = numberAt(name, row);
    return value !== 0 && value < k;
  };
  const small = new Set(parts.flatMap(({ name, masked }) => (masked ? [name] : [])));
  const wholes = new Map<string, readonly string[]>();
  for (const { name, of } of parts) if (small.has(name)) wholes.set(of, [of, ...addends(template, of)]);
  const hasSmall = (of: string, row: number): boolean =>
    parts.some((part) => part.of === of && part.masked && isSmall(part.name, row));
  const tells = (column: string, row: number): boolean => {
    for (const [of, itself] of wholes) {
      if (!hasSmall(of, row)) continue;
      const whole = numberAt(of, row);
      if (itself.includes(column)) return whole < k;
      if (whole >= k && parts.some((part) => part.of === of && part.name === column))
        return whole - numberAt(column, row) < k;
    }
    return false;
  };
  const besides = [...wholes].flatMap(([of, itself]) => [
    ...itself,
    ...parts.flatMap((part) => (part.of === of ? [part.name] : [])),
  ]);
  const beside = new Set(besides.filter((name) => !small.has(name)));
  return {
    small,
    beside,
    isMasked: (column, row) => {
      if (!small.has(column) && !beside.has(column)) return false;
      // A printed zero is a zero, so whoever reads a masked number takes it for at least 1.
      if (numberAt(column, row) === 0) return false;
      return (small.has(column) && isSmall(column, row)) || tells(column, row);
    },
  };
}

/** The columns of which a derived one is made. */
function addends({ derivations }: Template, name: string): readonly string[] {
  const node = derivations[name];
  return node ? columnsNamed(node).map((column) => column.name) : [];
}
