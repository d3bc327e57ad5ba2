import type { DecodedTemplate } from '../../engine/decode/template-rows.ts';
import { type ReadPackage, readPackage } from '../../engine/report/package/read-package.ts';
import { decodeBook } from '../../engine/workbook-data.ts';
import { katalog } from '../../katalog/index.ts';
import { alurPengiriman } from '../../katalog/pengiriman.ts';
import { sampul } from '../../katalog/templat/sampul.ts';
import { joinedTexts, type Text } from '../../locale/text.ts';
import { type Snapshot, sheetNamed } from '../../workbook/snapshot.ts';
import { settingsFor } from '../settings.ts';
import { verifiedAs } from '../submission/verify-submission.ts';
import { type CheckedSubmission, checkSubmission, type SubmissionContext } from './check-submission.ts';
import { coverCells } from './cover-cells.ts';
import { canonicalColumns, rowTexts } from './extract-rows.ts';
import { withFormsNamed } from './forms-named.ts';
import { rowCounts, withDoubled } from './row-counts.ts';
import { sealFinding } from './seal-finding.ts';
import { stateFinding } from './state-finding.ts';
import { type FormCount, type FormRows, NOTHING_SAID, refusedHead, type Submission } from './submission.ts';
import { submissionFacts } from './submission-facts.ts';
import { submissionOf, trailOf } from './submission-trail.ts';

/** What reading a file told besides its cells. */
export interface SubmissionSource {
  readonly warnings: readonly Text[];
  /** Where rows come from that were brought into a form first: the source row by the form's row, both from 1. */
  readonly rows?: ReadonlyMap<number, number>;
  /** Rows of each form that could not be brought into it, by template id. */
  readonly unread?: Readonly<Record<string, number>>;
  /** What forms are called where they come from that bear the names of their templates here, by the name here. */
  readonly sheets?: ReadonlyMap<string, string>;
}

/** What a workbook gives to a consolidation, with everything by which it is judged. Rows are not compared with other files. */
export function extractSubmission(
  given: Snapshot,
  context: SubmissionContext,
  source: SubmissionSource = { warnings: [] },
): Submission {
  const found = readPackage(given);
  if (found && found.isUnchanged !== true) return refused(joinedTexts(found.findings, ' '));
  const { snapshot, warnings, former, doubled } = withFormsNamed(given);
  const facts = submissionFacts(snapshot, context.today);
  if (facts === null)
    return found ? packageAlone(found) : refused(withoutCover(snapshot), rowCounts(snapshot));
  if ('id' in facts && 'en' in facts) return refused(facts, rowCounts(snapshot));
  // First, so that the seal is looked at with what the check has read of the forms.
  const check = checkSubmission(snapshot, context);
  const state = stateFinding(snapshot, context.today);
  const submission = submissionOf(snapshot, context.today);
  const sent = submission && alurPengiriman.sent.includes(submission.state) ? submission : null;
  const verification = sent && verifiedAs(snapshot, sent, context.digest);
  const seal = sealFinding(verification);
  const refusal = [state, seal].find((one) => one?.isRefusal)?.text ?? null;
  const settled = settingsFor(snapshot, context.settings, context.today);
  const { decoded } = decodeBook(snapshot, katalog.templates, {
    today: context.today,
    ...settled,
    beside: [],
  });
  const tables = decoded.filter(({ template }) => template.layout === 'table');
  const cover = decoded.find(({ template }) => template === sampul);
  const nameOf = ({ template, sheet: { name } }: DecodedTemplate): string =>
    former[template.id] ?? source.sheets?.get(name) ?? name;
  const forms = tables.map((one) => formOf(one, check, nameOf(one), source));
  return {
    head: {
      refusal,
      warnings: [
        ...source.warnings,
        ...warnings,
        ...(seal && !seal.isRefusal ? [seal.text] : []),
        ...check.warnings,
      ],
      remarks: state && !facts.merged ? [state.text] : [],
      facts,
      trail: trailOf(submission),
      cover: cover ? coverCells(cover, (row) => check.isIdentity(sampul.id, row)) : {},
      content: context.digest([
        JSON.stringify(facts),
        found?.checksum ?? '',
        // Its seal tells of all entries, whatever their order.
        ...(verification?.verdict === 'whole' ? [verification.seal ?? ''] : linesOf(forms)),
      ]),
      counts: withDoubled(
        forms.map(({ count }) => count),
        doubled,
      ),
      errors: check.errors,
      leaks: check.leaks,
      openWarnings: check.openWarnings,
      awaits: check.awaits,
      answers: check.leaks === 0 ? check.answers : [],
      package: packageFacts(found),
    },
    body: {
      forms: forms.map(({ rows }) => rows),
      package: found,
    },
  };
}

interface ExtractedForm {
  readonly rows: FormRows;
  readonly count: FormCount;
  /** All rows as texts, also those that are not merged. */
  texts(): readonly string[];
}

function formOf(
  decoded: DecodedTemplate,
  check: CheckedSubmission,
  sheet: string,
  { rows: sources, unread }: SubmissionSource,
): ExtractedForm {
  const { template, layout } = decoded;
  const numbers = Array.from(layout.rows, (row) => row + 1);
  const sourceOf = (number: number): number => sources?.get(number) ?? number;
  const all = numbers.map((_, i) => i);
  const sound = all.filter((i) => !check.isIdentity(template.id, numbers[i] ?? 0));
  const columns = canonicalColumns(decoded, sound);
  const lost = unread?.[template.id] ?? 0;
  return {
    rows: {
      template: template.id,
      sheet,
      rows: sound.map((i) => sourceOf(numbers[i] ?? 0)),
      columns,
      identities: numbers.filter((number) => check.isIdentity(template.id, number)).map(sourceOf),
    },
    count: {
      template: template.id,
      rows: numbers.length + lost,
      identities: numbers.length - sound.length,
      unread: lost,
    },
    texts: () =>
      rowTexts(template, sound.length < all.length ? canonicalColumns(decoded, all) : columns, all.length),
  };
}

/** All entries as lines; the order of the rows does not matter. */
function linesOf(forms: readonly ExtractedForm[]): readonly string[] {
  return forms.flatMap(({ rows: { template }, texts }) => [template, ...[...texts()].sort()]);
}

function refused(refusal: Text, counts: readonly FormCount[] = []): Submission {
  return { head: refusedHead(refusal, counts), body: { forms: [], package: null } };
}

function packageFacts(found: ReadPackage | null): Submission['head']['package'] {
  return found && { region: found.head.region, period: found.head.period, checksum: found.checksum };
}

/** Of a report only its package goes on: what else it holds was computed from rows that stand elsewhere. */
function packageAlone(found: ReadPackage): Submission {
  return {
    head: { ...NOTHING_SAID, content: found.checksum, package: packageFacts(found) },
    body: { forms: [], package: found },
  };
}

function withoutCover(snapshot: Snapshot): Text {
  const hasForm = katalog.templates.some(({ sheet }) => sheetNamed(snapshot, sheet) !== null);
  return hasForm ? NO_COVER : NO_FORM;
}

const NO_COVER: Text = {
  id: 'Lembar T00 Sampul tidak ada, sehingga wilayah, instansi, dan periodenya tidak diketahui. Minta buku kerja yang lengkap dari pengirimnya.',
  en: 'The sheet T00 Sampul is missing, so that region, agency and period are not known. Ask the sender for the whole workbook.',
};
const NO_FORM: Text = {
  id: 'Berkas ini bukan buku kerja Monev TPPO: tidak ada lembar formulirnya.',
  en: 'This is no workbook of Monev TPPO: it has none of its forms.',
};
