import { isOpen } from '../../engine/answers/checked-issues.ts';
import type { LinesDigest } from '../../engine/fingerprint/fingerprint.ts';
import type { Issue } from '../../engine/issue.ts';
import { validate } from '../../engine/validate.ts';
import { katalog } from '../../katalog/index.ts';
import type { Katalog } from '../../kit/katalog.ts';
import type { Locale, Text } from '../../locale/text.ts';
import type { Snapshot } from '../../workbook/snapshot.ts';
import { checkWorkbook } from '../check-workbook.ts';
import type { SettingRow } from '../settings/setting-row.ts';
import { settingsFor } from '../settings.ts';
import { unknownColumnsText } from '../unknown-columns-text.ts';
import type { GivenAnswer } from './submission.ts';

/** What judging files depends on besides the files. */
export interface SubmissionContext {
  readonly locale: Locale;
  /** Today as a serial number. */
  readonly today: number;
  /** Settings that win over those of the workbooks. */
  readonly settings: readonly SettingRow[];
  /** As `sha256Hex`, for which some platforms have a faster one. */
  readonly digest: LinesDigest;
}

/** What the check of a submission means for merging it. */
export interface CheckedSubmission {
  readonly errors: number;
  readonly openWarnings: number;
  /** Identities that were found, in rows and elsewhere. */
  readonly leaks: number;
  /** What was answered to the warnings that stand. */
  readonly answers: readonly GivenAnswer[];
  /** The first damages of its structure, and how many more there are. */
  readonly warnings: readonly Text[];
  /** Whether a day in it lies ahead of today, which another day judges otherwise; in a year nothing else does. */
  readonly awaits: boolean;
  /** Whether a row of a form, its sheet's row number from 1, tells who somebody is. */
  isIdentity(template: string, row: number): boolean;
}

/** Checks a submission as `monev check` does, and looks for what concerns its rows and its structure. */
export function checkSubmission(snapshot: Snapshot, context: SubmissionContext): CheckedSubmission {
  const { locale, today, settings } = context;
  const { issues } = checkWorkbook(snapshot, { locale, today, settings, beside: [] });
  const told = issues.filter(({ rule, severity }) => rule.startsWith('VI-') && severity === 'error');
  const inForms = told.filter(({ row, column }) => row !== null && column !== null);
  const identities = new Map<string | null, Set<number | null>>();
  for (const { template, row } of inForms) {
    const rows = identities.get(template) ?? new Set();
    identities.set(template, rows.add(row));
  }
  const damaged = issues.some(isDamage);
  return {
    errors: issues.filter(({ severity }) => severity === 'error').length,
    leaks: told.length,
    openWarnings: issues.filter((issue) => issue.severity === 'warning' && isOpen(issue)).length,
    answers: issues.flatMap(({ template, key, answer }) =>
      key === null || answer === null ? [] : [{ template, key, text: answer }],
    ),
    warnings: [
      ...(damaged ? damagesOf(snapshot, context) : []),
      ...leftOut(snapshot),
      ...(told.length > inForms.length ? [IDENTITY_OUTSIDE] : []),
    ],
    awaits: issues.some(({ rule }) => rule === AHEAD),
    isIdentity: (template, row) => identities.get(template)?.has(row) ?? false,
  };
}

/** The rule of days that lie ahead. */
const AHEAD = 'VF-05';

/** What is told of a workbook's structure, and that its days are counted from 1904; sheets that are not read are told apart. */
function isDamage({ rule, severity }: Issue): boolean {
  return rule.startsWith('VT-') && rule !== 'VT-24' && (severity !== 'info' || rule === 'VT-15');
}

const IDENTITY_OUTSIDE: Text = {
  id: 'Ada identitas orang di luar isian formulir; bagian itu tidak ikut digabung. Minta pengirim menghapusnya.',
  en: 'Outside of the entries of its forms the file tells who somebody is; that part was not merged. Ask the sender to delete it.',
};

/** Columns that are not merged, since no form of this version has them: all of them are told. */
function leftOut(snapshot: Snapshot): readonly Text[] {
  const { id, en } = unknownColumnsText(snapshot, katalog.templates);
  if (id.length === 0) return [];
  return [
    {
      id: `Kolom yang tidak ada di formulir versi ${katalog.version} tidak ikut digabung: ${id.join('; ')}.`,
      en: `Columns that the forms of version ${katalog.version} do not have were not merged: ${en.join('; ')}.`,
    },
  ];
}

const MOST_DAMAGES = 5;

/** Structure findings in both languages. */
function damagesOf(snapshot: Snapshot, { today, settings }: SubmissionContext): readonly Text[] {
  const settled = settingsFor(snapshot, settings, today);
  const said = (locale: Locale): readonly string[] => {
    const context = { locale, today, ...settled, beside: [], answers: new Map() };
    return validate(snapshot, STRUCTURE, context)
      .issues.filter(isDamage)
      .map(({ sheet, message }) => `${sheet}: ${message}`);
  };
  const english = said('en');
  const texts = said('id').map((id, i): Text => ({ id, en: english[i] ?? id }));
  const more = texts.length - MOST_DAMAGES;
  return [
    ...texts.slice(0, MOST_DAMAGES),
    ...(more > 0
      ? [{ id: `Masih ada ${more} temuan struktur lain.`, en: `There are ${more} more damages.` }]
      : []),
  ];
}

/** The forms without the rules that look into rows. */
const STRUCTURE: Katalog = {
  version: katalog.version,
  templates: katalog.templates,
  rules: [],
  fieldRules: katalog.fieldRules,
  examples: {},
};
