import type { ResolvedTable } from '../../../engine/report/blocks.ts';
import type { MadeTable } from '../../../kit/report.ts';
import { aksiTerlambat } from './aksi-terlambat.ts';
import { daftarHotel } from './daftar-hotel.ts';
import { hotelTemuan } from './hotel-temuan.ts';
import { kegiatanKecamatan } from './kegiatan-kecamatan.ts';
import { lewatTenggat } from './lewat-tenggat.ts';
import { type MadeRows, type Making, madeTable } from './made-table.ts';
import { bobotDipakai, definisiIndikator, unitMelapor } from './metodologi.ts';
import { laporanBulanan, mutuUnit } from './mutu-data.ts';
import { perkembangan } from './perkembangan.ts';
import { rapatTriwulan } from './rapat-triwulan.ts';
import { serapanWaktu } from './serapan-waktu.ts';
import { skorKomponen, skorWilayah } from './skor-kinerja.ts';

const MAKERS: Readonly<Record<string, (making: Making) => MadeRows | null>> = {
  'R02-C': perkembangan,
  'R07-C': kegiatanKecamatan,
  'R08-D': hotelTemuan,
  'R08-E': daftarHotel,
  'R09-B': serapanWaktu,
  'R09-C': aksiTerlambat,
  'R10-B': rapatTriwulan,
  'R11-B': lewatTenggat,
  'R12-A': skorKomponen,
  'R12-B': skorWilayah,
  'R13-A': mutuUnit,
  'R13-B': laporanBulanan,
  'R15-A': unitMelapor,
  'R15-B': definisiIndikator,
  'R15-C': bobotDipakai,
};

/**
 * Fills a table that does not come from indicators; `null` where it has no place in the report. Throws `RangeError` for
 * one that nobody makes.
 */
export function made(table: MadeTable, making: Making): ResolvedTable | null {
  const make = MAKERS[table.id];
  if (!make) throw new RangeError(`no maker of ${table.id}`);
  const rows = make(making);
  return rows && madeTable(table, rows, making);
}
