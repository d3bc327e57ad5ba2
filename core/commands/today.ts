import { wilayah4, zonaWaktu } from '../katalog/daftar-kode/wilayah.ts';

const HOURS = { WIB: 7, WITA: 8, WIT: 9 } as const;
const DAY = 86_400_000;
const EPOCH = 25_569; // 1 January 1970

/** Today as a serial number in the time zone of a region (decision B.11); of the capital when there is none. */
export function todayIn(region: string | null, now: Date): number {
  const zone = region === null || wilayah4(region) === null ? 'WIB' : zonaWaktu(region);
  return Math.floor((now.getTime() + HOURS[zone] * 3_600_000) / DAY) + EPOCH;
}
