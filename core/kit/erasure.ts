import type { Text } from '../locale/text.ts';
import type { Template } from './template.ts';

/** Why somebody's data must go. */
export interface EraseReason {
  /** Stands in what is left of the row; stable forever. */
  readonly code: string;
  readonly label: Text;
  readonly source: string;
  /** Whether the person goes on counting: her case had her, though nothing of her may be kept. */
  readonly counts: boolean;
}

/** Records of other tables that belong to a person. */
export interface RelatedRecords {
  readonly template: Template;
  /** The column that holds the person's code. */
  readonly by: string;
}

/** What erasing a person takes from a workbook, and what is left so that counts stay honest. */
export interface ErasureRules {
  /** The table of persons, one row each; its key is the person's code. */
  readonly persons: Template;
  /** The column of `persons` that names the record in which a person counts. */
  readonly countedBy: string;
  /** That record's table, and its column with the number of persons. */
  readonly counted: { readonly template: Template; readonly column: string };
  /** The column by which the same person is found under another code. */
  readonly link: string;
  readonly related: readonly RelatedRecords[];
  readonly reasons: readonly EraseReason[];
  /** What stands in a text where the person's code was. */
  readonly instead: string;
  /** Where copies remain that no program reaches, one sentence each. */
  readonly copies: readonly Text[];
}
