import type { Duties } from './duty.ts';
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
  /** What is due when, and where covers declare it. */
  readonly duties?: Duties;
  /** Headers whose columns no form accepts. */
  readonly refusedHeaders?: RefusedHeaders;
}

/** How headers speak of who somebody is. */
export interface RefusedHeaders {
  /** Words of such headers, wherever they stand; `*` stands for any ending of the first word. */
  readonly words: readonly string[];
  /** Words that make a header harmless when they follow a word with `*`: the name of a hotel names no person. */
  readonly harmless: readonly string[];
}
