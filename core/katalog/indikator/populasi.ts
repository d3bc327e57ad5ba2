import { allOf, anyOf, lookup, not, type Row, related } from '../../kit/expression/language.ts';
import type { Textual, Truth } from '../../kit/expression/operands.ts';
import { kasus } from '../templat/kasus.ts';
import { korban } from '../templat/korban.ts';
import { layanan } from '../templat/layanan.ts';
import type { perkara } from '../templat/perkara.ts';
import { adaTahap } from '../templat/perkara-tahap.ts';
import { terhapus } from '../templat/sistem.ts';
import { akhirPeriode, awalPeriode } from './parameter.ts';

type Kasus = Row<typeof kasus.columns>;
type Korban = Row<typeof korban.columns>;
type Layanan = Row<typeof layanan.columns>;
type Perkara = Row<typeof perkara.columns>;

/** `VALID` of §5.1 for cases: trafficking, suspected or confirmed, and not recorded twice. */
export function kasusSah(c: Kasus): Truth {
  const ganda = allOf(c.status_penanganan.is('DITUTUP'), c.alasan_tutup.is('GANDA'));
  return allOf(c.status_kasus.isNot('BUKAN_TPPO'), not(ganda));
}

/** `VALID` for victims: of such a case, and no victim only where her own status says so; erased ones go on counting. */
export function korbanSah(c: Korban): Truth {
  const bukan = c.status_korban.isNot('BUKAN_TPPO');
  return allOf(kasusnyaSah(c.kode_kasus), anyOf(c._status_validasi.sameText(terhapus.value), bukan));
}

/** `VALID` for services: of a victim of such a case. */
export function layananSah(c: Layanan): Truth {
  return kasusnyaSah(lookup(korban, 'kode_korban', c.kode_korban, 'kode_kasus'));
}

/** Files with a stage in the period (§5.1: by the date of the stage), of a valid case. */
export function berkasPeriode(c: Perkara): Truth {
  const dalam = adaTahap(c, (hari) => allOf(hari.since(awalPeriode), hari.until(akhirPeriode)));
  return allOf(kasusnyaSah(c.kode_kasus), dalam);
}

/** As {@link kasusSah}, of the case with a code; a case that is not at hand cannot be told. */
function kasusnyaSah(kode: Textual): Truth {
  const ganda = allOf(
    lookup(kasus, 'kode_kasus', kode, 'status_penanganan').is('DITUTUP'),
    lookup(kasus, 'kode_kasus', kode, 'alasan_tutup').is('GANDA'),
  );
  return allOf(lookup(kasus, 'kode_kasus', kode, 'status_kasus').isNot('BUKAN_TPPO'), not(ganda));
}

/** A service that has begun. */
export function dimulai({ status_layanan: status }: Layanan): Truth {
  return status.is('BERJALAN', 'SELESAI', 'TERHENTI');
}

/** Whether a victim has a service that has begun, of which something more may be asked. */
export function dilayani({ kode_korban: kode }: Korban, lagi?: (c: Layanan) => Truth): Truth {
  return related(layanan, 'kode_korban', kode, (c) =>
    lagi ? allOf(dimulai(c), lagi(c)) : dimulai(c),
  ).atLeast(1);
}
