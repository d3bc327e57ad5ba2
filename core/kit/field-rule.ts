import type { Text } from '../locale/text.ts';
import { identityRuleWords } from './identity-rule.ts';
import { periodRuleWords, recapRuleWords } from './period-rule.ts';
import type { Severity } from './rule.ts';
import { structureRuleWords } from './structure-rule.ts';

/** The field rules that decoding can find broken, those that functions find in sheets, texts and submissions, and what the message of each can say besides `{label}`. */
export const fieldRuleWords = {
  'VF-01': [],
  'VF-02': ['syarat'],
  'VF-03': ['nilai'],
  'VF-04': ['nilai', 'tafsir'],
  'VF-05': ['nilai'],
  'VF-06': ['nilai'],
  'VF-07': ['nilai'],
  'VF-08': ['nilai'],
  'VF-09': ['nilai', 'min', 'maks'],
  'VF-10': ['nilai', 'tafsir'],
  'VF-11': ['nilai', 'usul'],
  'VF-12': ['nilai', 'usul'],
  'VF-13': ['eksklusif'],
  'VF-14': ['nilai'],
  'VF-15': ['nilai', 'contoh'],
  'VF-16': ['nilai'],
  'VF-17': ['min', 'maks', 'n'],
  'VF-18': ['nilai', 'tingkat', 'usul'],
  'VF-19': ['nilai', 'daftar'],
  'VF-20': ['nilai', 'wilayah'],
  'VF-21': ['nilai', 'usul'],
  'VF-22': ['nilai', 'min', 'maks'],
  'VF-23': ['nilai', 'usul'],
  'VF-24': ['nilai'],
  'VF-26': ['nilai'],
  'VF-27': [],
  ...structureRuleWords,
  ...identityRuleWords,
  ...periodRuleWords,
  ...recapRuleWords,
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type FieldRuleName = keyof typeof fieldRuleWords;

/** A rule that every column of some type obeys. */
export interface FieldRule {
  readonly severity: Severity;
  /** The state of a cell or sheet in which the rule fails, for the reference of rules. */
  readonly when: Text;
  readonly message: Text;
  readonly remedy: Text;
  /** Said in the message's place when that names something not known, such as a greatest number. */
  readonly messageOtherwise?: Text;
  /** Said in the remedy's place when that names something not known, such as the nearest choice. */
  readonly remedyOtherwise?: Text;
  /** Said for sensitive columns, whose values are never repeated, where "this entry" would read badly. */
  readonly discreet?: { readonly message: Text; readonly remedy: Text };
  readonly source: string;
}

/** All field rules, by id. */
export type FieldRules = { readonly [Name in FieldRuleName]: FieldRule };
