import type { Area } from '../../../../core/workbook/cell.ts';
import { clipped } from './area.ts';
import { cellAt, LIMITS, placeOfKey, type SheetState } from './book.ts';
import { assertEditable, liveSheet } from './cells.ts';
import { gap, refuse } from './errors.ts';
import { SELF } from './service.ts';
import { assertCells } from './spreadsheet.ts';
import type { ServiceMethods } from './world.ts';

/** The grid of a sheet: its size, what is hidden or frozen, and emptying it. */
export const sheetGrid: ServiceMethods<'Sheet'> = {
  getMaxRows: (self) => liveSheet(self).rows,
  getMaxColumns: (self) => liveSheet(self).columns,
  insertRowsAfter: (self, _world, after: number, count: number) => {
    if (after !== self.rows) gap('rows inserted among others');
    resize(self, self.rows + positive(count), self.columns);
    return SELF;
  },
  insertColumnsAfter: (self, _world, after: number, count: number) => {
    if (after !== self.columns) gap('columns inserted among others');
    resize(self, self.rows, self.columns + positive(count));
    return SELF;
  },
  deleteRows: (self, _world, first: number, count: number) => {
    if (first + positive(count) - 1 !== self.rows) gap('rows deleted before the last');
    if (first - 1 <= self.frozenRows) refuse('Sorry, it is not possible to delete all non-frozen rows.');
    resize(self, first - 1, self.columns);
  },
  deleteRow: (self, _world, row: number) => {
    assertEditable(self);
    checkLines(row, 1, self.rows);
    if (self.rows - 1 <= self.frozenRows) refuse('Sorry, it is not possible to delete all non-frozen rows.');
    closeGap(self, row - 1);
  },
  deleteColumns: (self, _world, first: number, count: number) => {
    if (first + positive(count) - 1 !== self.columns) gap('columns deleted before the last');
    if (first - 1 <= self.frozenColumns)
      refuse('Sorry, it is not possible to delete all non-frozen columns.');
    resize(self, self.rows, first - 1);
  },
  setFrozenRows: (self, _world, count: number) => {
    assertEditable(self);
    if (count < 0 || count >= self.rows) refuse("You can't freeze all visible rows on the sheet.");
    self.frozenRows = count;
  },
  setFrozenColumns: (self, _world, count: number) => {
    assertEditable(self);
    if (count < 0 || count >= self.columns) refuse("You can't freeze all visible columns on the sheet.");
    self.frozenColumns = count;
  },
  hideRows: (self, _world, first: number, count = 1) => setHidden(self, 'rows', first, count, true),
  showRows: (self, _world, first: number, count = 1) => setHidden(self, 'rows', first, count, false),
  hideColumns: (self, _world, first: number, count = 1) => setHidden(self, 'columns', first, count, true),
  showColumns: (self, _world, first: number, count = 1) => setHidden(self, 'columns', first, count, false),
  setColumnWidths: (self, _world, first: number, count: number, width: number) => {
    assertEditable(self);
    checkLines(first, count, self.columns);
    if (width < 1) refuse('Column widths must be at least 1.');
    for (let column = first - 1; column < first - 1 + count; column++) self.widths.set(column, width);
    return SELF;
  },
  clear: (self) => {
    assertEditable(self);
    for (const cell of self.cells.values()) {
      // Notes and validations stay.
      Object.assign(cell, { value: null, formula: null, link: null, format: null, fill: null, looks: {} });
    }
    return SELF;
  },
  clearNotes: (self) => {
    assertEditable(self);
    for (const cell of self.cells.values()) cell.note = null;
    return SELF;
  },
};

function positive(count: number): number {
  return count > 0 ? count : refuse('The number of rows or columns must be at least 1.');
}

function setHidden(
  self: SheetState,
  what: 'rows' | 'columns',
  first: number,
  count: number,
  hidden: boolean,
): void {
  assertEditable(self);
  checkLines(first, count, self[what]);
  const set = what === 'rows' ? self.hiddenRows : self.hiddenColumns;
  for (let line = first - 1; line < first - 1 + count; line++) {
    if (hidden) set.add(line);
    else set.delete(line);
  }
}

function checkLines(first: number, count: number, available: number): void {
  if (first < 1 || count < 1 || first + count - 1 > available) refuse('Those lines are out of bounds.');
}

function resize(self: SheetState, rows: number, columns: number): void {
  assertEditable(self);
  if (columns > LIMITS.columns) refuse(`A sheet has at most ${LIMITS.columns} columns.`);
  assertCells(self.book, rows * columns - self.rows * self.columns);
  self.rows = rows;
  self.columns = columns;
  for (const key of self.cells.keys()) {
    const [row, column] = placeOfKey(key);
    if (row >= rows || column >= columns) self.cells.delete(key);
  }
  for (const row of self.hiddenRows) if (row >= rows) self.hiddenRows.delete(row);
  for (const column of self.widths.keys()) if (column >= columns) self.widths.delete(column);
  for (const column of self.hiddenColumns) if (column >= columns) self.hiddenColumns.delete(column);
  clipAll(self);
}

/** Takes a row out of a sheet that holds nothing but cells. */
function closeGap(self: SheetState, gone: number): void {
  const named = [...self.book.names.values()].some(({ sheet }) => sheet === self);
  const more = [self.merges, self.highlights, self.protections, self.charts].some((all) => all.length > 0);
  if (named || more || self.filter) gap('a row deleted of a sheet with more than cells');
  const moved = [...self.cells].flatMap(([key, cell]) => {
    const [row, column] = placeOfKey(key);
    return row === gone ? [] : [{ row: row > gone ? row - 1 : row, column, cell }];
  });
  self.cells.clear();
  for (const { row, column, cell } of moved) Object.assign(cellAt(self, row, column), cell);
  self.rows--;
}

function clipAll(self: SheetState): void {
  const clip = (area: Area): readonly Area[] => {
    const left = clipped(area, self.rows, self.columns);
    return left ? [left] : [];
  };
  self.merges = self.merges.flatMap(clip);
  self.filter = self.filter && clipped(self.filter, self.rows, self.columns);
  self.highlights = self.highlights
    .map((one) => ({ ...one, ranges: one.ranges.flatMap(clip) }))
    .filter(({ ranges }) => ranges.length > 0);
  for (const one of self.protections) one.unprotected = one.unprotected.flatMap(clip);
  for (const [name, area] of self.book.names) {
    if (area.sheet !== self) continue;
    const [left] = clip(area);
    if (left) self.book.names.set(name, { ...left, sheet: self });
    else self.book.names.delete(name);
  }
}
