import {
  cellKey,
  checkMarks,
  checkWorkbook,
  graver,
  type Locale,
  type Mark,
  momentOf,
  RECORD_SHEET,
  recordsOf,
  type Snapshot,
  sheetNamed,
  type WorkbookUpdate,
} from '../../core/index.ts';
import { type EditedArea, isEdited, isInRows } from './edited-cells.ts';

/** What was edited on one sheet. */
export interface SheetEdited {
  readonly sheet: string;
  readonly areas: readonly EditedArea[];
}

/**
 * The marks of an earlier check, made true again for the rows that were edited; `null` when they are. A mark goes where
 * the entry is right now; a cell gets one only when somebody has just edited it, and never while its row is being
 * filled in. A workbook that was never checked gets none.
 */
export function judgeEdits(
  snapshot: Snapshot,
  edited: readonly SheetEdited[],
  locale: Locale,
): WorkbookUpdate | null {
  const recorded = sheetNamed(snapshot, RECORD_SHEET);
  if (recorded === null) return null;
  const records = recordsOf(rowsOf(recorded.columns.map(({ values }) => values)));
  const context = { locale, beside: [], today: momentOf(snapshot, new Date()).today };
  const found = checkMarks(snapshot, checkWorkbook(snapshot, context));
  const marks = edited.flatMap(({ sheet, areas }) => {
    const wanted = found.find((one) => one.sheet === sheet)?.marks;
    if (wanted === undefined) return [];
    const present = records.filter((record) => record.sheet === sheet);
    const known = new Set(present.map(cellKey));
    const kept = present.filter(({ row }) => !isInRows(areas, row)).map(withoutNote);
    const judged = wanted.filter(
      (mark) =>
        isInRows(areas, mark.row) && (known.has(cellKey(mark)) || isEdited(areas, mark.row, mark.column)),
    );
    const next = [...kept, ...judged];
    return looksOf(next) === looksOf(present) ? [] : [{ sheet, marks: next }];
  });
  return marks.length === 0 ? null : { sheets: [], names: [], marks };
}

/** Excel's add-in writes no notes. */
function withoutNote({ row, column, style }: Pick<Mark, 'row' | 'column' | 'style'>): Mark {
  return { row, column, style, note: '' };
}

/** The gravest mark of each cell, as one text to compare. */
function looksOf(marks: readonly Pick<Mark, 'row' | 'column' | 'style'>[]): string {
  const gravest = new Map<number, Mark['style']>();
  for (const mark of marks) {
    const key = cellKey(mark);
    gravest.set(key, graver(mark.style, gravest.get(key) ?? mark.style));
  }
  return [...gravest]
    .map(([cell, style]) => `${cell} ${style}`)
    .sort()
    .join();
}

function rowsOf<T>(columns: readonly (readonly T[])[]): readonly (readonly (T | undefined)[])[] {
  const count = Math.max(0, ...columns.map((values) => values.length));
  return Array.from({ length: count }, (_, row) => columns.map((values) => values[row]));
}
