import { quotedSheet, type SheetModel } from '../../core/index.ts';
import { type SheetHandle, type Step, step } from './steps.ts';

/** Makes links of the cells that lead to other cells. */
export function linkSteps(sheet: SheetHandle, { cells }: SheetModel): readonly Step[] {
  return cells.flatMap((row, at) =>
    row.flatMap((content, column) => {
      if (content === null || typeof content !== 'object' || !('text' in content)) return [];
      const documentReference = `${quotedSheet(content.sheet)}!${content.cell}`;
      const run = (): void => {
        sheet().getRangeByIndexes(at, column, 1, 1).hyperlink = {
          documentReference,
          textToDisplay: content.text,
        };
      };
      return step(run, { bytes: documentReference.length });
    }),
  );
}
