/** The part of the add-in that is loaded when somebody first asks for more than where a workbook stands. */
export { act } from '../core/index.ts';
export { judgeEdits } from './live/judge-edits.ts';
export { readFormulas } from './workbook/read-formulas.ts';
