import type { Column } from '../../kit/column.ts';
import type { Template } from '../../kit/template.ts';
import type { Locale } from '../../locale/text.ts';
import { exampleOf, needOf } from './column-note.ts';

/** Columns beside each other in the guide. */
export const ACROSS = 5;
/** More columns would make the guide too long to be read; the notes on the headers have them all. */
const SHOWN = 2 * ACROSS;

/** One strip of a worked example: headers, and below each what a filled row says there. */
interface ExampleStrip {
  readonly headers: readonly string[];
  readonly cells: readonly string[];
}

/** A filled row of a form as an officer would type it: the columns that are always required, in strips. */
export function exampleStrips(template: Template, locale: Locale): readonly ExampleStrip[] {
  const shown = Object.entries(template.columns)
    .filter(([name, column]) => needOf(template, name) === 'required' && column.example !== '')
    .slice(0, SHOWN)
    .map(([, column]) => column);
  const strips: ExampleStrip[] = [];
  for (let from = 0; from < shown.length; from += ACROSS)
    strips.push(stripOf(shown.slice(from, from + ACROSS), locale));
  return strips;
}

function stripOf(columns: readonly Column[], locale: Locale): ExampleStrip {
  return {
    headers: columns.map(({ label }) => label.id),
    // The drop-down lists are Indonesian in either language: so is what stands in a filled cell.
    cells: columns.map((column) => exampleOf(column, column.list === null ? locale : 'id')),
  };
}

/** How many columns of a form its example leaves out. */
export function leftOut(template: Template): number {
  const typed = Object.keys(template.columns).filter((name) => needOf(template, name) !== 'derived');
  const shown = exampleStrips(template, 'id').reduce((sum, { cells }) => sum + cells.length, 0);
  return typed.length - shown;
}
