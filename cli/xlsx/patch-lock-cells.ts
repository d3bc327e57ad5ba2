import { type CellChange, cellSplices } from './patch-cells.ts';
import type { SheetLayout } from './patch-layout.ts';
import { columnOf, rowNumber, rowStyle, styleSpan } from './patch-row.ts';
import { type Splice, spliced } from './patch-splice.ts';
import { findSpots } from './patch-spots.ts';
import { readAttributes } from './xml-attributes.ts';
import { openXml, type XmlReader } from './xml-reader.ts';

/** What decides how cells are locked. */
export interface LockRules {
  /** Ascending columns by row, both counted from 0. */
  readonly wanted: ReadonlyMap<number, readonly number[]>;
  /** The format with the wanted lock that is otherwise the same. */
  lockOf(style: number): number;
  /** The format of a column's cells that are not in the file. */
  styleBelow(column: number): number;
}

/**
 * The part with the wanted cells in their new formats, or the same bytes where nothing changes; `others` are changes of
 * other places. Cells that are not in the file are put in only where nothing else gives them the lock.
 */
export function withLockedCells(layout: SheetLayout, rules: LockRules, others: readonly Splice[]): Buffer {
  const { bytes, data } = layout;
  const comment = bytes.indexOf('<!', data.contentStart, 'latin1');
  const isPlain = comment < 0 || comment >= data.contentEnd;
  const pass = isPlain ? lockPresent(layout, rules) : { bytes, splices: [], missing: rules.wanted };
  const changes = findSpots(layout, pass.missing).flatMap((spot): readonly CellChange[] => {
    const style = rules.lockOf(spot.style);
    const shown = spot.present || spot.row.style !== null ? spot.style : rules.styleBelow(spot.column);
    return style === shown ? [] : [{ spot, style }];
  });
  const splices = [...others, ...pass.splices, ...cellSplices(layout, changes)];
  return splices.length === 0 ? pass.bytes : spliced(pass.bytes, splices);
}

interface Pass {
  /** A copy with the formats whose numbers are as long as before, or the original bytes where there are none. */
  readonly bytes: Buffer;
  /** The formats whose numbers are longer or shorter. */
  readonly splices: readonly Splice[];
  /** Cells that are not in the file and show the other lock. */
  readonly missing: ReadonlyMap<number, readonly number[]>;
}

/**
 * Gives the cells that are in the file their formats. Sheets have millions of bytes, of which only the start tags of
 * rows and cells matter: nothing else is looked at, which is possible as long as no comment hides a tag.
 */
function lockPresent(layout: SheetLayout, rules: LockRules): Pass {
  const { bytes, data, part, prefix } = layout;
  const xml = openXml(bytes, part);
  const writer = styleWriter(bytes);
  const absent = absentCells(rules);
  const skip = 1 + prefix.length;
  let [row, column] = [-1, -1];
  for (let at = data.contentStart; at < data.contentEnd; at++) {
    if (bytes[at] !== LESS) continue;
    if (isTag(bytes, at + skip, ROW)) {
      at = readAttributes(xml, at + skip + ROW.length);
      row = rowNumber(xml) ?? row + 1;
      column = -1;
      absent.startRow(row, rowStyle(xml));
    } else if (isTag(bytes, at + skip, CELL)) {
      at = readAttributes(xml, at + skip + CELL.length);
      column = columnOf(xml) ?? column + 1;
      if (absent.found(column)) writer.put(xml, at, rules.lockOf);
    }
  }
  return { ...writer.done(), missing: absent.done() };
}

const LESS = 60;
const ROW = 'row';
const CELL = 'c';

/** Whether an element's name stands there whole. */
function isTag(bytes: Buffer, at: number, name: string): boolean {
  for (let i = 0; i < name.length; i++) if (bytes[at + i] !== name.charCodeAt(i)) return false;
  const next = bytes[at + name.length] ?? 0;
  return next <= 32 || next === 47 || next === 62;
}

/** Puts formats into start tags. */
function styleWriter(bytes: Buffer) {
  const splices: Splice[] = [];
  let copy: Buffer | null = null;
  return {
    /** Of the current start tag, which ends at `end`. */
    put: (xml: XmlReader, end: number, lockOf: LockRules['lockOf']): void => {
      const place = styleSpan(xml);
      const before = place === null ? 0 : Number(bytes.toString('latin1', place.start, place.end));
      const style = lockOf(before);
      if (style === before) return;
      const text = String(style);
      if (place === null) splices.push({ start: end, end, text: ` s="${text}"` });
      else if (text.length === place.end - place.start) {
        copy ??= Buffer.from(bytes);
        for (let i = 0; i < text.length; i++) copy[place.start + i] = text.charCodeAt(i);
      } else splices.push({ ...place, text });
    },
    done: (): Pick<Pass, 'bytes' | 'splices'> => ({ bytes: copy ?? bytes, splices }),
  };
}

/** Finds out which cells are wanted, and which of these the file leaves out though they show the other lock. */
function absentCells({ wanted, lockOf, styleBelow }: LockRules) {
  const missing = new Map<number, readonly number[]>();
  const rows = new Set<number>();
  const needy = new Map<readonly number[], readonly number[]>();
  const needyOf = (columns: readonly number[]): readonly number[] => {
    const known = needy.get(columns) ?? columns.filter((one) => lockOf(styleBelow(one)) !== styleBelow(one));
    needy.set(columns, known);
    return known;
  };
  const masks = new Map<readonly number[], ReadonlySet<number>>();
  let open: {
    readonly row: number;
    readonly style: number | null;
    readonly columns: readonly number[];
  } | null = null;
  let mask: ReadonlySet<number> = new Set();
  let seen: number[] = [];
  const endRow = (): void => {
    if (open === null) return;
    const { row, style, columns } = open;
    const wrong = style === null ? needyOf(columns) : lockOf(style) === style ? [] : columns;
    if (wrong.length === 0) return;
    const present = new Set(seen);
    const left = wrong.filter((column) => !present.has(column));
    if (left.length > 0) missing.set(row, left);
  };
  return {
    startRow: (row: number, style: number | null): void => {
      endRow();
      const columns = wanted.get(row);
      rows.add(row);
      open = columns === undefined ? null : { row, style, columns };
      mask = masks.get(columns ?? []) ?? new Set(columns);
      if (columns !== undefined) masks.set(columns, mask);
      seen = [];
    },
    found: (column: number): boolean => {
      if (!mask.has(column)) return false;
      seen.push(column);
      return true;
    },
    done: (): Pass['missing'] => {
      endRow();
      for (const [row, columns] of wanted) {
        const left = rows.has(row) ? [] : needyOf(columns);
        if (left.length > 0) missing.set(row, left);
      }
      return missing;
    },
  };
}
