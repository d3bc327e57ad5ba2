import {
  folderLevelOf,
  isAnswerMergedAt,
  isMergedAt,
  katalog,
  type SettingRow,
  type SubmissionContext,
  sha256Hex,
} from '../../core/index.ts';
import { digestOf, type ReadFile } from './judge-file.ts';
import type { RunState } from './run-state.ts';

/** What is kept of a file changes its form with this number. */
const FORMAT = 6;

/** What judging files depends on besides the files. */
export function contextOf({ locale, today }: RunState, settings: readonly SettingRow[]): SubmissionContext {
  return { locale, today, settings, digest: sha256Hex };
}

/** A digest of what the outcome for a file depends on besides the file. */
export function aboutOf({ locale, today, region }: RunState, settings: readonly SettingRow[]): string {
  return digestOf(JSON.stringify([FORMAT, katalog.version, locale, today, folderLevelOf(region), settings]));
}

/**
 * As much of a file as the outcome can need: in a province or the nation no row about a victim is kept, and nothing that was
 * said of one, however briefly.
 */
export function keptOf({ head, body, receipt }: ReadFile, { region }: RunState): ReadFile {
  const level = folderLevelOf(region);
  if (level === 'regency') return { head, body: { ...body, package: null }, receipt };
  const isMerged = isMergedAt({ level });
  return {
    head: { ...head, answers: head.answers.filter(isAnswerMergedAt({ level })) },
    body: { ...body, forms: body.forms.filter(({ template }) => isMerged(template)) },
    receipt,
  };
}
