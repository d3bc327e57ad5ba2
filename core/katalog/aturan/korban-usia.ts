import { allOf, anyOf, lookup, not } from '../../kit/expression/language.ts';
import { choiceOf } from '../../kit/expression/operands.ts';
import { defineRules } from '../../kit/rule.ts';
import { kasus } from '../templat/kasus.ts';
import { korban } from '../templat/korban.ts';

const { kelompok_usia: kelompokMenurutUsia } = korban.derivations;
if (!kelompokMenurutUsia) throw new RangeError('T02 has to derive kelompok_usia from usia_lapor');

/** How old a victim is, and whether that agrees with what else is known (VR-14 to VR-17). */
export const aturanUsia = defineRules(korban, (c, rule) => {
  const tahunLapor = lookup(kasus, 'kode_kasus', c.kode_kasus, 'tanggal_lapor').year();
  const umurMenurutTahun = tahunLapor.minus(c.tahun_lahir);
  const beda = umurMenurutTahun.minus(c.usia_lapor);
  return [
    rule('VR-14', {
      when: {
        id: 'Tahun tanggal lapor dikurangi tahun lahir bukan usia saat lapor dan bukan satu lebih.',
        en: 'The year of the report less the year of birth is neither the age at report nor one more.',
      },
      severity: 'error',
      fails: allOf(c.tahun_lahir.isFilled(), c.usia_lapor.isFilled(), anyOf(beda.below(0), beda.above(1))),
      message: {
        id: 'Usia saat lapor tidak cocok dengan tahun lahir dan tanggal lapor kasusnya.',
        en: "The age at report does not fit the year of birth and the case's report date.",
      },
      remedy: { id: 'Perbaiki usia atau tahun lahir.', en: 'Correct the age or the year of birth.' },
      source: 'Rancangan sendiri',
    }),
    rule('VR-15', {
      severity: 'error',
      fails: allOf(c.usia_lapor.isFilled(), c.kelompok_usia.differsFrom(choiceOf(kelompokMenurutUsia))),
      message: {
        id: 'Kelompok usia tidak memuat usia saat lapor.',
        en: 'The age group does not contain the age at report.',
      },
      remedy: {
        id: 'Klik "Perbaiki", atau kosongkan kelompok usia agar terisi otomatis.',
        en: 'Click "Fix", or clear the age group so that it is filled in automatically.',
      },
      source: 'Rancangan sendiri',
    }),
    rule('VR-16', {
      severity: 'warning',
      fails: allOf(c.tahun_lahir.isFilled(), umurMenurutTahun.equals(18), c.usia_lapor.isBlank()),
      message: {
        id: 'Korban mungkin masih anak; usia pastinya belum diisi.',
        en: 'The victim may still be a child; the exact age is not filled in.',
      },
      remedy: { id: 'Isi usia saat lapor.', en: 'Fill in the age at report.' },
      source: 'Permen PPPA 8/2021 (anak: di bawah 18 tahun)',
    }),
    rule('VR-17', {
      severity: 'warning',
      fails: allOf(
        c.usia_lapor.below(1),
        anyOf(c.eksploitasi_utama.isBlank(), c.eksploitasi_utama.isNot('EKS_BAYI')),
        anyOf(c.eksploitasi_lain.isBlank(), not(c.eksploitasi_lain.has('EKS_BAYI'))),
      ),
      message: {
        id: 'Korban bayi, tetapi bentuk eksploitasinya bukan penjualan bayi.',
        en: 'The victim is a baby, but the form of exploitation is not the sale of a baby.',
      },
      remedy: {
        id: 'Periksa usia atau bentuk eksploitasi.',
        en: 'Check the age or the form of exploitation.',
      },
      source: 'Rancangan sendiri',
    }),
  ];
});
