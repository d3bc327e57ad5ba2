import { addressOf, type CellValue } from '../../core/index.ts';
import { prefixedXml } from './patch-canonical.ts';
import { appending } from './patch-element.ts';
import type { SheetLayout } from './patch-layout.ts';
import type { CellSpot, RowSpot } from './patch-row.ts';
import type { Splice } from './patch-splice.ts';
import { cellXml } from './write-cell.ts';

/** What becomes of a cell. */
export interface CellChange {
  readonly spot: CellSpot;
  /** The format that it gets, or `null` for an empty cell that leaves the file. */
  readonly style: number | null;
  /** What it is to hold; absent when it keeps its content. */
  readonly value?: CellValue;
}

/** The length of ` s="`. */
const ATTRIBUTE_START = 4;
const WHOLE_ATTRIBUTE = /^\ss=["']\d+["']$/;
const SPANS = /^(\d+):(\d+)$/;

/** The splices that give cells their formats and contents; absent cells and rows are made where they belong. */
export function cellSplices(layout: SheetLayout, changes: readonly CellChange[]): readonly Splice[] {
  const byRow = new Map<RowSpot, CellChange[]>();
  for (const change of changes) {
    const row = byRow.get(change.spot.row);
    if (row === undefined) byRow.set(change.spot.row, [change]);
    else row.push(change);
  }
  const rows = [...byRow].sort(([a], [b]) => a.row - b.row);
  const splices = rows.flatMap(([row, rowChanges]) => rowSplices(layout, row, rowChanges));
  if (!layout.data.selfClosing || splices.length === 0) return splices;
  return [appending(layout.data, splices.map(({ text }) => text).join(''))];
}

function rowSplices(layout: SheetLayout, row: RowSpot, changes: readonly CellChange[]): readonly Splice[] {
  const { prefix } = layout;
  const made = changes.filter(({ spot, style }) => !spot.present && style !== null);
  const cells = made.map((change) => ({ change, xml: newCell(prefix, change) }));
  if (!row.present) {
    const text = cells.map(({ xml }) => xml).join('');
    const element = `<${prefix}row r="${row.row + 1}">${text}</${prefix}row>`;
    return text === '' ? [] : [{ start: row.start, end: row.start, text: element }];
  }
  const present = changes.filter(({ spot }) => spot.present);
  const removed = present.filter(({ style }) => style === null);
  if (row.plain && removed.length > 0 && removed.length === row.cells && made.length === 0) {
    return [{ start: row.start, end: row.end, text: '' }];
  }
  return [
    ...present.map((change) => changedCell(layout, change)),
    ...widenedSpans(layout, row, made),
    ...insertedCells(prefix, row, cells),
  ];
}

function changedCell({ bytes, prefix }: SheetLayout, change: CellChange): Splice {
  const { spot, style, value } = change;
  if (value !== undefined) return { start: spot.start, end: spot.end, text: newCell(prefix, change) };
  if (style === null) return { start: spot.start, end: spot.end, text: '' };
  const { start, end } = spot.styleAt;
  if (start === end) return { start, end, text: ` s="${style}"` };
  const attribute = bytes.toString('latin1', start - ATTRIBUTE_START, end + 1);
  // Format 0 is the one of cells that do not say theirs, and most programs leave it out.
  if (style === 0 && WHOLE_ATTRIBUTE.test(attribute)) {
    return { start: start - ATTRIBUTE_START, end: end + 1, text: '' };
  }
  return { start, end, text: String(style) };
}

function insertedCells(
  prefix: string,
  row: RowSpot,
  cells: readonly { readonly change: CellChange; readonly xml: string }[],
): readonly Splice[] {
  if (!row.selfClosing || cells.length === 0) {
    return cells.map(({ change: { spot }, xml }) => ({ start: spot.start, end: spot.start, text: xml }));
  }
  const content = cells.map(({ xml }) => xml).join('');
  return [{ start: row.contentStart - 2, end: row.contentStart, text: `>${content}</${prefix}row>` }];
}

/** The hint in a row which columns it has may not leave out a new one. */
function widenedSpans({ bytes }: SheetLayout, row: RowSpot, made: readonly CellChange[]): readonly Splice[] {
  const { start, end } = row.spans;
  if (made.length === 0 || end === start) return [];
  const [whole, first = '', last = ''] = SPANS.exec(bytes.toString('latin1', start, end)) ?? [];
  const columns = made.map(({ spot }) => spot.column + 1);
  const from = Math.min(...columns, whole === undefined ? 1 : Number(first));
  const to = Math.max(...columns, whole === undefined ? 16_384 : Number(last));
  const text = `${from}:${to}`;
  return text === whole ? [] : [{ start, end, text }];
}

function newCell(prefix: string, { spot, style, value = null }: CellChange): string {
  const format = style === null || style === 0 ? '' : ` s="${style}"`;
  return prefixedXml(`<c r="${addressOf(spot.row.row, spot.column)}"${format}${cellXml(value)}`, prefix);
}
