import { codeIn, numberIn, textIn } from '../../engine/form-cells.ts';
import type { Issue } from '../../engine/issue.ts';
import { type QualityCounts, type QualityScore, scoreQuality } from '../../engine/score/quality.ts';
import { qualityCounts } from '../../engine/score/quality-counts.ts';
import { type QualityTrail, qualityTrail } from '../../engine/score/quality-trail.ts';
import type { Cells } from '../../engine/table.ts';
import { validateData } from '../../engine/validate.ts';
import { type WorkbookData, workbookData } from '../../engine/workbook-data.ts';
import { katalog } from '../../katalog/index.ts';
import { instrumenMutu } from '../../katalog/instrumen/mutu-data.ts';
import { kewajibanPelaporan } from '../../katalog/kewajiban.ts';
import { sampul } from '../../katalog/templat/sampul.ts';
import type { Numbers } from '../../kit/scoring.ts';
import type { Snapshot } from '../../workbook/snapshot.ts';
import { validateContext } from '../check-workbook.ts';
import { readCover } from '../cover.ts';
import type { SentBook } from '../indicators/senders.ts';
import type { HeldSubmission } from '../indicators/submissions-in.ts';
import type { SettingRow } from '../settings/setting-row.ts';
import { isSubmissionId } from '../submission/submission-id.ts';

/** A submission, and what its cover says. */
export interface Sent extends HeldSubmission {
  readonly book: SentBook;
}

/** The data quality of one submission. */
export interface SubmissionScore extends QualityScore {
  /** `3173-DPPPA-2024-M07-ALL-v1` (decision A.2). */
  readonly submission: string;
  readonly file: string | null;
  readonly region: string | null;
  readonly agency: string | null;
  readonly period: string | null;
  readonly counts: QualityCounts;
  /** Whether the workbook at hand still holds an identity; those of a merged submission were left behind. */
  readonly isLeaking: boolean;
}

interface Context {
  readonly today: number;
  readonly settings: readonly SettingRow[];
  numbersOf(region: string | null, year: number): Numbers;
}

/**
 * Checks workbooks and scores their data quality. References are sought in the latest workbook of each other agency of
 * the region, and in those of the year before.
 */
export function scoreSubmissions(
  books: readonly Sent[],
  earlier: readonly Snapshot[],
  context: Context,
): readonly SubmissionScore[] {
  const neighbours = neighboursOf(books);
  return books.map((one) => scoreSubmission(one, [...neighbours(one), ...earlier], context));
}

/** What a submission adds to the mean of data quality; a rejected one is none. */
export function meanQuality({ rejected, total }: SubmissionScore): number | null {
  return rejected ? null : total;
}

function scoreSubmission(
  { snapshot, leaks, book }: Sent,
  others: readonly Snapshot[],
  { today, settings: given, numbersOf }: Context,
): SubmissionScore {
  const { workbook, issues } = judged(snapshot, others, { today, settings: given });
  const found = qualityCounts(workbook, issues, instrumenMutu, kewajibanPelaporan);
  const counts = { ...found, leaks: found.leaks + leaks };
  const { region, period } = readCover(snapshot, today);
  const { columns = {} } = book.book.decoded.find(({ template }) => template === sampul) ?? {};
  const agency = codeIn(sampul, columns, 'instansi_pengirim');
  return {
    ...scoreQuality(counts, instrumenMutu, numbersOf(region, yearOf(period))),
    submission: submissionId(columns, { region, agency, period }),
    file: snapshot.fileName,
    region,
    agency,
    period,
    counts,
    isLeaking: found.leaks > 0,
  };
}

function judged(
  snapshot: Snapshot,
  others: readonly Snapshot[],
  { today, settings: given }: Pick<Context, 'today' | 'settings'>,
): { readonly workbook: WorkbookData; readonly issues: readonly Issue[] } {
  const context = validateContext(snapshot, { today, beside: others, locale: 'id', settings: given });
  const workbook = workbookData(snapshot, katalog.templates, context, katalog.duties);
  return { workbook, issues: validateData(workbook, snapshot, katalog, context).issues };
}

/** The places behind the data quality of one of some workbooks, which is checked anew: scores keep no list of them. */
export function submissionTrail(
  one: Sent,
  { books, earlier }: { readonly books: readonly Sent[]; readonly earlier: readonly Snapshot[] },
  context: Pick<Context, 'today' | 'settings'>,
): QualityTrail {
  const others = [...neighboursOf(books)(one), ...earlier];
  const { workbook, issues } = judged(one.snapshot, others, context);
  return qualityTrail(workbook, issues, instrumenMutu, kewajibanPelaporan);
}

/** The year of a period; settings of a year do not hold where the cover names none. */
function yearOf(period: string | null): number {
  return period === null ? 0 : Number(period.slice(0, 4));
}

function submissionId(
  columns: Readonly<Record<string, Cells>>,
  { region, agency, period }: Pick<SubmissionScore, 'region' | 'agency' | 'period'>,
): string {
  const known = textIn(columns, 'id_pengiriman');
  if (known !== null && isSubmissionId(known)) return known;
  const version = numberIn(columns, 'versi') ?? 1;
  return `${region?.replace('.', '') ?? '?'}-${agency ?? '?'}-${period ?? '?'}-ALL-v${version}`;
}

function neighboursOf(books: readonly Sent[]): (own: Sent) => readonly Snapshot[] {
  const latest = new Map<string | null, Map<string, Sent>>();
  for (const one of books) {
    const { unit, sender, last } = one.book;
    const inRegion = latest.get(sender.region) ?? new Map<string, Sent>();
    const known = inRegion.get(unit);
    if (!known || last > known.book.last) inRegion.set(unit, one);
    latest.set(sender.region, inRegion);
  }
  return ({ book: { sender, unit } }) =>
    [...(latest.get(sender.region)?.values() ?? [])].flatMap((one) =>
      one.book.unit === unit ? [] : [one.snapshot],
    );
}
