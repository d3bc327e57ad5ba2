import type { Locale } from '../../core/index.ts';
import type { WorkbookContent } from '../xlsx/write-content.ts';

/** A form that a sample can be made for. */
export type SampleForm = (typeof SAMPLE_FORMS)[number];

/** Every form but the cover, which each sample has. */
export const SAMPLE_FORMS = [
  'T01',
  'T02',
  'T03',
  'T04',
  'T05',
  'T06',
  'T07',
  'T08',
  'T09',
  'T10',
  'T11',
] as const;

/** What kind of sample is wanted. */
export interface SampleOptions {
  /** The form that gets the mistakes; the forms to which its records refer come with it. */
  readonly template: SampleForm;
  /** Records of that form. */
  readonly rows: number;
  /** The share of them with exactly one mistake each, from 0 to 1. */
  readonly errors: number;
  /** A whole number; the same seed and day give the same sample. */
  readonly seed: number;
  readonly locale: Locale;
  /** A serial number. */
  readonly today: number;
  /** Which rules the mistakes break; any when absent. */
  readonly plants?: (rule: string) => boolean;
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
