import { cellKey, type Mark, noteKey } from '../../core/index.ts';
import { columnsByRow } from './patch-cell-rows.ts';
import { type CellChange, cellSplices } from './patch-cells.ts';
import type { Palette } from './patch-color.ts';
import type { PatchContext } from './patch-context.ts';
import { markFill, recordedFill, restoredFill } from './patch-fill.ts';
import { readLayout } from './patch-layout.ts';
import { marksInSheet } from './patch-mark-list.ts';
import { remembered } from './patch-memo.ts';
import { openNotes } from './patch-notes.ts';
import { findOriginals, markNotes, type Original } from './patch-originals.ts';
import type { MarkRecord } from './patch-records.ts';
import { spliced } from './patch-splice.ts';
import { findSpots } from './patch-spots.ts';

/** The marks that one sheet is to have, and what is known of those that it has. */
export interface SheetMarks {
  readonly sheet: string;
  readonly part: string;
  readonly marks: readonly Mark[];
  /** The records of this sheet, and of sheets that are no longer there by their name. */
  readonly records: readonly MarkRecord[];
}

/** What became of the marks of a sheet. */
export interface ReplacedMarks {
  /** The records of the new marks. */
  readonly records: readonly MarkRecord[];
  /** The earlier records by which cells got their fill back. */
  readonly used: ReadonlySet<Original>;
}

/** Replaces all marks of a sheet. Throws `RangeError` for a mark that lies outside of every sheet. */
export function replaceMarks(
  context: PatchContext,
  palette: Palette,
  { sheet, part, marks, records }: SheetMarks,
): ReplacedMarks {
  const { parts, styles } = context;
  const layout = readLayout(parts.readXml(part), part);
  const notes = openNotes(context, layout);
  const oldNotes = markNotes(notes.stored, records);
  const old = new Set(oldNotes);
  const ownNotes = new Set(notes.stored.filter((note) => !old.has(note)).map(cellKey));
  const wanted = marksInSheet(marks, layout.merges);
  const spots = findSpots(layout, columnsByRow([...wanted.values(), ...records, ...oldNotes]));
  const originals = findOriginals(sheet, spots, records, oldNotes, styles);
  const restored = remembered((fill: string) => restoredFill(fill, palette));
  const recorded = remembered((style: number) => recordedFill(styles.fillOf(style), palette));
  const fillOf = remembered(markFill);
  const changes: CellChange[] = [];
  const made: MarkRecord[] = [];
  for (const spot of spots) {
    const position = { row: spot.row.row, column: spot.column };
    const key = cellKey(position);
    const original = originals.get(key);
    const mark = wanted.get(key);
    const style = original ? styles.withFill(spot.style, restored(original.fill)) : spot.style;
    if (mark === undefined) {
      changes.push({ spot, style: original?.made === true && spot.empty ? null : style });
      continue;
    }
    changes.push({ spot, style: styles.withFill(style, fillOf(mark.style)) });
    made.push({
      sheet,
      ...position,
      style: mark.style,
      fill: recorded(style),
      note: ownNotes.has(key) ? '' : noteKey(mark.note),
      made: original?.made ?? !spot.present,
    });
  }
  const added = [...wanted.values()].filter((mark) => mark.note !== '' && !ownNotes.has(cellKey(mark)));
  const newNotes = added.map(({ row, column, note }) => ({ row, column, text: note }));
  const splices = [...cellSplices(layout, changes.filter(isChange)), ...notes.replace(oldNotes, newNotes)];
  if (splices.length > 0) parts.write(part, spliced(layout.bytes, splices));
  return { records: made, used: new Set(originals.values()) };
}

/** An absent cell that gets no mark stays absent. */
function isChange({ spot, style }: CellChange): boolean {
  return style !== spot.style;
}
