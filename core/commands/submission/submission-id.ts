import { jenisInstansi } from '../../katalog/daftar-kode/instansi.ts';
import { wilayah4 } from '../../katalog/daftar-kode/wilayah.ts';

/** Whose submission it is, and of what. */
export interface SubmissionName {
  /** A code of CL_WILAYAH. */
  readonly region: string;
  /** A code of CL_INSTANSI. */
  readonly agency: string;
  /** A period id such as `2024-M07`. */
  readonly period: string;
  /** Ids of the forms besides the cover. */
  readonly forms: readonly string[];
}

/** Whether a text has the form of such an id, also of one without an agency or of a merged workbook; nothing else is repeated. */
export function isSubmissionId(text: string): boolean {
  const found = ID.exec(text);
  if (found === null) return false;
  const [, agency, version] = found;
  if (agency === MERGED) return version === undefined;
  return version !== undefined && (agency === undefined || AGENCIES.has(agency));
}

/** An id as it may be repeated; one that has not the form of one may hold anything. */
export function soundId(text: string | null): string | null {
  return text !== null && isSubmissionId(text) ? text : null;
}

/** What stands for the agency in the id of a merged workbook. */
export const MERGED = 'GABUNGAN';

const AGENCIES: ReadonlySet<string> = new Set(jenisInstansi.codes.map(({ code }) => code));
const ID =
  /^\d{4}(?:-([A-Z][A-Z0-9_]*))?-\d{4}-(?:M\d\d|T\d|S\d|Y)(?:\.\.\d{4}-M\d\d)?(?:-(?:ALL|T\d\d)-v(\d{1,3}))?$/;

/** The id of a submission in a version: `3173-DPPPA-2024-M07-ALL-v1`, or with the form when there is one alone (decision A.2). */
export function submissionId(name: SubmissionName, version: number): string {
  return `${submissionBase(name)}-v${version}`;
}

/** The part of the id that all versions share. */
export function submissionBase(name: SubmissionName): string {
  const { forms } = name;
  return `${submissionStart(name)}${forms.length === 1 ? (forms[0] ?? ALL) : ALL}`;
}

/** The part of the id that says whose it is and for when. */
export function submissionStart({ region, agency, period }: SubmissionName): string {
  return `${wilayah4(region)}-${agency}-${period}-`;
}

const ALL = 'ALL';
const VERSION = /-v\d+$/;

/** An id without its version. */
export function withoutVersion(id: string): string {
  return id.replace(VERSION, '');
}
