import { renderAnswers } from '../../engine/render/answer-sheet.ts';
import { renderSenders } from '../../engine/render/sender-sheet.ts';
import { sampul } from '../../katalog/templat/sampul.ts';
import { withBody } from '../../workbook/cell-bodies.ts';
import type { SheetModel } from '../../workbook/sheet-model.ts';
import type { WorkbookUpdate } from '../../workbook/workbook.ts';
import { readPeriod } from '../period.ts';
import type { SubmissionContext } from './check-submission.ts';
import { consolidationSheet } from './consolidation-sheet.ts';
import { type FolderScope, folderScope, type WantedScope } from './folder-scope.ts';
import { judgeSubmissions, type Verdict } from './judge-submissions.ts';
import { type MergedPackages, mergedPackages } from './merge-province.ts';
import { rowMerger } from './merge-rows.ts';
import { isAnswerMergedAt, isMergedAt } from './merged-at.ts';
import { mergedFields } from './merged-fields.ts';
import { type DrawnApart, mergedWorkbook } from './merged-workbook.ts';
import type { Consolidation, ConsolidationAccount, IdentityRow } from './outcome.ts';
import { rowAccounts } from './row-accounts.ts';
import type { JudgedFile, SubmissionBody } from './submission.ts';
import { twinVictims } from './twin-victims.ts';

/** A folder whose files are judged, and whose contents are taken one file after the other. */
export interface StartedConsolidation {
  readonly scope: FolderScope;
  readonly verdicts: readonly Verdict[];
  /** Takes what a file holds that was not refused; in the order of the files. */
  add(file: number, body: SubmissionBody): void;
  /** Throws `RangeError` where a row is neither merged nor refused. */
  finish(): Consolidation;
}

/**
 * *Gabungkan kiriman*: judges all files of a folder before anything is merged; `null` where none of them says its region
 * and period. The files stand in the order of their paths, so that the outcome does not depend on who read them when.
 */
export function startConsolidation(
  files: readonly JudgedFile[],
  wanted: WantedScope,
  context: SubmissionContext,
): StartedConsolidation | null {
  const heads = files.map(({ head }) => head);
  const scope = folderScope(heads, wanted);
  if (scope === null) return null;
  const verdicts = judgeSubmissions(files, scope);
  const isMerged = isMergedAt(scope);
  const merger = rowMerger(isMerged);
  const identities: IdentityRow[] = [];
  const packages: NonNullable<SubmissionBody['package']>[] = [];
  const checksums = new Set<string>();
  return {
    scope,
    verdicts,
    add: (file, body) => {
      for (const form of body.forms) {
        if (!isMerged(form.template)) continue;
        merger.add(file, form);
        for (const row of form.identities) identities.push({ file, sheet: form.sheet, row });
      }
      if (scope.level === 'regency' || !body.package || checksums.has(body.package.checksum)) return;
      checksums.add(body.package.checksum);
      packages.push(body.package);
    },
    finish: () => {
      const forms = merger.finish();
      const accounts = rowAccounts(files, verdicts, forms, scope);
      const summed = mergedPackages(packages, scope, context.locale);
      const { year = 0 } = readPeriod(scope.period) ?? {};
      const twins = twinVictims(forms, context, { region: scope.region, year });
      const outcome = {
        scope,
        files,
        verdicts,
        accounts,
        forms,
        identities,
        twins,
        packages: summed.findings,
      };
      const drawApart = (): DrawnApart => drawnApart(outcome, summed, context);
      return { ...outcome, drawApart, draw: () => drawnWhole(drawApart()) };
    },
  };
}

function drawnWhole({ update, bodies }: DrawnApart): WorkbookUpdate {
  return { ...update, sheets: update.sheets.map((sheet) => withBody(sheet, bodies)) };
}

function drawnApart(
  outcome: ConsolidationAccount,
  { sheet }: MergedPackages,
  context: SubmissionContext,
): DrawnApart {
  const { forms, files, scope, verdicts } = outcome;
  const taken = files.filter((_, i) => verdicts[i]?.kind !== 'refused');
  const senders = taken.flatMap(({ head: { facts } }) => facts ?? []);
  const { update, bodies } = mergedWorkbook(forms, files, senders, scope, context);
  const record = consolidationSheet(outcome, context.locale);
  const own = scope.level === 'regency' ? [sendersSheet(taken)] : [];
  const others = [...(sheet ? [sheet] : []), record, ...own, ...answersSheet(taken, scope)];
  return { update: { ...update, sheets: [...update.sheets, ...others] }, bodies };
}

/** What senders answered to warnings holds of the merged rows as well, since keys of warnings go by what rows say. */
function answersSheet(taken: readonly JudgedFile[], scope: FolderScope): readonly SheetModel[] {
  const goingAlong = taken.flatMap(({ head }) => head.answers).filter(isAnswerMergedAt(scope));
  const answers = new Map<string, string>();
  for (const { key, text } of goingAlong) if (!answers.has(key)) answers.set(key, text);
  return answers.size === 0 ? [] : [renderAnswers(answers)];
}

/** Who sent what is merged, so that shares of those who reported and data quality are those of the senders. */
function sendersSheet(taken: readonly JudgedFile[]): SheetModel {
  const lines = taken.map(({ path, head: { counts, leaks, cover } }) => ({
    file: path,
    forms: counts.map(({ template }) => template),
    leaks,
    cover,
  }));
  return renderSenders(lines, mergedFields(sampul));
}
