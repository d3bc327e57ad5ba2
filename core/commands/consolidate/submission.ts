import type { ReadPackage } from '../../engine/report/package/read-package.ts';
import type { Text } from '../../locale/text.ts';
import type { PlacedColumn } from '../../workbook/placed-column.ts';
import type { CoverCells } from './cover-cells.ts';

/** What one file of a folder holds, as plain JSON: small facts to judge it by, and its rows. */
export interface Submission {
  readonly head: SubmissionHead;
  readonly body: SubmissionBody;
}

/** A file of the folder, in the order of the paths. */
export interface JudgedFile {
  /** As it may be shown. */
  readonly path: string;
  readonly head: SubmissionHead;
}

/** What a file is judged by. */
export interface SubmissionHead {
  /** Why nothing of the file can be used; `null` where something can. */
  readonly refusal: Text | null;
  readonly warnings: readonly Text[];
  /** What is said of a file that may be merged without any doubt. */
  readonly remarks: readonly Text[];
  /** What the cover says; `null` where the file has no cover and holds no more than a package. */
  readonly facts: SubmissionFacts | null;
  /** What became of it on its way. */
  readonly trail: SubmissionTrail;
  /** What is kept of the cover; empty where the file has none. */
  readonly cover: CoverCells;
  /** A digest of all entries: the same for the same entries, in whatever order the rows stand. */
  readonly content: string;
  readonly counts: readonly FormCount[];
  readonly errors: number;
  /** Identities that were found, in rows and elsewhere. */
  readonly leaks: number;
  /** Warnings without an answer. */
  readonly openWarnings: number;
  /** Whether it may be judged otherwise on another day of the same year. */
  readonly awaits: boolean;
  /** Why its warnings may stand; none where an identity was found, which may stand in one. */
  readonly answers: readonly GivenAnswer[];
  readonly package: { readonly region: string; readonly period: string; readonly checksum: string } | null;
}

/** Who sent a workbook, for when, and how far it is. */
export interface SubmissionFacts {
  /** A code of CL_WILAYAH. */
  readonly region: string;
  /** A code of CL_INSTANSI. */
  readonly agency: string;
  /** The official name of the agency without letter case, accents and punctuation; '' where the cover has none. */
  readonly office: string;
  /** A period id such as `2024-M07`. */
  readonly period: string;
  readonly version: number;
  readonly id: string | null;
  readonly final: boolean;
  /** The day up to which its data were drawn, as a serial number. */
  readonly drawn: number | null;
  /** Codes of the declarations on the cover, by field_id; blank ones are absent. */
  readonly declared: Readonly<Record<string, string>>;
  /** Codes of those who were asked before nil was declared. */
  readonly nilBasis: readonly string[];
  /** Whether it is itself the outcome of a consolidation. */
  readonly merged: boolean;
}

/** What was answered to a warning. */
export interface GivenAnswer {
  /** The form that the warning is about; `null` where it is about the whole workbook. */
  readonly template: string | null;
  readonly key: string;
  readonly text: string;
}

/** What the product has noted of a submission's way: which of two copies is the later one, and of which one it is a copy. */
export interface SubmissionTrail {
  /** Sent, and not opened again since. */
  readonly isSent: boolean;
  /** How many steps were taken with it. */
  readonly steps: number;
  /** The seals with which it was sent, the newest last; two submissions never have one in common. */
  readonly seals: readonly string[];
}

/** The rows of a form: all of them, those that tell who somebody is, and those that could not be read at all. */
export interface FormCount {
  readonly template: string;
  readonly rows: number;
  readonly identities: number;
  readonly unread: number;
}

/** What is merged of a file. */
export interface SubmissionBody {
  readonly forms: readonly FormRows[];
  readonly package: ReadPackage | null;
}

/** The rows of a form that may be merged. */
export interface FormRows {
  readonly template: string;
  /** As the file calls it; a name that tells of somebody is not repeated. */
  readonly sheet: string;
  /** The sheet's row numbers, from 1. */
  readonly rows: readonly number[];
  /** Canonical cells, column by column, in the order of `mergedFields`; each as long as `rows`. */
  readonly columns: readonly PlacedColumn[];
  /** Rows that tell who somebody is, from 1. */
  readonly identities: readonly number[];
}

/** The head of a file without a cover. */
export const NOTHING_SAID = {
  refusal: null,
  warnings: [],
  remarks: [],
  facts: null,
  trail: { isSent: false, steps: 0, seals: [] },
  cover: {},
  counts: [],
  errors: 0,
  leaks: 0,
  openWarnings: 0,
  awaits: false,
  answers: [],
} as const;

/** A file of which nothing can be used; `counts` where its rows can be counted all the same. */
export function refusedHead(refusal: Text, counts: readonly FormCount[] = []): SubmissionHead {
  return { ...NOTHING_SAID, refusal, counts, content: '', package: null, awaits: true };
}
