import type { FieldRuleName } from '../../kit/field-rule.ts';
import type { Text } from '../../locale/text.ts';

/** What stands for `{name}` in a field rule's message: a value of the cell, which may be hidden, or a text of ours. */
export type Word = { readonly value: string } | { readonly text: Text } | { readonly number: number };

/** A field rule that a cell breaks. */
export interface CellIssue {
  readonly rule: FieldRuleName;
  /** The row of the decoded table, counted from 0. */
  readonly row: number;
  readonly words: Readonly<Record<string, Word>>;
}

/** A value as it stands in the cell. */
export const valueWord = (value: string): Word => ({ value });
export const textWord = (text: Text): Word => ({ text });
export const numberWordOf = (number: number): Word => ({ number });
