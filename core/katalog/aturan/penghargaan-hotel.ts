import { allOf, anyOf, not, type Row, related } from '../../kit/expression/language.ts';
import type { Truth } from '../../kit/expression/operands.ts';
import { batasHotel } from '../instrumen/angka.ts';
import { aspekHotel } from '../templat/aspek-hotel.ts';
import { monevHotel } from '../templat/monev-hotel.ts';
import { dataPerTanggal } from '../templat/parameter.ts';
import { cukupBukti, melanggarSyaratKritis, tidakBerlaku } from '../templat/penilaian-hotel.ts';
import { tindakLanjut } from '../templat/tindak-lanjut.ts';

type Kunjungan = Row<typeof monevHotel.columns>;

/** The least final score, as it is before rounding to two decimals (`ambang_award` 85). */
const AMBANG_AKHIR = batasHotel.ambang_award - 0.005;
/** The least score of each aspect that applies (`ambang_award_aspek`). */
const { ambang_award_aspek: AMBANG_ASPEK } = batasHotel;

/**
 * Whether a hotel earns the award "Hotel Peduli Anti-TPPO" (specification §6.1, step 7). An incident that is not known
 * is not proven, but stands in the way of the award.
 */
export function layakPenghargaan(c: Kunjungan): Truth {
  const aspek = aspekHotel(c);
  const nilai = [c.nilai_A1, c.nilai_A2, c.nilai_A3, c.nilai_A4, c.nilai_A5];
  return allOf(
    c.nilai_akhir.atLeast(AMBANG_AKHIR),
    ...nilai.map((satu) => satu.atLeast(AMBANG_ASPEK)),
    anyOf(tidakBerlaku(aspek.A6), c.nilai_A6.atLeast(AMBANG_ASPEK)),
    not(melanggarSyaratKritis(c)),
    c.sk_W5.is('3', '4'),
    c.sk_I1.is('3', '4'),
    ...Object.values(aspek).flatMap(({ bukti, butir }) => butir.flatMap((satu) => cukupBukti(bukti, satu))),
    c.bk_A1.has('D'),
    c.insiden_12bln.is('TIDAK'),
    c.insiden_24bln.is('TIDAK'),
    tanpaTunggakan(c),
  );
}

/** No visit to the hotel has a finding that is still open after its due day, counted to the day of the data. */
export function tanpaTunggakan({ kode_hotel: hotel }: Kunjungan): Truth {
  const terlambat = related(monevHotel, 'kode_hotel', hotel, ({ kode_kunjungan: kunjungan }) =>
    related(tindakLanjut, 'ref_sumber', kunjungan, (temuan) =>
      allOf(temuan.tenggat.before(dataPerTanggal), temuan.status_tl.is('BELUM', 'PROSES')),
    ).above(0),
  );
  return terlambat.equals(0);
}
