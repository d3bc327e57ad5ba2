import { allOf, anyOf } from '../../kit/expression/language.ts';
import { twins } from '../../kit/expression/twins.ts';
import { defineRules, otherRows } from '../../kit/rule.ts';
import { kasus } from '../templat/kasus.ts';

/** Cases that tell of the same event (specification §4.3, VX-05); the same code is VX-01. */
export const aturanGandaKasus = defineRules(kasus, (c, rule) => {
  const sama = [c.tanggal_lapor, c.wilayah_eksploitasi, c.jenis_lokasi, c.jumlah_korban] as const;
  const mirip = twins(sama);
  const selesai = twins(sama, { where: c.alasan_tutup.is('GANDA') });
  const sekode = twins([...sama, c.kode_kasus]);
  return [
    rule('VX-05', {
      when: {
        id: 'Dua kasus bertanggal lapor, berwilayah eksploitasi, berjenis lokasi, dan berjumlah korban sama, dan belum ditutup sebagai kasus ganda.',
        en: 'Two cases have the same report date, exploitation region, type of place and number of victims, and neither was closed as a duplicate.',
      },
      severity: 'warning',
      fails: allOf(
        mirip.minus(selesai).above(sekode),
        anyOf(c.alasan_tutup.isBlank(), c.alasan_tutup.isNot('GANDA')),
      ),
      say: { baris: otherRows(mirip, selesai, sekode) },
      message: {
        id: 'Kemungkinan kasus ganda: tanggal lapor, wilayah, jenis lokasi, dan jumlah korbannya sama dengan {baris}.',
        en: 'This may be the same case as {baris}: report date, region, place and number of victims are the same.',
      },
      remedy: {
        id: 'Periksa; bila kasusnya sama, tutup salah satu dengan alasan Tercatat ganda.',
        en: 'Check; if it is the same case, close one of them with the reason Duplicate.',
      },
      source: 'Rancangan sendiri',
    }),
  ];
});
