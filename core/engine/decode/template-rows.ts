import type { Column } from '../../kit/column.ts';
import type { Template } from '../../kit/template.ts';
import type { SheetSnapshot } from '../../workbook/snapshot.ts';
import { blankCells, type Cells, INVALID } from '../table.ts';
import type { CellIssue } from './cell-issue.ts';
import { decodeColumn } from './column.ts';
import { decodeDistricts, type ParentAt } from './column-district.ts';
import { LAST_DAY } from './date.ts';
import { type Layout, layoutOf } from './layout.ts';
import { type DecodeContext, type DecodedColumn, type RawColumn, rawColumn } from './raw-column.ts';

/** The records of one template in one workbook, before anything is derived. */
export interface DecodedTemplate {
  readonly template: Template;
  readonly sheet: SheetSnapshot;
  readonly layout: Layout;
  readonly columns: Readonly<Record<string, Cells>>;
  readonly issues: readonly (CellIssue & { readonly column: string })[];
  /** What reading the cells depended on. */
  readonly context: DecodeContext;
  /** Columns of the template that the sheet does not have. */
  readonly absent: readonly string[];
}

// A workbook that is checked may lie beside others that are.
const latest = new WeakMap<SheetSnapshot, DecodedTemplate>();

/** Reads a template's sheet; what the same reading gave before is given again. */
export function decodeTemplate(
  sheet: SheetSnapshot,
  template: Template,
  context: DecodeContext,
): DecodedTemplate {
  const before = latest.get(sheet);
  if (before?.template === template && isSame(before.context, context)) return before;
  const decoded = decode(sheet, template, context);
  latest.set(sheet, decoded);
  return decoded;
}

/**
 * Reads a template's sheet for those who look at no issue, no number and no day: all else does not depend on the context.
 * What was read last is given again, in whatever context that was.
 */
export function decodeSteady(sheet: SheetSnapshot, template: Template): DecodedTemplate {
  const before = latest.get(sheet);
  return before?.template === template ? before : decodeTemplate(sheet, template, ANY_CONTEXT);
}

const ANY_CONTEXT: DecodeContext = {
  today: LAST_DAY,
  thisYear: 2100,
  periodYear: Number.NaN,
  firstDay: Number.NaN,
  monthFirst: false,
};

function isSame(one: DecodeContext, other: DecodeContext): boolean {
  return (
    one.today === other.today &&
    one.thisYear === other.thisYear &&
    Object.is(one.periodYear, other.periodYear) &&
    Object.is(one.firstDay, other.firstDay) &&
    one.monthFirst === other.monthFirst
  );
}

/** Finds the columns and rows of a sheet, and decodes them a column at a time. */
function decode(sheet: SheetSnapshot, template: Template, context: DecodeContext): DecodedTemplate {
  const layout = layoutOf(sheet, template);
  const columns: Record<string, Cells> = {};
  const issues: (CellIssue & { readonly column: string })[] = [];
  const absent: string[] = [];
  for (const [name, column] of Object.entries(template.columns)) {
    const raw = rawOf(sheet, layout, name);
    if (raw === null) {
      if (!column.derived) absent.push(name);
      columns[name] = absentCells(column, layout.rows.length);
      continue;
    }
    const decoded = column.children
      ? decodeDistricts(column, column.children, raw, parentsIn(template, columns, column))
      : decodeColumn(column, raw, context);
    columns[name] = decoded.cells;
    if (!column.derived) for (const issue of decoded.issues) issues.push({ ...issue, column: name });
  }
  return { template, sheet, layout, columns, issues, context, absent };
}

/** What a row holds in the column whose codes lie above those of another; it stands left of that. */
function parentsIn(
  template: Template,
  columns: Readonly<Record<string, Cells>>,
  { within }: Column,
): ParentAt {
  const parents = within === null ? undefined : columns[within];
  const codes = (within === null ? null : template.columns[within]?.list)?.codes ?? [];
  return (row) => (parents?.kind === 'choice' ? (codes[parents.values[row] ?? -1] ?? null) : null);
}

/** The cells of a column as they stand in the sheet, or `null` when the sheet lacks it. */
export function rawOf(sheet: SheetSnapshot, layout: Layout, name: string): RawColumn | null {
  const place = layout.columns[name];
  const column = place && sheet.columns[place.column];
  if (!place) return null;
  const rows = place.row === null ? layout.rows : Int32Array.of(place.row);
  return rawColumn(column ?? { values: [], format: 'general' }, rows);
}

/** A missing column cannot be judged: that it is missing is said once, and not in every row. */
function absentCells(column: Column, length: number): Cells {
  const cells = blankCells(kindOf(column), length);
  if (!column.derived) cells.state.fill(INVALID);
  return cells;
}

/** The kind of cells that a column decodes to. */
export function kindOf({ type }: Column): DecodedColumn['cells']['kind'] {
  switch (type) {
    case 'text':
    case 'code':
      return 'text';
    case 'choice':
    case 'boolean':
      return 'choice';
    case 'choices':
      return 'set';
    default:
      return 'number';
  }
}
