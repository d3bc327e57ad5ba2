import type { Column } from '../../kit/column.ts';
import type { FieldRuleName } from '../../kit/field-rule.ts';
import { identityRuleWords } from '../../kit/identity-rule.ts';
import type { Katalog } from '../../kit/katalog.ts';
import { periodRuleWords, recapRuleWords } from '../../kit/period-rule.ts';
import type { QuarterRule } from '../../kit/quarter-rule.ts';
import type { Rule, Severity } from '../../kit/rule.ts';
import { structureRuleWords } from '../../kit/structure-rule.ts';
import type { Template } from '../../kit/template.ts';
import type { Locale } from '../../locale/text.ts';
import { describe } from '../expression/describe.ts';
import { fieldRulesOf } from '../field-rules.ts';
import { formsText } from './forms-text.ts';
import { placesNamed } from './place-names.ts';
import { exampleOf } from './rule-example.ts';

/** One rule as the reference of rules tells it, in one language. */
export interface RuleEntry {
  readonly id: string;
  readonly severity: Severity;
  /** Ids of the forms that it concerns. */
  readonly templates: readonly string[];
  /** The same in words: `T00–T11`. */
  readonly forms: string;
  /** When it speaks. */
  readonly when: string;
  /** What it says; what differs from case to case stands in ‹brackets›. */
  readonly message: string;
  /** '' where there is nothing to do. */
  readonly remedy: string;
  /** Entries that break it; `null` for what concerns whole sheets. */
  readonly example: string | null;
  readonly source: string;
}

type Unworded = Omit<RuleEntry, 'forms'>;

/** All rules about the given templates, in the order of their ids. */
export function ruleEntries(
  katalog: Katalog,
  templates: readonly Template[],
  locale: Locale,
): readonly RuleEntry[] {
  const all = katalog.templates.map(({ id }) => id);
  const ofFields = Object.keys(katalog.fieldRules) as readonly FieldRuleName[];
  const entries = [
    ...ofFields.map((id) => fieldEntry(id, katalog, templates, locale)),
    ...katalog.rules
      .filter(({ template }) => templates.includes(template))
      .map((rule) => ruleEntry(rule, katalog, locale)),
    ...(katalog.quarterRules ?? [])
      .filter(({ template }) => templates.includes(template))
      .map((rule) => quarterEntry(rule, locale)),
  ].filter((entry) => entry.templates.length > 0);
  return entries
    .map((entry) => ({ ...entry, forms: formsText(entry.templates, all) }))
    .sort((a, b) => orderOf(a) - orderOf(b) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}

/** The order in which a check goes: cells, rows, neighbours, other sheets, periods, identities, structure. */
const KINDS = ['VF', 'VR', 'VX', 'VS', 'VP', 'VI', 'VT'];

function orderOf({ id }: Unworded): number {
  return KINDS.indexOf(id.slice(0, 2));
}

function fieldEntry(
  id: FieldRuleName,
  katalog: Katalog,
  templates: readonly Template[],
  locale: Locale,
): Unworded {
  const rule = katalog.fieldRules[id];
  const concerned = templates.filter((template) => concerns(id, template));
  const named = placesNamed(null, locale);
  return {
    id,
    severity: rule.severity,
    templates: concerned.map((template) => template.id),
    when: rule.when[locale],
    message: named(rule.message[locale]),
    remedy: named(rule.remedy[locale]),
    example: exampleOf(id, concerned, katalog, locale),
    source: rule.source,
  };
}

function concerns(id: FieldRuleName, template: Template): boolean {
  if (id in structureRuleWords || id in identityRuleWords) return true;
  if (id in periodRuleWords || id in recapRuleWords) return template.layout === 'form';
  if (id === 'VF-02') return Object.keys(template.requiredWhen).length > 0;
  if (id === 'VF-16') return template.key !== null;
  return Object.values(template.columns).some((column: Column) =>
    fieldRulesOf(column, template).includes(id),
  );
}

function ruleEntry(rule: Rule, katalog: Katalog, locale: Locale): Unworded {
  const or = { id: '; atau ', en: '; or ' }[locale];
  const named = placesNamed(rule.template, locale);
  const conditions = new Set(rule.cases.map(({ fails }) => describe(fails, locale)));
  return {
    id: rule.id,
    severity: rule.severity,
    templates: [rule.template.id],
    when: rule.when?.[locale] ?? capital(`${[...conditions].join(or)}.`),
    message: named(rule.message[locale]),
    remedy: named(rule.remedy[locale]),
    // Such an example may break the field rule of the same name.
    example: rule.id in katalog.fieldRules ? null : exampleOf(rule.id, [rule.template], katalog, locale),
    source: rule.source,
  };
}

function quarterEntry({ id, severity, template, counts, ...rule }: QuarterRule, locale: Locale): Unworded {
  const kind = describe(counts, locale);
  const named = placesNamed(null, locale);
  return {
    id,
    severity,
    templates: [template.id],
    when: {
      id: `Satu triwulan sudah berakhir tanpa baris dengan ${kind}.`,
      en: `A quarter has ended without a row in which ${kind}.`,
    }[locale],
    message: named(rule.message[locale]),
    remedy: named(rule.remedy[locale]),
    example: null,
    source: rule.source,
  };
}

function capital(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
