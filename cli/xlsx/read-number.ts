import { realSerial } from '../../core/index.ts';

const DECIMAL = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/;
const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](.*))?$/;
const ISO_TIME = /^T?(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?Z?$/;

/** Powers of ten that a double holds exactly and that a 15-digit number may be divided by without a second rounding. */
const POWERS = Array.from({ length: 16 }, (_, exponent) => 10 ** exponent);

/** The number that stands between two positions, or `null` when it is none. */
export function parseNumber(bytes: Buffer, start: number, end: number): number | null {
  const negative = bytes[start] === 45;
  const first = negative ? start + 1 : start;
  let value = 0;
  let point = end; // until one is met
  for (let at = first; at < end; at++) {
    const byte = bytes[at] ?? 0;
    if (byte >= 48 && byte <= 57) value = value * 10 + byte - 48;
    else if (byte === 46 && point === end) point = at;
    else return parseSlowly(bytes, start, end);
  }
  const decimals = Math.max(0, end - point - 1);
  const digits = point - first + decimals;
  if (digits === 0 || digits > 15) return parseSlowly(bytes, start, end);
  const magnitude = value / (POWERS[decimals] ?? 1);
  return negative ? 0 - magnitude : magnitude; // never -0
}

/** The serial number of an ISO 8601 date and time as cells of type `d` hold it, or `null`. */
export function parseIsoDate(text: string): number | null {
  const date = ISO_DATE.exec(text);
  if (date === null) return null;
  const [, year, month, day, time] = date;
  const serial = realSerial(Number(year), Number(month), Number(day));
  if (serial === null || time === undefined) return serial;
  const fraction = parseIsoTime(time);
  return fraction === null ? null : serial + fraction;
}

/** The fraction of a day of an ISO 8601 time, or `null`. */
export function parseIsoTime(text: string): number | null {
  const time = ISO_TIME.exec(text);
  if (time === null) return null;
  const [, hours, minutes, seconds = '0'] = time;
  return (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
}

function parseSlowly(bytes: Buffer, start: number, end: number): number | null {
  const text = bytes.toString('latin1', start, end).trim();
  const value = DECIMAL.test(text) ? Number(text) : Number.NaN;
  return Number.isFinite(value) ? value + 0 : null; // never -0
}
