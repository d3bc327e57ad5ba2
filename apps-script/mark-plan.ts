import { type Area, type Mark, noteKey, theme } from '../core/index.ts';
import { originalFills } from './mark-originals.ts';
import type { MarkRecord } from './mark-records.ts';
import { type Spot, spotKey, spotOf } from './spot.ts';

/** A sheet as it is before its marks are replaced. */
export interface MarkedSheet {
  readonly sheetId: number;
  /** Background and note of every cell, row by row, as Google Sheets gives them. */
  readonly fills: readonly (readonly string[])[];
  readonly notes: readonly (readonly string[])[];
  readonly merges: readonly Area[];
  /** The records of this sheet. */
  readonly records: readonly MarkRecord[];
}

/** What has to be changed for a sheet to have the new marks and no others. */
export interface MarkPlan {
  /** Cells by the background that they are to get; `''` is none. */
  readonly fills: ReadonlyMap<string, readonly Spot[]>;
  readonly notes: readonly (Spot & { readonly text: string })[];
  /** The records of the new marks. */
  readonly records: readonly MarkRecord[];
}

const SEVERITIES: readonly Mark['style'][] = ['error', 'warning', 'info'];

/** Google Sheets gives white for cells without a background; white is as good as none. */
const NO_FILL = '#ffffff';

/** Works out how marks are replaced. Throws `RangeError` for a mark outside of the sheet. */
export function planMarks(sheet: MarkedSheet, marks: readonly Mark[]): MarkPlan {
  const wanted = wantedMarks(marks, sheet);
  const markNotes = notesOfMarks(sheet);
  const originals = originalFills(sheet.records, markNotes, (key) => {
    const { row, column } = spotOf(key);
    return isMarkFill(sheet.fills[row]?.[column] ?? '');
  });
  const fills = new Map<string, Spot[]>();
  const notes: (Spot & { readonly text: string })[] = [];
  const records: MarkRecord[] = [];
  const keys = new Set([...wanted.keys(), ...originals.keys(), ...markNotes.keys()]);
  for (const key of [...keys].sort((a, b) => a - b)) {
    const spot = spotOf(key);
    const mark = wanted.get(key);
    const [fill, note] = [
      bare(sheet.fills[spot.row]?.[spot.column]),
      sheet.notes[spot.row]?.[spot.column] ?? '',
    ];
    // The colour of a mark that is nowhere on record was copied here, by hand or by dragging a cell.
    const original = originals.get(key) ?? (isMarkFill(fill) ? '' : fill);
    const target = mark ? markFill(mark.style) : original;
    if (target !== fill) addTo(fills, target, spot);
    const isOwn = note !== '' && !markNotes.has(key);
    const text = isOwn ? note : (mark?.note ?? '');
    if (text !== note) notes.push({ ...spot, text });
    if (!mark) continue;
    const kept = isOwn ? '' : noteKey(mark.note);
    records.push({ sheetId: sheet.sheetId, ...spot, style: mark.style, fill: original, note: kept });
  }
  return { fills, notes, records };
}

/** The marks by cell. A mark on a merged cell moves to where the merge shows, and joins what is there. */
function wantedMarks(marks: readonly Mark[], { fills, merges }: MarkedSheet): ReadonlyMap<number, Mark> {
  const wanted = new Map<number, Mark>();
  for (const mark of marks) {
    const spot = shownAt(mark, merges);
    if (fills[spot.row]?.[spot.column] === undefined) throw new RangeError('a mark outside of the sheet');
    const key = spotKey(spot);
    const other = wanted.get(key);
    wanted.set(key, other ? joined(other, mark) : { ...mark, ...spot });
  }
  return wanted;
}

function shownAt({ row, column }: Spot, merges: readonly Area[]): Spot {
  const merge = merges.find(
    (one) =>
      row >= one.row && row < one.row + one.rows && column >= one.column && column < one.column + one.columns,
  );
  return merge ? { row: merge.row, column: merge.column } : { row, column };
}

function joined(first: Mark, second: Mark): Mark {
  const graver = SEVERITIES.indexOf(second.style) < SEVERITIES.indexOf(first.style) ? second : first;
  return { ...first, style: graver.style, note: `${first.note}\n${second.note}` };
}

/** The notes that marks left, by cell: their keys are on record. */
function notesOfMarks({ notes, records }: MarkedSheet): ReadonlyMap<number, string> {
  const known = new Set(records.map(({ note }) => note).filter((note) => note !== ''));
  const found = new Map<number, string>();
  for (const [row, line] of known.size === 0 ? [] : notes.entries()) {
    for (const [column, text] of line.entries()) {
      const key = noteKey(text);
      if (known.has(key)) found.set(spotKey({ row, column }), key);
    }
  }
  return found;
}

function addTo(fills: Map<string, Spot[]>, fill: string, spot: Spot): void {
  const known = fills.get(fill);
  if (known) known.push(spot);
  else fills.set(fill, [spot]);
}

function markFill(style: Mark['style']): string {
  return `#${theme[style].fill ?? ''}`.toLowerCase();
}

const MARK_FILLS: ReadonlySet<string> = new Set(SEVERITIES.map(markFill));

function isMarkFill(fill: string): boolean {
  return MARK_FILLS.has(fill.toLowerCase());
}

function bare(fill: string | undefined): string {
  const colour = fill?.toLowerCase() ?? '';
  return colour === NO_FILL ? '' : colour;
}
