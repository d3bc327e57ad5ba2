import {
  katalog,
  type SettingRow,
  STAYING,
  type SubmissionBody,
  type SubmissionContext,
  sha256Hex,
} from '../../core/index.ts';
import { digestOf } from './judge-file.ts';
import type { RunState } from './run-state.ts';

/** What is kept of a file changes its form with this number. */
const FORMAT = 5;

/** What judging files depends on besides the files. */
export function contextOf({ locale, today }: RunState, settings: readonly SettingRow[]): SubmissionContext {
  return { locale, today, settings, digest: sha256Hex };
}

/** A digest of what the outcome for a file depends on besides the file. */
export function aboutOf({ locale, today, region }: RunState, settings: readonly SettingRow[]): string {
  return digestOf(JSON.stringify([FORMAT, katalog.version, locale, today, isRegency(region), settings]));
}

/** As much of a file as the outcome can need: in a province or the nation no row about a victim is kept, however briefly. */
export function keptOf(body: SubmissionBody, { region }: RunState): SubmissionBody {
  if (isRegency(region)) return { ...body, package: null };
  return { ...body, forms: body.forms.filter(({ template }) => !STAYING.has(template)) };
}

function isRegency(region: string): boolean {
  return region.length > 2;
}
