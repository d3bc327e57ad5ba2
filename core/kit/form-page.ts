import type { Text } from '../locale/text.ts';

/** A table's columns once more as a tall sheet for one record, to print or to fill on a telephone. */
export interface FormPage<F extends string = string> {
  /** The name of its sheet. */
  readonly sheet: string;
  readonly sections: readonly PageSection<F>[];
  /** Who signs at the end. */
  readonly signatures: readonly Text[];
}

/** Lines of a form under one heading, with what the answers mean. */
export interface PageSection<F extends string = string> {
  readonly title: Text;
  readonly legend: Text | null;
  /** By field_id, in the order of the page. */
  readonly fields: readonly F[];
}
