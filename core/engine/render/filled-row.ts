import type { Template } from '../../kit/template.ts';
import { columnLetters } from '../../workbook/cell.ts';
import { FIRST_ROW } from '../decode/layout.ts';
import { helperIndex, mirroredOn } from './place.ts';

/** A hidden column right of a template's own: what its header cell holds, and a formula for each row. */
export interface Helper {
  /** Starts with `_`, as everything that is not the user's. */
  readonly name: string;
  readonly header: string | null;
  /** In the header cell, for parameters. */
  readonly headerFormula: string | null;
  /** For the first data row; `null` for parameters. */
  readonly formula: string | null;
}

/** The address of the cell in the first data row that tells whether the row holds anything. */
export function filledRowCell(template: Template): string {
  return `$${filledRowColumn(template)}${FIRST_ROW + 1}`;
}

/** The letters of the column whose cells tell whether their row holds anything. */
export function filledRowColumn(template: Template): string {
  return columnLetters(helperIndex(template, mirroredOn(template).length));
}

/** Thousands of prepared rows are blank: there a formula looks at one cell and stops, so that the workbook opens fast. */
export function onFilledRow(template: Template, formula: string, otherwise: string): string {
  return `IF(${filledRowCell(template)}=0,${otherwise},${formula})`;
}
