import type { Column } from '../../kit/column.ts';
import type { ColumnNode } from '../../kit/expression/nodes.ts';
import type { Template } from '../../kit/template.ts';
import type { Area } from '../../workbook/cell.ts';
import type { Highlight } from '../../workbook/sheet-model.ts';
import { FIRST_ROW } from '../decode/layout.ts';
import { knownValueFormula, truthFormula } from '../expression/formula.ts';
import { validSet } from '../expression/formula-codes.ts';
import { hasLetter, isCarried, knownChild } from './child-lists.ts';
import { filledRowCell } from './filled-row.ts';
import type { LiveSheet } from './helpers.ts';
import { columnIndex, type Grid, placeOn, type SheetPlace } from './place.ts';

/**
 * The colours that show mistakes while the user types, with no add-in: first what a cell alone gets wrong, then what
 * rows get wrong, errors before warnings, and last what is still missing.
 */
export function highlightsOf(template: Template, live: LiveSheet, grid: Grid): readonly Highlight[] {
  const cells = Object.entries(template.columns).flatMap(([name, column]) =>
    cellHighlights(template, name, column, grid),
  );
  const rules = live.rules.map(
    ({ rule, points, formula }): Highlight => ({
      area: columnArea(template, points, grid),
      formula,
      style: rule.severity,
    }),
  );
  const bySeverity = (style: Highlight['style']): readonly Highlight[] =>
    rules.filter((one) => one.style === style);
  const missing = Object.entries(template.columns).flatMap(([name, column]) =>
    missingHighlights(template, name, column, grid),
  );
  return [...cells, ...bySeverity('error'), ...bySeverity('warning'), ...bySeverity('info'), ...missing];
}

/** The prepared cells of a column. */
function columnArea(template: Template, name: string, { rows }: Grid): Area {
  return { row: FIRST_ROW, column: columnIndex(template, name), rows, columns: 1 };
}

/** Red where a cell is filled, but not with something that the column takes. */
function cellHighlights(template: Template, name: string, column: Column, grid: Grid): readonly Highlight[] {
  if (column.derived) return [];
  const place = placeOn(template, grid);
  const valid = validFormula({ kind: 'column', table: template, name }, column, place, grid);
  if (valid === null) return [];
  const cell = place.cell({ kind: 'column', table: template, name });
  const formula = `IF(ISERROR(${cell}),TRUE,AND(${cell}<>"",NOT(${valid})))`;
  return [{ area: columnArea(template, name, grid), formula, style: 'error' }];
}

function validFormula(node: ColumnNode, column: Column, place: SheetPlace, grid: Grid): string | null {
  const cell = place.cell(node);
  const { children, within } = column;
  if (column.type === 'choices') return validSet(cell, column, place);
  if (column.type === 'text') {
    const { min, max } = column;
    const limits = [
      ...(typeof min === 'number' ? [`LEN(${cell})>=${min}`] : []),
      ...(typeof max === 'number' ? [`LEN(${cell})<=${max}`] : []),
    ];
    return limits.length === 0 ? null : `AND(${limits.join(',')})`;
  }
  const known = knownValueFormula(node, place);
  if ('unsayable' in known) return null;
  if (children === null || within === null) return known.formula;
  const parent = place.cell({ kind: 'column', table: node.table, name: within });
  return isCarried(children, grid.carried)
    ? knownChild(children, cell, parent, known.formula)
    : `OR(${known.formula},${hasLetter(cell)})`;
}

/** Pale where a row has something and this cell must have something too. */
function missingHighlights(
  template: Template,
  name: string,
  column: Column,
  grid: Grid,
): readonly Highlight[] {
  if (column.derived) return [];
  const place = placeOn(template, grid);
  const cell = place.cell({ kind: 'column', table: template, name });
  const area = columnArea(template, name, grid);
  if (column.required)
    return [{ area, formula: `AND(${filledRowCell(template)}=1,${cell}="")`, style: 'missing' }];
  const condition = template.requiredWhen[name];
  const when = condition ? truthFormula(condition, true, place) : null;
  if (when === null || 'unsayable' in when) return [];
  return [
    { area, formula: `AND(${filledRowCell(template)}=1,${cell}="",${when.formula})`, style: 'missing' },
  ];
}
