import type { AreaOnSheet, ChartState } from './book.ts';
import { memberOf } from './enumeration.ts';
import { gap, refuse } from './errors.ts';
import { SELF } from './service.ts';
import type { ServiceMethods } from './world.ts';

const TYPES = ['BAR', 'COLUMN', 'LINE'] as const;

/** A chart of which nothing is said yet. */
export function newChart(): ChartState {
  return { type: null, ranges: [], headers: null, position: null, options: {} };
}

/** Charts while they are put together. */
export const chartBuilder: ServiceMethods<'EmbeddedChartBuilder'> = {
  setChartType: (self, _world, type: object) => {
    self.type = TYPES.find((name) => memberOf('ChartType', name) === type) ?? gap('this type of chart');
    return SELF;
  },
  addRange: (self, { services }, range: object) => {
    const { sheet, area } = services.stateOf('Range', range);
    const added: AreaOnSheet = { ...area, sheet };
    self.ranges = [...self.ranges, added];
    return SELF;
  },
  setNumHeaders: (self, _world, headers: number) => {
    self.headers = headers;
    return SELF;
  },
  setPosition: (self, _world, row: number, column: number, x: number, y: number) => {
    if (row < 1 || column < 1 || x < 0 || y < 0) refuse('The chart is outside the sheet.');
    self.position = { row, column };
    return SELF;
  },
  setOption: (self, _world, option: string, value: unknown) => {
    self.options = { ...self.options, [option]: value };
    return SELF;
  },
  build: (self, { services }) => {
    if (self.ranges.length === 0 || self.position === null) gap('a chart without cells or without a place');
    return services.make('EmbeddedChart', { ...self });
  },
};

export const chart: ServiceMethods<'EmbeddedChart'> = {};
export const charts: ServiceMethods<'Charts'> = {};
