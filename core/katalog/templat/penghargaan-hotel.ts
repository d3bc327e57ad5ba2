import { allOf, anyOf, related } from '../../kit/expression/language.ts';
import type { Truth } from '../../kit/expression/operands.ts';
import { ambangAward, ambangAwardAspek, mencapai } from '../instrumen/angka-hotel.ts';
import { type AspekHotel, aspekHotel } from './aspek-hotel.ts';
import { kolomKunjungan } from './monev-hotel-kolom-kunjungan.ts';
import { dataPerTanggal } from './parameter.ts';
import { type Kunjungan, tidakBerlaku } from './syarat-hotel.ts';
import { tindakLanjut } from './tindak-lanjut.ts';

/**
 * Whether a hotel earns the award "Hotel Peduli Anti-TPPO" (specification §6.1, step 7). An incident that is not known
 * is not proven, but stands in the way of the award.
 */
export function layakPenghargaan(c: Kunjungan): Truth {
  const aspek = aspekHotel(c);
  const nilai = [c.nilai_A1, c.nilai_A2, c.nilai_A3, c.nilai_A4, c.nilai_A5];
  return allOf(
    mencapai(c.nilai_akhir, ambangAward),
    ...nilai.map((satu) => mencapai(satu, ambangAwardAspek)),
    anyOf(tidakBerlaku(aspek.A6), mencapai(c.nilai_A6, ambangAwardAspek)),
    // So no critical condition is broken either.
    c.sk_W5.is('3', '4'),
    c.sk_I1.is('3', '4'),
    allOf(...Object.values(aspek).map(cukupBukti)),
    c.bk_A1.has('D'),
    c.insiden_12bln.is('TIDAK'),
    c.insiden_24bln.is('TIDAK'),
    tanpaTunggakan(c),
  );
}

/** Whether no item counts for less than its score: one of 3 or more has to be seen. */
function cukupBukti({ bukti, butir }: AspekHotel): Truth {
  const dilihat = butir.filter(({ cukupDitanya }) => !cukupDitanya);
  return anyOf(bukti.has('D', 'O'), allOf(...dilihat.map(({ nilai }) => nilai.is('0', '1', '2', 'TB'))));
}

/** No visit to the hotel has a finding that is still open after its due day, counted to the day of the data. */
export function tanpaTunggakan({ kode_hotel: hotel }: Kunjungan): Truth {
  // The form itself, which is not declared yet while its own columns are.
  const kunjungan = { ...hotel.node.table, columns: kolomKunjungan };
  const terlambat = related(kunjungan, 'kode_hotel', hotel, ({ kode_kunjungan }) =>
    related(tindakLanjut, 'ref_sumber', kode_kunjungan, (temuan) =>
      allOf(temuan.tenggat.before(dataPerTanggal), temuan.status_tl.is('BELUM', 'PROSES')),
    ).above(0),
  );
  return terlambat.equals(0);
}
