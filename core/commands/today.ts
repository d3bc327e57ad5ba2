import { wilayah4, zonaWaktu } from '../katalog/daftar-kode/wilayah.ts';

const HOURS = { WIB: 7, WITA: 8, WIT: 9 } as const;
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const EPOCH = 25_569; // 1 January 1970

/** Today as a serial number in the time zone of a region (decision B.11); of the capital when there is none. */
export function todayIn(region: string | null, now: Date): number {
  return Math.floor(localTime(region, now) / DAY) + EPOCH;
}

/** Hours and minutes in the time zone of a region, `14.05`; of the capital when there is none. */
export function clockIn(region: string | null, now: Date): string {
  return new Date(localTime(region, now)).toISOString().slice(11, 16).replace(':', '.');
}

function localTime(region: string | null, now: Date): number {
  const zone = region === null || wilayah4(region) === null ? 'WIB' : zonaWaktu(region);
  return now.getTime() + HOURS[zone] * HOUR;
}
