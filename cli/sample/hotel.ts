import { wilayah4 } from '../../core/index.ts';
import { districtIn } from './district.ts';
import { visitLabel as label } from './labels.ts';
import { odds, randomOf } from './random.ts';
import type { VisitRow } from './rows.ts';

/** What stays the same about a hotel from one visit to the next. */
export interface Hotel {
  readonly online: boolean;
  /** How well it does, from 0 to 1. */
  readonly standard: number;
  readonly cells: {
    readonly kode_hotel: string;
    readonly nama_hotel: string;
    readonly wilayah: string;
    readonly kecamatan: string;
    readonly klasifikasi: string;
    readonly jumlah_kamar: number;
    readonly jumlah_karyawan: number;
    readonly anggota_asosiasi: string;
    readonly menerima_ota: string;
  };
}

const classes = odds({
  NONBINTANG: 34,
  BINTANG_1: 6,
  BINTANG_2: 14,
  BINTANG_3: 20,
  BINTANG_4: 11,
  BINTANG_5: 3,
  GUEST_HOUSE: 6,
  KOS_HARIAN: 4,
  APARTEMEN: 2,
});
const membership = odds({ YA: 45, TIDAK: 45, TD: 10 });
const ROOMS: Readonly<Record<string, readonly [number, number]>> = {
  BINTANG_2: [40, 110],
  BINTANG_3: [70, 190],
  BINTANG_4: [120, 320],
  BINTANG_5: [220, 520],
};
const FEW_ROOMS = [12, 55] as const;

/** The hotel of a number in a region; the same seeds always give the same hotel. */
export function hotelOf(region: string, number: number, seeds: readonly [number, number]): Hotel {
  const random = randomOf(...seeds, number);
  const kind = random.weighted<string>(classes);
  const [fewest, most] = ROOMS[kind] ?? FEW_ROOMS;
  const rooms = random.integer(fewest, most);
  const online = random.chance(0.88);
  const digits = String(number).padStart(4, '0');
  return {
    online,
    standard: random.fraction() * (kind.startsWith('BINTANG') ? 1 : 0.6),
    cells: {
      kode_hotel: `HT-${wilayah4(region)}-${digits}`,
      nama_hotel: `Hotel Contoh ${digits}`,
      wilayah: label('wilayah', region),
      kecamatan: districtIn(region, random),
      klasifikasi: label('klasifikasi', kind),
      jumlah_kamar: rooms,
      jumlah_karyawan: Math.max(4, Math.round(rooms * (0.4 + random.fraction() * 0.5))),
      anggota_asosiasi: label('anggota_asosiasi', random.weighted(membership)),
      menerima_ota: label('menerima_ota', online ? 'YA' : 'TIDAK'),
    },
  };
}

const CELLS = [
  'kode_hotel',
  'nama_hotel',
  'wilayah',
  'kecamatan',
  'klasifikasi',
  'jumlah_kamar',
  'jumlah_karyawan',
  'anggota_asosiasi',
  'menerima_ota',
] as const;

/** What a visit says of its hotel. */
export function hotelCells(visit: VisitRow): Partial<VisitRow> {
  return Object.fromEntries(CELLS.map((name) => [name, visit[name]]));
}
