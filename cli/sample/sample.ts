import type { Locale } from '../../core/index.ts';
import type { WorkbookContent } from '../xlsx/write-content.ts';

/** What kind of sample is wanted. */
export interface SampleOptions {
  /** The form that gets the mistakes; a sample of cases has their victims too, and one of victims their cases. */
  readonly template: 'T01' | 'T02' | 'T05';
  /** Records of that form. */
  readonly rows: number;
  /** The share of them with exactly one mistake each, from 0 to 1. */
  readonly errors: number;
  /** A whole number; the same seed and day give the same sample. */
  readonly seed: number;
  readonly locale: Locale;
  /** A serial number. */
  readonly today: number;
}

/** A mistake that was planted: where a check has to find which rule broken. */
export interface Planted {
  readonly sheet: string;
  /** The sheet's row number, from 1. */
  readonly row: number;
  /** A field_id. */
  readonly column: string;
  readonly rule: string;
}

/** What is known of a sample. */
export interface Truth {
  /** Records on all sheets. */
  readonly rows: number;
  /** In the order of the sheets, rows and columns. */
  readonly planted: readonly Planted[];
}

/** A filled workbook and what is wrong with it. */
export interface Sample {
  readonly update: WorkbookContent;
  readonly truth: Truth;
}
