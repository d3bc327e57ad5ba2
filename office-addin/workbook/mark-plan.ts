import { type CellPosition, cellKey, combinedMarks, type Mark, type MarkRecord } from '../../core/index.ts';
import { type Fill, MARK_FILLS } from './fills.ts';

/** The marks that one sheet is to have, and what is on record of those that it has. */
export interface SheetMarks {
  readonly sheet: string;
  readonly marks: readonly Mark[];
  readonly records: readonly MarkRecord[];
}

/** What has to be done so that a sheet has these marks and no others. */
export interface MarkPlan {
  readonly sheet: string;
  readonly paints: readonly Paint[];
  readonly records: readonly MarkRecord[];
}

/** A cell and the background that it gets. */
export interface Paint {
  readonly row: number;
  readonly column: number;
  /** Six hex digits, or `null` for none. */
  readonly fill: string | null;
}

/**
 * Plans the marks of a sheet. Marked cells that somebody coloured since are left as they are, and cells whose
 * background could not be drawn again get no colour. The colour of a mark that is not on record came along when
 * somebody copied or sorted cells: it is nobody's own, so nothing is kept of it.
 */
export function planMarks(
  { sheet, marks, records }: SheetMarks,
  fillAt: (row: number, column: number) => Fill,
): MarkPlan {
  const wanted = combinedMarks(marks, []);
  const known = new Map(records.map((record) => [cellKey(record), record]));
  const paints: Paint[] = [];
  const made: MarkRecord[] = [];
  for (const { row, column } of cellsOf({ marks, records })) {
    const record = known.get(cellKey({ row, column }));
    const mark = wanted.get(cellKey({ row, column }));
    const seen = fillAt(row, column);
    const looksMarked = Object.values(MARK_FILLS).some((fill) => fill === seen);
    const isMarked = record !== undefined && looksMarked;
    const present = looksMarked ? null : seen;
    const original = isMarked ? record.fill : present;
    if (mark === undefined) {
      if (isMarked) paints.push({ row, column, fill: record.fill });
      continue;
    }
    if (original === 'other') continue;
    paints.push({ row, column, fill: MARK_FILLS[mark.style] });
    const before = isMarked ? record : NEW_RECORD;
    made.push({ ...before, sheet, row, column, style: mark.style, fill: original });
  }
  return { sheet, paints, records: made };
}

/** Add-ins for Excel write no notes, and know a background by its colour alone. */
const NEW_RECORD = { note: '', detail: '', sheetId: '' } as const;

/** The cells whose present background decides what happens. */
export function cellsOf({ marks, records }: Omit<SheetMarks, 'sheet'>): readonly CellPosition[] {
  const cells = [...marks, ...records].map(({ row, column }) => ({ row, column }));
  return [...new Map(cells.map((cell) => [cellKey(cell), cell])).values()];
}
