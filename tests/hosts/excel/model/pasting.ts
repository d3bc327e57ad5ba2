import { type Area, positionOf } from '../../../../core/index.ts';
import { notSimulated } from '../protocol/fault.ts';
import { addressText, covers, intersection, WHOLE } from './address.ts';
import type { Sheet } from './book.ts';
import { formulaMover } from './formula-text.ts';
import { COLUMN_LOOKS, lookRegions, ROW_LOOKS } from './looks.ts';
import { newId } from './new-book.ts';
import type { Regions } from './regions.ts';

/** The cells that are pasted into: one cell stands for as many as there are to paste. */
export function pastedArea(source: Area, { row, column, rows, columns }: Area): Area {
  if (rows > source.rows || columns > source.columns)
    throw notSimulated('pasting all of a source repeatedly');
  return { row, column, rows: source.rows, columns: source.columns };
}

/** Pastes cells with their formats, looks, rules, links, merges, notes and comments; filtered and hidden rows stay out in Excel. */
export function copyEverything(from: Sheet, source: Area, to: Sheet, target: Area): void {
  const area = pastedArea(source, target);
  const isHidden = lookRegions(from, 'rowHidden')
    .within(source)
    .some(({ value }) => value === true);
  if (from.filter || isHidden) throw notSimulated('copying rows that a filter may hide');
  if ([...from.tables, ...to.tables].length > 0) throw notSimulated('copying tables');
  copyFormulas(from, source, to, area);
  const [down, right] = [area.row - source.row, area.column - source.column];
  const moved = (one: Area): Area => ({ ...one, row: one.row + down, column: one.column + right });
  const copy = <T>(own: Regions<T>, other: Regions<T>): void => {
    other.paint(area, undefined);
    for (const { area: part, value } of own.within(source)) other.paint(moved(part), value);
  };
  copy(from.numberFormats, to.numberFormats);
  copy(from.validations, to.validations);
  copy(from.links, to.links);
  for (const path of new Set([...from.looks.keys(), ...to.looks.keys()])) {
    if (!COLUMN_LOOKS.has(path) && !ROW_LOOKS.has(path)) copy(lookRegions(from, path), lookRegions(to, path));
  }
  if (to.conditions.some((one) => intersection(one.area, area)))
    throw notSimulated('pasting over conditions');
  for (const one of from.conditions) {
    const part = intersection(one.area, source);
    if (part) to.conditions.push({ ...one, id: newId(), area: moved(part), looks: new Map(one.looks) });
  }
  for (const kind of ['notes', 'comments'] as const) {
    for (const [address, text] of from[kind]) {
      const place = { ...positionOf(address), rows: 1, columns: 1 };
      if (covers(source, place)) to[kind].set(addressText(moved(place)), text);
    }
  }
  to.merges.push(...from.merges.filter((one) => covers(source, one)).map(moved));
}

/** A smaller source is repeated over the target, as pasting does; references move with it. */
export function copyFormulas(from: Sheet, source: Area, to: Sheet, target: Area): void {
  if (covers(target, WHOLE)) throw notSimulated('pasting into a whole sheet');
  const movers = new Map<string, (down: number, right: number) => string>();
  for (let down = 0; down < target.rows; down++) {
    for (let right = 0; right < target.columns; right++) {
      const row = source.row + (down % source.rows);
      const column = source.column + (right % source.columns);
      const cell = from.cells.at(row, column) ?? null;
      const [toRow, toColumn] = [target.row + down, target.column + right];
      if (!cell?.formula) {
        to.cells.put(toRow, toColumn, cell);
        continue;
      }
      const text = cell.formula();
      const move = movers.get(text) ?? formulaMover(text);
      movers.set(text, move);
      to.cells.put(toRow, toColumn, { value: '', formula: () => move(toRow - row, toColumn - column) });
    }
  }
}
