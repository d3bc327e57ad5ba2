import type { Text } from '../locale/text.ts';
import type { Band } from './scoring.ts';

export type QualityDimension = 'KL' | 'VL' | 'KS' | 'TW' | 'KU';

/** How the data quality of a submission is scored (specification §6.3). */
export interface QualityInstrument {
  readonly dimensions: readonly {
    readonly id: QualityDimension;
    readonly label: Text;
    readonly definition: Text;
  }[];
  /** Setting keys of weights and bands, and the bands, best first. */
  readonly keys: { readonly weight: string; readonly band: string };
  readonly bands: readonly Band[];
  /**
   * Setting keys of the points of a submission that is so many days late at most, step by step; in time it has 100, and
   * beyond the last step none.
   */
  readonly timeliness: readonly { readonly days: string; readonly points: string }[];
  /** How much a cell with this code counts as filled. */
  readonly unknown: { readonly code: string; readonly counts: number };
  /** How much a row counts that only has warnings. */
  readonly warningRow: number;
  /** Rules that tell of a blank cell, which says nothing of the cells that are filled. */
  readonly blankRules: readonly string[];
  /** How the ids of rules begin: on fields, on rows and other sheets, and on identities. */
  readonly rules: {
    readonly field: string;
    readonly row: readonly string[];
    readonly identity: string;
  };
  /** Rules that tell of rows recorded twice, and the columns that these rows have in common; `null` is the primary code. */
  readonly duplicates: readonly { readonly rule: string; readonly columns: readonly string[] | null }[];
  /** Columns of the cover: when it was sent, until when it was due, and the day of its data. */
  readonly cover: { readonly sent: string; readonly due: string; readonly drawn: string };
  readonly rejected: Text;
}
