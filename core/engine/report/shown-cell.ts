import type { FigureReportCell, ReportCell, ResolvedTable } from './blocks.ts';

/** What an edition makes of a figure: the figure as it is, masked, or rounded. */
export type Showing = (cell: FigureReportCell) => FigureReportCell;

/** A table as an edition shows it; what is made of figures follows them. */
export function shownTable(table: ResolvedTable, show: Showing): ResolvedTable {
  const rows = table.rows.map((row) => ({ ...row, cells: row.cells.map((cell) => shownCell(cell, show)) }));
  return { ...table, rows };
}

function shownCell(cell: ReportCell, show: Showing): ReportCell {
  if (cell.kind === 'figure') return show(cell);
  if (cell.from === undefined) return cell;
  const from = cell.from.map(show);
  if (from.some(({ masked }) => masked) || !from.some(({ rounded }) => rounded)) return { ...cell, from };
  // What cannot be made of the rounded figures was made of the exact ones and would tell them.
  return cell.again?.(from) ?? { ...cell, from: from.map((one) => ({ ...one, masked: true })) };
}
