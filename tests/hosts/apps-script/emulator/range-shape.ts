import { type Area, areaAddress } from '../../../../core/workbook/cell.ts';
import { overlap, sameArea } from './area.ts';
import { type Cell, knownCell } from './book.ts';
import { assertEditable, changeCells, gridArea, liveSheet } from './cells.ts';
import { memberOf } from './enumeration.ts';
import { gap, refuse } from './errors.ts';
import { SELF } from './service.ts';
import type { RangeState, ServiceMethods } from './world.ts';

/** Where a range lies, what is merged in it, and copies of it. */
export const rangeShape: ServiceMethods<'Range'> = {
  getSheet: (self, { services }) => services.make('Sheet', self.sheet),
  getRow: ({ area }) => area.row + 1,
  getColumn: ({ area }) => area.column + 1,
  getNumRows: ({ area }) => area.rows,
  getNumColumns: ({ area }) => area.columns,
  getA1Notation: ({ area }) => areaAddress(area),
  merge: (self) => {
    const area = gridArea(self);
    assertEditable(self.sheet, [area]);
    if (self.sheet.merges.some((one) => overlap(one, area))) gap('a merge over another one');
    self.sheet.merges = [...self.sheet.merges, area];
    changeCells(self, (cell, i, j) => {
      if (i > 0 || j > 0) cell.value = null;
    });
    return SELF;
  },
  mergeAcross: (self) => {
    const area = gridArea(self);
    assertEditable(self.sheet, [area]);
    if (self.sheet.merges.some((one) => overlap(one, area))) gap('a merge over another one');
    const lines = Array.from({ length: area.rows }, (_, i) => ({ ...area, row: area.row + i, rows: 1 }));
    self.sheet.merges = [...self.sheet.merges, ...lines];
    changeCells(self, (cell, _, j) => {
      if (j > 0) cell.value = null;
    });
    return SELF;
  },
  breakApart: (self) => {
    const area = gridArea(self);
    assertEditable(self.sheet, [area]);
    self.sheet.merges = self.sheet.merges.filter((one) => !overlap(one, area));
    return SELF;
  },
  getMergedRanges: (self, { services }) => {
    const area = gridArea(self);
    const { sheet } = self;
    return sheet.merges
      .filter((one) => overlap(one, area))
      .map((one) => services.make('Range', { sheet, area: one }));
  },
  createFilter: (self, { services }) => {
    const area = gridArea(self);
    assertEditable(self.sheet, [area]);
    if (self.sheet.filter) refuse("You can't create a filter in a sheet that already has a filter.");
    self.sheet.filter = area;
    return services.make('Filter', self.sheet);
  },
  copyTo: (self, { services }, destination: object, ...how: unknown[]) => {
    copy(self, services.stateOf('Range', destination), how);
  },
  activate: (self) => {
    self.sheet.book.active = liveSheet(self.sheet);
    return SELF;
  },
};

/** The filter of a sheet. */
export const filter: ServiceMethods<'Filter'> = {
  getRange: (sheet, { services }) =>
    services.make('Range', { sheet, area: sheet.filter ?? refuse('The filter was removed.') }),
  remove: (sheet) => {
    assertEditable(sheet);
    sheet.filter = null;
  },
};

type Copy = (from: Cell | undefined, to: Cell) => void;

const MODES: Readonly<Record<string, Copy>> = {
  // Values, formulas and formats by the documentation; whether rules and notes come along it does not say.
  PASTE_NORMAL: (from, to) => {
    to.value = from?.value ?? null;
    to.formula = from?.formula ?? null;
    to.link = from?.link ?? null;
    to.format = from?.format ?? null;
    to.fill = from?.fill ?? null;
    to.looks = from?.looks ?? {};
  },
  PASTE_DATA_VALIDATION: (from, to) => {
    to.rule = from?.rule ?? null;
  },
};

function copy(from: RangeState, to: RangeState, how: readonly unknown[]): void {
  const mode = modeOf(how);
  const [source, target] = [gridArea(from), gridArea(to)];
  // Google repeats the source only as often as it fits whole, and ignores a smaller target.
  if (target.rows % source.rows !== 0 || target.columns % source.columns !== 0)
    gap('a copy that does not fit');
  if (from.sheet === to.sheet && overlap(source, target) && !sameArea(source, target))
    gap('a copy over itself');
  if (hasMerges(from, source) || hasMerges(to, target)) gap('a copy of merged cells');
  const cells = blockOf(from, source);
  changeCells(to, (cell, i, j) => mode(cells[i % source.rows]?.[j % source.columns], cell));
}

function modeOf(how: readonly unknown[]): Copy {
  if (how.length !== 2 || how[1] !== false) return gap('Range.copyTo with these options');
  const name = Object.keys(MODES).find((one) => memberOf('CopyPasteType', one) === how[0]);
  return MODES[name ?? ''] ?? gap('Range.copyTo with this type of paste');
}

function blockOf({ sheet }: RangeState, { row, column, rows, columns }: Area): (Cell | undefined)[][] {
  return Array.from({ length: rows }, (_, i) =>
    Array.from({ length: columns }, (_, j) => {
      const known = knownCell(sheet, row + i, column + j);
      return known && { ...known };
    }),
  );
}

function hasMerges({ sheet }: RangeState, area: Area): boolean {
  return sheet.merges.some((one) => overlap(one, area));
}
