import type { Area } from '../../../../core/index.ts';
import { MAX_COLUMNS, MAX_ROWS } from '../model/address.ts';
import { checkChangeable } from '../model/guard.ts';
import { lookRegions, sharedLook } from '../model/looks.ts';
import { type SimObject, simCollection, simObject } from '../protocol/sim-object.ts';
import { choiceArgument, colorArgument, type Target } from './world.ts';

const EDGES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideVertical', 'InsideHorizontal'];
const LINES = ['None', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot', 'Double', 'SlantDashDot'];
const WEIGHTS = ['Hairline', 'Thin', 'Medium', 'Thick'];

/**
 * `RangeFormat.borders`. Cells beside one another share a line, and who draws it last decides: so a line at the bottom of a
 * cell is the one at the top of the cell below.
 */
export function bordersObject(target: Target): SimObject {
  const edges = EDGES.map((edge) => borderObject(target, edge));
  return simCollection(
    'RangeBorderCollection',
    () => edges,
    (key) => edges[EDGES.indexOf(choiceArgument(key, EDGES))] ?? null,
  );
}

function borderObject({ sheet, areas }: Target, edge: string): SimObject {
  const lines = areas.flatMap((area) => linesOf(area, edge));
  const checks: Readonly<Record<string, (value: unknown) => unknown>> = {
    style: (value) => choiceArgument(value, LINES),
    weight: (value) => choiceArgument(value, WEIGHTS),
    color: colorArgument,
  };
  const shared = (name: string): unknown => {
    const values = new Set(lines.map(({ area, side }) => sharedLook(sheet, area, `borders.${side}.${name}`)));
    const [only] = values;
    return values.size === 1 ? only : null;
  };
  const paint = (name: string, value: unknown): void => {
    checkChangeable(sheet, 'allowFormatCells');
    for (const { area, side } of lines) lookRegions(sheet, `borders.${side}.${name}`).paint(area, value);
  };
  const names = Object.entries(checks);
  return simObject('RangeBorder', {
    get: {
      ...Object.fromEntries(names.map(([name]) => [name, () => shared(name)])),
      sideIndex: () => edge,
      id: () => edge,
    },
    set: Object.fromEntries(names.map(([name, check]) => [name, (value) => paint(name, check(value))])),
  });
}

interface Line {
  readonly area: Area;
  readonly side: 'top' | 'bottom' | 'left' | 'right';
}

/** The cells at an edge, and those on its other side. */
function linesOf(area: Area, edge: string): readonly Line[] {
  const { row, column, rows, columns } = area;
  const lines: Record<string, readonly Line[]> = {
    EdgeTop: [
      { area: { ...area, rows: 1 }, side: 'top' },
      { area: { ...area, row: row - 1, rows: 1 }, side: 'bottom' },
    ],
    EdgeBottom: [
      { area: { ...area, row: row + rows - 1, rows: 1 }, side: 'bottom' },
      { area: { ...area, row: row + rows, rows: 1 }, side: 'top' },
    ],
    EdgeLeft: [
      { area: { ...area, columns: 1 }, side: 'left' },
      { area: { ...area, column: column - 1, columns: 1 }, side: 'right' },
    ],
    EdgeRight: [
      { area: { ...area, column: column + columns - 1, columns: 1 }, side: 'right' },
      { area: { ...area, column: column + columns, columns: 1 }, side: 'left' },
    ],
    InsideHorizontal: [
      { area: { ...area, rows: rows - 1 }, side: 'bottom' },
      { area: { ...area, row: row + 1, rows: rows - 1 }, side: 'top' },
    ],
    InsideVertical: [
      { area: { ...area, columns: columns - 1 }, side: 'right' },
      { area: { ...area, column: column + 1, columns: columns - 1 }, side: 'left' },
    ],
  };
  return (lines[edge] ?? []).filter(({ area: cells }) => isThere(cells));
}

function isThere({ row, column, rows, columns }: Area): boolean {
  const isFilled = rows > 0 && columns > 0;
  return isFilled && row >= 0 && column >= 0 && row + rows <= MAX_ROWS && column + columns <= MAX_COLUMNS;
}
