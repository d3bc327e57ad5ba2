import { type RuleEntry, ruleEntries } from '../engine/reference/rule-entries.ts';
import { katalog } from '../katalog/index.ts';
import type { Locale } from '../locale/text.ts';

/** *Kamus aturan*: every rule of every form, in one language. */
export function listRules(locale: Locale): readonly RuleEntry[] {
  return ruleEntries(katalog, katalog.templates, locale);
}
