import { columnsNamed } from '../../kit/expression/walk.ts';
import type { Template } from '../../kit/template.ts';
import type { TableData } from '../table.ts';

/** What stands for a masked number (specification §7.3). */
export const MASKED = '*';

/** Which numbers of a form's rows a public edition does not tell. */
export interface MaskedCells {
  /** Columns of counts that are masked while they are small, and in rows of few people whatever they say. */
  readonly small: ReadonlySet<string>;
  /** Columns that are masked in rows of few people, where they would narrow down a masked one. */
  readonly beside: ReadonlySet<string>;
  isMasked(column: string, row: number): boolean;
}

/** What the counts of persons in a form's row are part of. */
interface Whole {
  readonly name: string;
  /** Itself and what it is the sum of. */
  readonly sum: readonly string[];
  /** Its parts that are masked while they are small, and those that are told. */
  readonly hidden: readonly string[];
  readonly open: readonly string[];
}

/**
 * Masks the small counts of persons that a form's columns declare: from 1 to k - 1.
 *
 * In a row of few people, or of few besides those of an open part, each of these counts is masked whatever it is, also
 * zero: the public report tells sums of all people and of open parts, by which readers know how many are left, and any
 * word about the hidden count would narrow it down further than decision E.18 allows. So that the row itself does not
 * tell how few there are, the total with what it is the sum of, and open parts, are masked there as well.
 */
export function maskedCells(
  template: Template,
  { columns }: Pick<TableData, 'columns'>,
  k: number,
): MaskedCells {
  const wholes = wholesOf(template);
  const numberAt = (name: string, row: number): number => {
    const cells = columns[name];
    return cells?.kind === 'number' ? (cells.values[row] ?? Number.NaN) : Number.NaN;
  };
  const isFew = ({ name }: Whole, row: number): boolean => {
    const whole = numberAt(name, row);
    return whole > 0 && whole < k;
  };
  const leavesFew = ({ name, open }: Whole, row: number): boolean =>
    open.some((part) => {
      const left = numberAt(name, row) - numberAt(part, row);
      return left > 0 && left < k;
    });
  const small = new Set(wholes.flatMap(({ hidden }) => hidden));
  const besides = wholes.flatMap(({ sum, open }) => [...sum, ...open]);
  return {
    small,
    beside: new Set(besides.filter((name) => !small.has(name))),
    isMasked: (column, row) => {
      const value = numberAt(column, row);
      if (Number.isNaN(value)) return false;
      return wholes.some((whole) => {
        const few = isFew(whole, row);
        if (whole.hidden.includes(column)) return (value !== 0 && value < k) || few || leavesFew(whole, row);
        if (value === 0) return false;
        if (whole.sum.includes(column)) return few;
        return whole.open.includes(column) && (few || leavesFew(whole, row));
      });
    },
  };
}

/** The totals of a form that have parts to be masked. */
function wholesOf(template: Template): readonly Whole[] {
  const parts = Object.entries(template.columns).flatMap(([name, { subset }]) =>
    subset === null ? [] : [{ name, ...subset }],
  );
  const names = new Set(parts.flatMap(({ of, masked }) => (masked ? [of] : [])));
  return [...names].map((name) => {
    const of = parts.filter((part) => part.of === name);
    return {
      name,
      sum: [name, ...addends(template, name)],
      hidden: of.flatMap((part) => (part.masked ? [part.name] : [])),
      open: of.flatMap((part) => (part.masked ? [] : [part.name])),
    };
  });
}

/** The columns of which a derived one is made. */
function addends({ derivations }: Template, name: string): readonly string[] {
  const node = derivations[name];
  return node ? columnsNamed(node).map((column) => column.name) : [];
}
