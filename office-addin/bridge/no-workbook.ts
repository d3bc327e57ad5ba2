import type { Snapshot } from '../../core/index.ts';

/** What is read for an action that needs no workbook. */
export const NO_WORKBOOK: Snapshot = {
  fileName: null,
  date1904: false,
  locale: null,
  sheets: [],
  properties: {},
  definedNames: {},
};
