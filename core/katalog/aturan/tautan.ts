import { allOf, anyOf, exists, not, related } from '../../kit/expression/language.ts';
import { defineRules, otherRows } from '../../kit/rule.ts';
import { kasus } from '../templat/kasus.ts';
import { korban } from '../templat/korban.ts';
import { monevHotel } from '../templat/monev-hotel.ts';
import { tahun } from '../templat/parameter.ts';
import { korbanDiKasusLain } from './ganda-korban.ts';
import { kodeGanda } from './kode-ganda.ts';

const kasusTertaut = defineRules(kasus, (c, rule) => {
  const dipakai = related(kasus, 'kode_kasus', c.kode_kasus);
  const barisKorban = related(korban, 'kode_kasus', c.kode_kasus);
  return [
    rule('VX-01', {
      ...kodeGanda,
      fails: dipakai.above(1),
      say: { kode: c.kode_kasus, n: dipakai, baris: otherRows(dipakai) },
    }),
    // The field rule of this name allows 0 for cases that are not trafficking; with rows in T02 it is VS-02 that speaks.
    rule('VF-09', {
      severity: 'error',
      fails: allOf(c.jumlah_korban.equals(0), c.status_kasus.isNot('BUKAN_TPPO'), barisKorban.equals(0)),
      message: {
        id: 'Jumlah korban 0 hanya untuk kasus yang bukan TPPO.',
        en: 'Only a case that is not trafficking has 0 victims.',
      },
      remedy: {
        id: 'Isi jumlah korban dan barisnya di T02, atau perbaiki status kasus.',
        en: 'Fill in the number of victims and their rows in T02, or correct the status.',
      },
      source: 'Rancangan sendiri',
    }),
    rule('VS-02', {
      severity: 'error',
      fails: allOf(c.status_kasus.isNot('BUKAN_TPPO'), c.jumlah_korban.differs(barisKorban)),
      say: { baris: barisKorban },
      message: {
        id: 'Jumlah korban {jumlah_korban} tidak sama dengan banyaknya baris di T02 ({baris}).',
        en: 'The number of victims, {jumlah_korban}, is not the number of rows in T02 ({baris}).',
      },
      remedy: { id: 'Lengkapi T02, atau ubah jumlahnya.', en: 'Complete T02, or change the number.' },
      source: 'Rancangan sendiri',
    }),
  ];
});

const korbanTertaut = defineRules(korban, (c, rule) => {
  const dipakai = related(korban, 'kode_korban', c.kode_korban);
  const beda = korbanDiKasusLain(c).fails; // VX-02 tells of it then
  return [
    rule('VX-01', {
      ...kodeGanda,
      fails: allOf(dipakai.above(1), anyOf(c.kode_kasus.isBlank(), not(beda))),
      say: { kode: c.kode_korban, n: dipakai, baris: otherRows(dipakai) },
    }),
    rule('VS-01', {
      severity: 'error',
      fails: not(exists(kasus, 'kode_kasus', c.kode_kasus)),
      cannotTellWhen: c.kode_kasus.digits(8, 4).below(tahun), // the register of an earlier year may not be at hand
      message: { id: 'Kasus {kode_kasus} tidak ada di T01.', en: 'The case {kode_kasus} is not in T01.' },
      remedy: { id: 'Tambah kasusnya, atau perbaiki kodenya.', en: 'Add the case, or correct the code.' },
      source: 'Rancangan sendiri',
    }),
  ];
});

const monevHotelTertaut = defineRules(monevHotel, (c, rule) => {
  const dipakai = related(monevHotel, 'kode_kunjungan', c.kode_kunjungan);
  return [
    rule('VX-01', {
      ...kodeGanda,
      fails: dipakai.above(1),
      say: { kode: c.kode_kunjungan, n: dipakai, baris: otherRows(dipakai) },
    }),
  ];
});

/** Codes that are used twice, and what refers to other forms (VX-01, VS-01, VS-02, and VF-09 of the number of victims). */
export const aturanTautan = [...kasusTertaut, ...korbanTertaut, ...monevHotelTertaut];
