import { blankSheet, type SheetModel } from '../../workbook/sheet-model.ts';
import { ANSWER_SHEET, type Answers } from '../answers/answers.ts';

const HEADER = ['kunci', 'alasan'];

/** The hidden sheet that keeps the answers to warnings, by key. */
export function renderAnswers(answers: Answers): SheetModel {
  const cells = [HEADER, ...[...answers].sort(([a], [b]) => (a < b ? -1 : 1))];
  return {
    ...blankSheet(ANSWER_SHEET),
    state: 'veryHidden',
    cells,
    styles: [
      {
        area: { row: 0, column: 0, rows: cells.length, columns: HEADER.length },
        style: 'plain',
        format: 'text',
      },
    ],
    columns: [{ width: 18 }, { width: 40 }],
  };
}
