import { cellKey, noteKey } from '../../core/index.ts';
import { isMarkFill } from './patch-fill.ts';
import { remembered } from './patch-memo.ts';
import type { StoredNote } from './patch-note-list.ts';
import { MARK_AUTHOR } from './patch-note-texts.ts';
import type { MarkRecord } from './patch-records.ts';
import type { CellSpot } from './patch-row.ts';
import type { StyleBook } from './patch-styles.ts';

/** What a cell that carries a mark was before. */
export type Original = Pick<MarkRecord, 'fill' | 'made'>;

/**
 * The notes that marks left on a sheet.
 *
 * They are known by their author, or by their text where a program that saved the file since forgot the authors.
 */
export function markNotes(
  notes: readonly StoredNote[],
  records: readonly MarkRecord[],
): readonly StoredNote[] {
  const keys = new Set(records.map(({ note }) => note).filter((note) => note !== ''));
  return notes.filter(({ author, text }) => author === MARK_AUTHOR || keys.has(noteKey(text)));
}

/**
 * What the marked cells were before, by `cellKey`; cells that somebody has coloured otherwise since are left out.
 *
 * Rows move when a sheet is sorted or rows are inserted, and colours and notes move with them. So a record is taken
 * for its own cell only if the note there is its note; the other marked cells get the record of their note's text, in
 * the order of rows, or else what is left on record for their place. A cell that has a mark's colour and note but no
 * record had no fill.
 */
export function findOriginals(
  sheet: string,
  spots: readonly CellSpot[],
  records: readonly MarkRecord[],
  notes: readonly StoredNote[],
  styles: StyleBook,
): ReadonlyMap<number, Original> {
  const coloured = colouredCells(spots, styles);
  const noteKeys = new Map(notes.map((note) => [cellKey(note), noteKey(note.text)]));
  const originals = new Map<number, Original>();
  const moved: MarkRecord[] = [];
  for (const record of records) {
    const key = cellKey(record);
    const note = noteKeys.get(key) ?? '';
    const inPlace = note === '' ? isOf(record, sheet) : note === record.note;
    if (inPlace && coloured.has(key) && !originals.has(key)) originals.set(key, record);
    else moved.push(record);
  }
  const open = [...noteKeys].filter(([key]) => coloured.has(key) && !originals.has(key));
  const next = recordsBy(moved, ({ note }) => note);
  const edited: number[] = [];
  for (const [key, note] of open.sort(([a], [b]) => a - b)) {
    const record = note === '' ? undefined : next(note);
    if (record === undefined) edited.push(key);
    else originals.set(key, record);
  }
  const used = new Set(originals.values());
  const left = moved.filter((record) => isOf(record, sheet) && !used.has(record));
  const inPlaceOf = recordsBy(left, cellKey);
  for (const key of edited) originals.set(key, inPlaceOf(key) ?? { fill: 'none', made: false });
  return originals;
}

/** The cells that show the colour of a mark. */
function colouredCells(spots: readonly CellSpot[], styles: StyleBook): ReadonlySet<number> {
  const isMarked = remembered((style: number) => isMarkFill(styles.fillOf(style)));
  const marked = spots.filter(({ present, style }) => present && isMarked(style));
  return new Set(marked.map(({ row, column }) => cellKey({ row: row.row, column })));
}

function isOf(record: MarkRecord, sheet: string): boolean {
  return record.sheet.toLowerCase() === sheet.toLowerCase();
}

/** Hands out the records of each key, one after the other. */
function recordsBy<K>(
  records: readonly MarkRecord[],
  keyOf: (record: MarkRecord) => K,
): (key: K) => MarkRecord | undefined {
  const byKey = new Map<K, MarkRecord[]>();
  for (const record of [...records].reverse()) {
    const others = byKey.get(keyOf(record));
    if (others === undefined) byKey.set(keyOf(record), [record]);
    else others.push(record);
  }
  return (key) => byKey.get(key)?.pop();
}
