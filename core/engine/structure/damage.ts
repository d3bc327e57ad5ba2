import type { StructureRuleName } from '../../kit/structure-rule.ts';
import type { Text } from '../../locale/text.ts';
import { numberWordOf, textWord, type Word } from '../decode/cell-issue.ts';
import type { DecodedTemplate } from '../decode/template-rows.ts';
import type { LeakCells } from '../identity/leak.ts';
import type { Identity } from '../identity.ts';

/** What is not as the template prepared it, and where, as far as it has a place; rows and columns count from 0. */
export interface Damage {
  readonly rule: StructureRuleName;
  /** A field_id. */
  readonly column?: string;
  readonly row?: number;
  /** The sheet's column, where one cell shows the damage. */
  readonly at?: number;
  readonly words: Readonly<Record<string, Word>>;
}

/** A sheet whose structure is looked at. */
export interface SheetUnderCheck extends DecodedTemplate {
  /** `null` for a workbook that the product did not prepare. */
  readonly identity: Identity | null;
  /** Cells of which an identity rule speaks already. */
  readonly leaks: LeakCells;
}

/** The words that most sentences need: the sheet's name and how many. */
export function sheetAndCount(name: string, n: number): Readonly<Record<string, Word>> {
  return { lembar: nameWord(name), n: numberWordOf(n) };
}

/** A name that is the same in both languages. */
export function nameWord(name: string): Word {
  const text: Text = { id: name, en: name };
  return textWord(text);
}
