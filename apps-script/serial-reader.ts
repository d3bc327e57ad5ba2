import { serialOf } from '../core/index.ts';

/** Turns the `Date` of a cell back into the serial number that stands in it. */
export type SerialReader = (date: Date) => number;

const DAY_SECONDS = 86_400;
const EPOCH_1970 = 25_569;
const SLACK = 2 / 24;

/**
 * A reader for cells of a spreadsheet in that time zone, which may differ from the script's.
 *
 * Databases of time zones disagree by up to hours about times before 1970, so there a moment near midnight is that
 * midnight. The same days come back from cell to cell, so each is worked out once.
 */
export function serialReader(zone: string): SerialReader {
  const clock = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  const known = new Map<number, number>();
  return (date) => {
    const moment = date.getTime();
    const found = known.get(moment);
    if (found !== undefined) return found;
    const serial = settled(wallSerial(clock, date));
    known.set(moment, serial);
    return serial;
  };
}

function wallSerial(clock: Intl.DateTimeFormat, date: Date): number {
  const shown: Partial<Record<Intl.DateTimeFormatPartTypes, number>> = {};
  for (const { type, value } of clock.formatToParts(date)) shown[type] = Number(value);
  const { year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0 } = shown;
  return serialOf(year, month, day) + (hour * 3600 + minute * 60 + second) / DAY_SECONDS;
}

function settled(serial: number): number {
  const nearest = Math.round(serial);
  return serial < EPOCH_1970 && Math.abs(serial - nearest) <= SLACK ? nearest : serial;
}
