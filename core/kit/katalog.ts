import type { FieldRules } from './field-rule.ts';
import type { Rule } from './rule.ts';
import type { Template } from './template.ts';

/** All that the product knows of its domain, in the order in which users see it. */
export interface Katalog {
  /** The version of the templates (semantic versioning); a filled workbook carries it. */
  readonly version: string;
  readonly templates: readonly Template[];
  readonly rules: readonly Rule[];
  readonly fieldRules: FieldRules;
  /** First words of headers whose columns no form accepts, such as names; `*` stands for any ending. */
  readonly refusedHeaders?: readonly string[];
}
