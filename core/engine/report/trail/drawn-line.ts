import type { LinkContent } from '../../../workbook/sheet-model.ts';
import type { FigureRef } from '../figure-ref.ts';

/** A line of *Jejak Angka*, whatever it traces: a figure of an indicator, or a step of a score. */
export interface DrawnLine {
  readonly ref: FigureRef;
  readonly id: string;
  readonly name: string;
  readonly part: string;
  readonly definition: string;
  readonly unit: string;
  /** `null` where there is a word instead of a number. */
  readonly value: number | null;
  /** What stands in the place of a number; absent or `null`: nothing. */
  readonly word?: string | null;
  readonly decimals: number;
  readonly isMoney: boolean;
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** What computes it anew; `null` where nothing does. */
  readonly formula: string | null;
  readonly counted: number | null;
  readonly leftOut: number | null;
  readonly rows: LinkContent | null;
  readonly below: LinkContent | null;
  readonly remark: string | null;
}

/** Where another line of the sheet has a number: `$G$12`; `null` where there is no such line. */
export type CellOf = (ref: FigureRef, column: 'value' | 'numerator' | 'denominator') => string | null;

/** A step of a score, before it is known where the other lines stand. */
export interface ScoreLine
  extends Pick<DrawnLine, 'ref' | 'id' | 'name' | 'part' | 'definition' | 'unit' | 'value' | 'decimals'> {
  readonly word?: string;
  readonly numerator?: number | null;
  readonly denominator?: number | null;
  /** From numbers of other lines and its own; absent: no formula. */
  readonly formula?: (cell: CellOf) => string | null;
  /** The figure of which it is made, whose line leads on to the rows; absent: none. */
  readonly of?: FigureRef;
  /** The row, by its position in the union, of which it is made; absent: none. */
  readonly row?: { readonly template: string; readonly row: number };
  readonly remark?: string;
}
