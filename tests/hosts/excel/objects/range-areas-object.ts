import type { Area } from '../../../../core/index.ts';
import { addressText, parseAddress, sheetPrefix } from '../model/address.ts';
import type { Sheet } from '../model/book.ts';
import { fault } from '../protocol/fault.ts';
import { type SimObject, simObject } from '../protocol/sim-object.ts';
import { formatObject } from './format-object.ts';
import { textArgument, withTarget } from './world.ts';

/** Areas that an Excel selects at most: support.microsoft.com, "Excel specifications and limits". */
const MOST_AREAS = 8192;

/** A `RangeAreas`: some areas of one sheet that are changed as one. */
export function rangeAreasObject(sheet: Sheet, areas: readonly Area[]): SimObject {
  const target = { sheet, areas };
  const object = simObject('RangeAreas', {
    get: {
      address: () => areas.map((area) => `${sheetPrefix(sheet.name)}!${addressText(area)}`).join(','),
      areaCount: () => areas.length,
      cellCount: () => areas.reduce((sum, { rows, columns }) => sum + rows * columns, 0),
    },
    follow: { format: () => formatObject(target) },
  });
  return withTarget(object, target);
}

/** The areas of an address with commas such as `B3:B9,D4`. */
export function parseAreas(value: unknown): readonly Area[] {
  const areas = textArgument(value)
    .split(',')
    .map((address) => {
      const area = parseAddress(address.trim());
      if (area === null) throw fault('InvalidArgument', `${address} is no address`);
      return area;
    });
  if (areas.length > MOST_AREAS) throw fault('InvalidArgument', `more than ${MOST_AREAS} areas`);
  return areas;
}
