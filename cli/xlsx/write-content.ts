import type { CellBodies, DefinedName, SheetModel } from '../../core/index.ts';

/** What goes into a new workbook. */
export interface WorkbookContent {
  readonly sheets: readonly SheetModel[];
  readonly names: readonly DefinedName[];
  readonly properties: { readonly title: string; readonly creator: string };
  /** Rows that follow those of the sheets; absent: none. */
  readonly bodies?: CellBodies;
}

/** What a workbook of this program says of itself. */
export const PROPERTIES = { title: 'Monev TPPO', creator: 'Monev TPPO' };

/** The sheet that is in front when the file is opened, counted from 0; throws `RangeError` when all are hidden. */
export function frontSheet(sheets: readonly SheetModel[]): number {
  const index = sheets.findIndex(({ state }) => state === 'visible');
  if (index < 0) throw new RangeError('a workbook needs a visible sheet');
  return index;
}
