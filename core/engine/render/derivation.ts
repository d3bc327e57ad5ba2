import type { Node } from '../../kit/expression/nodes.ts';
import { everyNode } from '../../kit/expression/walk.ts';
import type { Template } from '../../kit/template.ts';
import { columnLetters } from '../../workbook/cell.ts';
import { FIRST_ROW } from '../decode/layout.ts';
import { derivedFormula, truthFormula } from '../expression/formula.ts';
import type { Place } from '../expression/formula-writer.ts';
import { type Helper, onFilledRow } from './filled-row.ts';
import { type Grid, helperIndex, placeOn } from './place.ts';

/** The formula of a column that fills itself, for the first data row, and the hidden columns that it needs. */
export interface Derivation {
  readonly formula: string;
  readonly helpers: readonly Helper[];
}

/** Formulas grow with the numbers of the rows below: from here on conditions get hidden columns of their own. */
const LONG = 6000;

/** Says how a column fills itself, with helpers from number `first` on; `null` where a spreadsheet cannot. */
export function derivation(
  template: Template,
  column: string,
  node: Node,
  grid: Grid,
  first: number,
): Derivation | null {
  const written = (isSplit: boolean): Derivation | null => {
    const { place, helpers } = splitPlace(template, column, grid, first, isSplit);
    const compiled = derivedFormula(node, place);
    return 'formula' in compiled ? { formula: onFilledRow(template, compiled.formula, '""'), helpers } : null;
  };
  const whole = written(false);
  return whole !== null && whole.formula.length <= LONG ? whole : written(true);
}

/** A place that draws hidden columns for what a formula asks of other rows of its sheet, and for long conditions. */
function splitPlace(template: Template, column: string, grid: Grid, first: number, isSplit: boolean) {
  const helpers: Helper[] = [];
  const known = new Map<Node, string>();
  const place = placeOn(template, grid);
  const columnFor = (node: Node, formula: string, otherwise: string): string => {
    const letters = columnLetters(helperIndex(template, first + helpers.length));
    const name = `_${column}${helpers.length === 0 ? '' : `_${helpers.length + 1}`}`;
    helpers.push({
      ...{ name, header: name, headerFormula: null },
      formula: onFilledRow(template, formula, otherwise),
    });
    known.set(node, letters);
    return letters;
  };
  const within = (top: Node | null): Place => ({
    ...place,
    judged: (condition, table) => {
      if (table.id !== template.id) return null;
      const letters = known.get(condition) ?? rowsColumn(condition);
      if (letters === null) return isHere(condition, grid) ? null : []; // of a form that is not here there is no row
      return [[`$${letters}$${FIRST_ROW + 1}:$${letters}$${FIRST_ROW + grid.rows},1`]];
    },
    shared: (node) => {
      if (!isSplit || node === top || !isLong(node)) return null;
      const letters = known.get(node) ?? truthColumn(node);
      return letters === null ? null : `$${letters}${FIRST_ROW + 1}`;
    },
  });
  const rowsColumn = (condition: Node): string | null => {
    const compiled = truthFormula(condition, true, place);
    return 'formula' in compiled ? columnFor(condition, `IF(${compiled.formula},1,0)`, '0') : null;
  };
  const truthColumn = (node: Node): string | null => {
    const [yes, no] = [truthFormula(node, true, within(node)), truthFormula(node, false, within(node))];
    if ('unsayable' in yes || 'unsayable' in no) return null;
    return columnFor(node, `IF(${yes.formula},1,IF(${no.formula},0,""))`, '""');
  };
  return { place: within(null), helpers };
}

const MANY = 12;

function isLong(node: Node): boolean {
  return (node.kind === 'and' || node.kind === 'or') && leavesOf(node) >= MANY;
}

function leavesOf(node: Node): number {
  if (node.kind !== 'and' && node.kind !== 'or') return 1;
  return node.operands.reduce((sum, one) => sum + leavesOf(one), 0);
}

/** Whether all forms that a condition looks at are in the workbook. */
function isHere(condition: Node, { templates }: Grid): boolean {
  const ids = new Set(templates.map(({ id }) => id));
  return everyNode(condition).every((node) => node.kind !== 'column' || ids.has(node.table.id));
}
