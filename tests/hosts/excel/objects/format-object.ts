import type { Area } from '../../../../core/index.ts';
import { MAX_COLUMNS, MAX_ROWS } from '../model/address.ts';
import { checkChangeable } from '../model/guard.ts';
import { COLUMN_LOOKS, lookRegions, ROW_LOOKS, sharedLook } from '../model/looks.ts';
import { fault } from '../protocol/fault.ts';
import { type SimObject, simObject } from '../protocol/sim-object.ts';
import { bordersObject } from './borders-object.ts';
import { choiceArgument, colorArgument, type Target, truthArgument } from './world.ts';

type Check = (value: unknown) => unknown;

const HORIZONTAL = [
  'General',
  'Left',
  'Center',
  'Right',
  'Fill',
  'Justify',
  'CenterAcrossSelection',
  'Distributed',
];
const VERTICAL = ['Top', 'Center', 'Bottom', 'Justify', 'Distributed'];
const UNDERLINES = ['None', 'Single', 'Double', 'SingleAccountant', 'DoubleAccountant'];
const PATTERNS = ['None', 'Solid', 'Gray50', 'Gray75', 'Gray25', 'Gray16', 'Gray8'];
const MOST_POINTS = 409.5;
const MOST_WIDTH = 1790;

/** `Range.format` and `RangeAreas.format`: how all cells of a target look. */
export function formatObject(target: Target): SimObject {
  const own = properties(target, '', {
    wrapText: truthArgument,
    horizontalAlignment: (value) => choiceArgument(value, HORIZONTAL),
    verticalAlignment: (value) => choiceArgument(value, VERTICAL),
    columnWidth: numberUpTo(MOST_WIDTH),
    rowHeight: numberUpTo(MOST_POINTS),
  });
  const standard = (path: string) => (value: unknown) => {
    if (truthArgument(value)) paint(target, path, undefined);
  };
  return simObject('RangeFormat', {
    ...own,
    set: {
      ...own.set,
      useStandardWidth: standard('columnWidth'),
      useStandardHeight: standard('rowHeight'),
    },
    follow: {
      fill: () => fillObject(target),
      font: () => fontObject(target),
      protection: () =>
        simObject('FormatProtection', properties(target, 'protection.', { locked: truthArgument })),
      borders: () => bordersObject(target),
    },
  });
}

/** Gives all cells of a target a look; `undefined` makes them look as new. */
export function paint({ sheet, areas }: Target, path: string, value: unknown): void {
  checkChangeable(sheet, optionFor(path));
  for (const area of areas) lookRegions(sheet, path).paint(spanOf(area, path), value);
}

/** The members of an object that are looks below a path, each with its check. */
export function properties(
  target: Target,
  prefix: string,
  checks: Readonly<Record<string, Check>>,
): Pick<SimObject, 'get' | 'set'> {
  const names = Object.entries(checks);
  return {
    get: Object.fromEntries(names.map(([name]) => [name, () => shared(target, `${prefix}${name}`)])),
    set: Object.fromEntries(
      names.map(([name, check]) => [name, (value) => paint(target, `${prefix}${name}`, check(value))]),
    ),
  };
}

function fillObject(target: Target): SimObject {
  const { get, set } = properties(target, 'fill.', {
    color: colorArgument,
    pattern: (value) => choiceArgument(value, PATTERNS),
  });
  return simObject('RangeFill', {
    get,
    set: {
      ...set,
      color: (value) => {
        set['color']?.(value);
        paint(target, 'fill.pattern', 'Solid');
      },
    },
    call: {
      clear: () => {
        paint(target, 'fill.color', undefined);
        paint(target, 'fill.pattern', undefined);
        return null;
      },
    },
  });
}

function fontObject(target: Target): SimObject {
  return simObject(
    'RangeFont',
    properties(target, 'font.', {
      bold: truthArgument,
      italic: truthArgument,
      color: colorArgument,
      size: numberUpTo(MOST_POINTS),
      underline: (value) => choiceArgument(value, UNDERLINES),
      name: (value) => {
        if (typeof value === 'string' && value !== '') return value;
        throw fault('InvalidArgument', 'a font has a name');
      },
    }),
  );
}

/** The value that all areas of the target share, or `null`. */
function shared({ sheet, areas }: Target, path: string): unknown {
  const values = new Set(areas.map((area) => sharedLook(sheet, spanOf(area, path), path)));
  const [only] = values;
  return values.size === 1 ? only : null;
}

function spanOf(area: Area, path: string): Area {
  if (COLUMN_LOOKS.has(path)) return { ...area, row: 0, rows: MAX_ROWS };
  return ROW_LOOKS.has(path) ? { ...area, column: 0, columns: MAX_COLUMNS } : area;
}

function optionFor(path: string): string {
  if (COLUMN_LOOKS.has(path)) return 'allowFormatColumns';
  return ROW_LOOKS.has(path) ? 'allowFormatRows' : 'allowFormatCells';
}

function numberUpTo(most: number): Check {
  return (value) => {
    if (typeof value === 'number' && value >= 0 && value <= most) return value;
    throw fault('InvalidArgument', `a number from 0 to ${most} is needed, not ${String(value)}`);
  };
}
