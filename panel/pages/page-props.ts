/** What every page is given. */
export interface PageProps {
  /** Whether the panel has just opened: then the keyboard stays in the workbook. */
  readonly isFirst: boolean;
}
