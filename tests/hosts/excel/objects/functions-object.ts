import { serialOf } from '../../../../core/index.ts';
import { type SimObject, simObject } from '../protocol/sim-object.ts';
import { countArgument, type World } from './world.ts';

/** Days between the two days from which workbooks count. */
const DAYS_TO_1904 = 1462;

/** `Workbook.functions`: only `date`, for days from March 1900 on, where all calendars agree. */
export function functionsObject({ book }: World): SimObject {
  return simObject('Functions', {
    call: {
      date: (year, month, day) => {
        const serial = serialOf(countArgument(year, 1904), countArgument(month, 1), countArgument(day, 1));
        const value = book.date1904 ? serial - DAYS_TO_1904 : serial;
        return simObject('FunctionResult', { get: { value: () => value, error: () => null } });
      },
    },
  });
}
