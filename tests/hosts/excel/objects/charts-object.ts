import type { ChartState, Sheet } from '../model/book.ts';
import { checkChangeable } from '../model/guard.ts';
import { fault, notSimulated } from '../protocol/fault.ts';
import { type SimObject, simCollection, simObject } from '../protocol/sim-object.ts';
import { choiceArgument, colorArgument, rangeArgument, textArgument, truthArgument } from './world.ts';

const TYPES = ['Bar', 'Column'].flatMap((kind) =>
  ['Clustered', 'Stacked', 'Stacked100'].map((stacking) => `${kind}${stacking}`),
);
const LINES = ['LineMarkers', 'LineMarkersStacked', 'LineMarkersStacked100'];

/** `Worksheet.charts`. */
export function chartsObject(sheet: Sheet): SimObject {
  const objects = (): readonly SimObject[] => sheet.charts.map((chart) => chartObject(sheet, chart));
  const find = (key: unknown): SimObject | null =>
    objects().find(({ get }) => get['name']?.() === key) ?? null;
  return simCollection('ChartCollection', objects, find, {
    get: { count: () => sheet.charts.length },
    call: {
      add: (type, range, by) => {
        checkChangeable(sheet, 'allowEditObjects');
        const kind = choiceArgument(type, [...TYPES, ...LINES]);
        if (by !== 'Columns') throw notSimulated('charts whose series are not columns');
        const { sheet: from, area } = rangeArgument(range);
        if (from !== sheet) throw notSimulated('charts of the cells of another sheet');
        const chart: ChartState = {
          name: `Chart ${sheet.charts.length + 1}`,
          type: kind,
          source: area,
          corner: null,
          texts: new Map(),
          colors: new Map(),
          hidden: new Set(),
          hasLegend: area.columns > 2,
        };
        sheet.charts.push(chart);
        return chartObject(sheet, chart);
      },
    },
  });
}

function chartObject(sheet: Sheet, chart: ChartState): SimObject {
  return simObject('Chart', {
    get: { name: () => chart.name },
    follow: {
      title: () => simObject('ChartTitle', textMember(chart, 'title')),
      legend: () => legendObject(chart),
      axes: () => axesObject(chart),
      series: () => seriesCollection(chart),
    },
    call: {
      setPosition: (start, end) => {
        const [from, to] = [rangeArgument(start), rangeArgument(end)];
        if (to.area.row < from.area.row || to.area.column < from.area.column) {
          throw fault('InvalidArgument', 'a chart ends below and right of its start');
        }
        chart.corner = from.area;
        return null;
      },
      delete: () => {
        checkChangeable(sheet, 'allowEditObjects');
        sheet.charts.splice(sheet.charts.indexOf(chart), 1);
        return null;
      },
    },
  });
}

function textMember({ texts }: ChartState, name: string): Pick<SimObject, 'get' | 'set'> {
  return {
    get: { text: () => texts.get(name) ?? '' },
    set: { text: (value) => void texts.set(name, textArgument(value)) },
  };
}

function legendObject(chart: ChartState): SimObject {
  return simObject('ChartLegend', {
    get: { visible: () => chart.hasLegend },
    set: {
      visible: (value) => {
        chart.hasLegend = truthArgument(value);
      },
      position: (value) => void choiceArgument(value, ['Top', 'Bottom', 'Left', 'Right', 'Corner']),
    },
  });
}

function axesObject(chart: ChartState): SimObject {
  const title = (name: string) => () => simObject('ChartAxisTitle', textMember(chart, name));
  return simObject('ChartAxes', {
    follow: {
      categoryAxis: () =>
        simObject('ChartAxis', {
          follow: { title: title('categories') },
          set: {
            reversePlotOrder: (value) => void truthArgument(value),
            position: (value) => void choiceArgument(value, ['Automatic', 'Maximum', 'Minimum', 'Custom']),
          },
        }),
      valueAxis: () =>
        simObject('ChartAxis', {
          follow: { title: title('values') },
          set: {
            numberFormat: (value) => void textArgument(value),
            minimum: (value) => {
              if (typeof value !== 'number') throw fault('InvalidArgument', 'a number is needed');
            },
          },
        }),
    },
  });
}

/** One series for each column behind the first. */
function seriesCollection(chart: ChartState): SimObject {
  const objects = (): readonly SimObject[] =>
    Array.from({ length: chart.source.columns - 1 }, (_, index) => seriesObject(chart, index));
  return simCollection('ChartSeriesCollection', objects, () => null);
}

function seriesObject(chart: ChartState, index: number): SimObject {
  const { colors } = chart;
  const paint = (value: unknown): void => void colors.set(index, colorArgument(value));
  const fill = simObject('ChartFill', {
    call: {
      setSolidColor: (value) => {
        paint(value);
        return null;
      },
    },
  });
  const line = simObject('ChartLineFormat', { set: { color: paint } });
  const format = simObject('ChartSeriesFormat', { follow: { fill: () => fill, line: () => line } });
  return simObject('ChartSeries', {
    follow: { format: () => format, points: () => pointsCollection(chart, index) },
  });
}

/** One point for each row below the names. */
function pointsCollection(chart: ChartState, series: number): SimObject {
  const objects = (): readonly SimObject[] =>
    Array.from({ length: chart.source.rows - 1 }, (_, point) => pointObject(chart, `${series}/${point}`));
  return simCollection('ChartPointsCollection', objects, () => null);
}

function pointObject({ hidden }: ChartState, place: string): SimObject {
  const fill = simObject('ChartFill', {
    call: {
      clear: () => {
        hidden.add(`${place} fill`);
        return null;
      },
    },
  });
  const border = simObject('ChartBorder', {
    set: {
      lineStyle: (value) => {
        if (choiceArgument(value, ['None', 'Continuous', 'Dash', 'Dot']) === 'None')
          hidden.add(`${place} line`);
      },
    },
  });
  const format = simObject('ChartPointFormat', { follow: { fill: () => fill, border: () => border } });
  return simObject('ChartPoint', {
    follow: { format: () => format },
    set: {
      markerStyle: (value) => {
        if (choiceArgument(value, ['None', 'Automatic', 'Circle', 'Square']) === 'None') {
          hidden.add(`${place} marker`);
        }
      },
    },
  });
}
