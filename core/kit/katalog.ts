import type { Duties } from './duty.ts';
import type { FieldRules } from './field-rule.ts';
import type { IdentityWords } from './identity-words.ts';
import type { QuarterRule } from './quarter-rule.ts';
import type { Rule } from './rule.ts';
import type { Template } from './template.ts';

/** All that the product knows of its domain, in the order in which users see it. */
export interface Katalog {
  /** The version of the templates (semantic versioning); a filled workbook carries it. */
  readonly version: string;
  readonly templates: readonly Template[];
  readonly rules: readonly Rule[];
  readonly fieldRules: FieldRules;
  /** Entries that break each rule, by rule and template id (`VR-01 T01`), then by field_id; '' is a blank cell. */
  readonly examples: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Rules about quarters in which nothing happened. */
  readonly quarterRules?: readonly QuarterRule[];
  /** What is due when, and where covers declare it. */
  readonly duties?: Duties;
  /** Headers whose columns no form accepts. */
  readonly refusedHeaders?: RefusedHeaders;
  /** How identities are known in texts; absent where none are looked for. */
  readonly identity?: IdentityWords;
}

/** How headers speak of who somebody is. */
export interface RefusedHeaders {
  /** Words of such headers, wherever they stand; `*` stands for any ending of the first word. */
  readonly words: readonly string[];
  /** Words that make a header harmless when they follow a word with `*`: the name of a hotel names no person. */
  readonly harmless: readonly string[];
}
