import type { Area } from '../../../../core/workbook/cell.ts';
import { areaOf } from './area.ts';
import { extentOf, type ProtectionState, type SheetState } from './book.ts';
import { assertEditable, liveSheet } from './cells.ts';
import { newChart } from './charts.ts';
import { isMember, memberOf } from './enumeration.ts';
import { gap, refuse } from './errors.ts';
import { highlightState } from './highlight.ts';
import { checkedColour } from './range-looks.ts';
import { SELF } from './service.ts';
import { sheetGrid } from './sheet-grid.ts';
import type { ServiceMethods } from './world.ts';

/** What a sheet of any type has, and what only one with cells has. */
const anySheet: ServiceMethods<'Sheet'> = {
  getType: (self) => memberOf('SheetType', liveSheet(self).type),
  getName: (self) => liveSheet(self).name,
  getSheetId: ({ id }) => id,
  getIndex: (self) => liveSheet(self).book.sheets.indexOf(self) + 1,
  isSheetHidden: (self) => liveSheet(self).hidden,
  hideSheet: (self) => {
    assertEditable(self);
    if (self.book.sheets.every((one) => one.hidden || one === self)) {
      refuse("You can't hide all the sheets in a document.");
    }
    self.hidden = true;
    return SELF;
  },
  showSheet: (self) => {
    assertEditable(self);
    self.hidden = false;
    return SELF;
  },
  setTabColor: (self, _world, colour: string | null) => {
    assertEditable(self);
    self.tabColor = checkedColour(colour);
    return SELF;
  },
};

const cellSheet: ServiceMethods<'Sheet'> = {
  getRange: (self, { services }, first: string | number, column = 1, rows = 1, columns = 1) => {
    const area = typeof first === 'string' ? areaOf(first) : numberedArea(self, first, column, rows, columns);
    return services.make('Range', { sheet: liveSheet(self), area });
  },
  getRangeList: (self, { services }, addresses: readonly string[]) => {
    if (addresses.length === 0) refuse('A range list needs at least one range.');
    return services.make('RangeList', { sheet: liveSheet(self), areas: addresses.map(areaOf) });
  },
  getDataRange: (self, { services }) => {
    const { rows, columns } = extentOf(liveSheet(self));
    const area = { row: 0, column: 0, rows: Math.max(rows, 1), columns: Math.max(columns, 1) };
    return services.make('Range', { sheet: self, area });
  },
  getLastRow: (self) => extentOf(liveSheet(self)).rows,
  getLastColumn: (self) => extentOf(liveSheet(self)).columns,
  setConditionalFormatRules: (self, { services }, rules: readonly object[]) => {
    assertEditable(self);
    self.highlights = rules.map((rule) =>
      highlightState(services.stateOf('ConditionalFormatRule', rule), self.book),
    );
  },
  clearConditionalFormatRules: (self) => {
    assertEditable(self);
    self.highlights = [];
  },
  newChart: (_self, { services }) => services.make('EmbeddedChartBuilder', newChart()),
  insertChart: (self, { services }, made: object) => {
    assertEditable(self);
    self.charts = [...self.charts, services.stateOf('EmbeddedChart', made)];
  },
  getCharts: (self, { services }) => liveSheet(self).charts.map((one) => services.make('EmbeddedChart', one)),
  removeChart: (self, { services }, gone: object) => {
    assertEditable(self);
    const state = services.stateOf('EmbeddedChart', gone);
    if (!self.charts.includes(state)) refuse('The chart is not on this sheet.');
    self.charts = self.charts.filter((one) => one !== state);
  },
  getFilter: (self, { services }) => (liveSheet(self).filter ? services.make('Filter', self) : null),
  protect: (self, { services }) => {
    assertEditable(self);
    if (self.protections.some(({ area }) => area === null)) gap('a second protection of a sheet');
    const made: ProtectionState = { area: null, foreign: false, warningOnly: false, unprotected: [] };
    self.protections = [...self.protections, made];
    return services.make('Protection', { sheet: self, protection: made });
  },
  getProtections: (self, { services }, type: object) => {
    const whole = type === memberOf('ProtectionType', 'SHEET');
    if (!isMember(type, 'ProtectionType')) gap('this type of protection');
    return liveSheet(self)
      .protections.filter(({ area }) => (area === null) === whole)
      .map((protection) => services.make('Protection', { sheet: self, protection }));
  },
};

/** One sheet. */
export const sheet: ServiceMethods<'Sheet'> = { ...anySheet, ...gridOnly({ ...sheetGrid, ...cellSheet }) };

/** Who may edit what of a sheet. */
export const protection: ServiceMethods<'Protection'> = {
  canEdit: ({ protection: { foreign } }) => !foreign,
  isWarningOnly: ({ protection: { warningOnly } }) => warningOnly,
  setWarningOnly: ({ protection }, _world, only: boolean) => {
    if (protection.foreign) refuse('You do not have permission to perform that action.');
    protection.warningOnly = only;
    return SELF;
  },
  getUnprotectedRanges: ({ sheet: self, protection }, { services }) =>
    protection.unprotected.map((area) => services.make('Range', { sheet: self, area })),
  setUnprotectedRanges: ({ sheet: self, protection }, { services }, ranges: readonly object[]) => {
    if (protection.area !== null) refuse('Unprotected ranges can only be set on a sheet protection.');
    protection.unprotected = ranges.map((range) => {
      const state = services.stateOf('Range', range);
      return state.sheet === self ? state.area : refuse('Unprotected ranges must be on the protected sheet.');
    });
    return SELF;
  },
  remove: ({ sheet: self, protection }) => {
    if (protection.foreign) refuse('You do not have permission to perform that action.');
    self.protections = self.protections.filter((one) => one !== protection);
  },
};

/** The methods, which throw on the tab of a chart: what they do there is documented nowhere. */
function gridOnly(methods: ServiceMethods<'Sheet'>): ServiceMethods<'Sheet'> {
  const guarded: Record<string, ServiceMethods<'Sheet'>[string]> = {};
  for (const [name, method] of Object.entries(methods)) {
    guarded[name] = (self, world, ...given) => {
      if (self.type !== 'GRID') gap(`Sheet.${name} on a sheet of type ${self.type}`);
      return method(self, world, ...given);
    };
  }
  return guarded;
}

function numberedArea(self: SheetState, row: number, column: number, rows: number, columns: number): Area {
  if (row < 1) refuse('The starting row of the range is too small.');
  if (column < 1) refuse('The starting column of the range is too small.');
  if (rows < 1) refuse('The number of rows in the range must be at least 1.');
  if (columns < 1) refuse('The number of columns in the range must be at least 1.');
  if (row + rows - 1 > self.rows || column + columns - 1 > self.columns) {
    refuse('The coordinates of the range are outside the dimensions of the sheet.');
  }
  return { row: row - 1, column: column - 1, rows, columns };
}
