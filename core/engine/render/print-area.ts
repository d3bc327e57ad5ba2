import type { Template } from '../../kit/template.ts';
import { columnLetters, quotedSheet } from '../../workbook/cell.ts';
import { FIRST_ROW } from '../decode/layout.ts';
import { filledRowColumn } from './filled-row.ts';
import type { Grid } from './place.ts';

/** Rows that a blank form shows on paper. */
const BLANK_ROWS = 25;
/** How far below the prepared rows entries are looked for. */
const BELOW = 10_000;

/**
 * The area of a table's sheet that is worth printing, as a formula: all filled rows and at least a page of blank ones, but
 * not thousands of prepared rows.
 */
export function printArea(template: Template, { rows }: Grid): string {
  const sheet = quotedSheet(template.sheet);
  const end = FIRST_ROW + rows;
  const last = columnLetters(Object.keys(template.columns).length - 1);
  const filled = `${sheet}!$${filledRowColumn(template)}$${FIRST_ROW + 1}:$${filledRowColumn(template)}$${end}`;
  const below = `${sheet}!$A$${end + 1}:$${last}$${end + BELOW}`;
  const least = Math.min(FIRST_ROW + BLANK_ROWS, end);
  const inside = `SUMPRODUCT(MAX((${filled}>0)*ROW(${filled})))`;
  const outside = `IF(COUNTA(${below})=0,0,SUMPRODUCT(MAX((${below}<>"")*ROW(${below}))))`;
  return `${sheet}!$A$1:INDEX(${sheet}!$${last}$1:$${last}$${end + BELOW},MAX(${least},${inside},${outside}))`;
}
