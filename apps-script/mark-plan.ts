import {
  type Area,
  type CellPosition,
  cellKey,
  cellOfKey,
  combinedMarks,
  type Mark,
  noteKey,
  theme,
} from '../core/index.ts';
import { originalFills } from './mark-originals.ts';
import type { MarkRecord } from './mark-records.ts';

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
  readonly fills: ReadonlyMap<string, readonly CellPosition[]>;
  readonly notes: readonly (CellPosition & { readonly text: string })[];
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
    const { row, column } = cellOfKey(key);
    return isMarkFill(sheet.fills[row]?.[column] ?? '');
  });
  const fills = new Map<string, CellPosition[]>();
  const notes: (CellPosition & { readonly text: string })[] = [];
  const records: MarkRecord[] = [];
  const keys = new Set([...wanted.keys(), ...originals.keys(), ...markNotes.keys()]);
  for (const key of [...keys].sort((a, b) => a - b)) {
    const spot = cellOfKey(key);
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

/** The marks by the cells that show them. */
function wantedMarks(marks: readonly Mark[], { fills, merges }: MarkedSheet): ReadonlyMap<number, Mark> {
  const wanted = combinedMarks(marks, merges);
  for (const { row, column } of wanted.values()) {
    if (fills[row]?.[column] === undefined) throw new RangeError('a mark outside of the sheet');
  }
  return wanted;
}

/** The notes that marks left, by cell: their keys are on record. */
function notesOfMarks({ notes, records }: MarkedSheet): ReadonlyMap<number, string> {
  const known = new Set(records.map(({ note }) => note).filter((note) => note !== ''));
  const found = new Map<number, string>();
  for (const [row, line] of known.size === 0 ? [] : notes.entries()) {
    for (const [column, text] of line.entries()) {
      const key = noteKey(text);
      if (known.has(key)) found.set(cellKey({ row, column }), key);
    }
  }
  return found;
}

function addTo(fills: Map<string, CellPosition[]>, fill: string, spot: CellPosition): void {
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
