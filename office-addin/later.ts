/** The part of the add-in that is loaded when somebody first asks for more than what `daily.ts` brings. */
export { act } from '../core/index.ts';
export { readFormulas } from './workbook/read-formulas.ts';
