import { allOf, related } from '../../kit/expression/language.ts';
import { defineRules, otherRows } from '../../kit/rule.ts';
import { dataPerTanggal } from '../templat/parameter.ts';
import { regulasi } from '../templat/regulasi.ts';
import { kodeGanda } from './kode-ganda.ts';

/** What the cells of a legal instrument must say together (specification §4.2, VR-60 and VR-61). */
export const aturanRegulasi = defineRules(regulasi, (c, rule) => {
  const dipakai = related(regulasi, 'kode_regulasi', c.kode_regulasi);
  return [
    rule.each('VR-60', {
      severity: 'error',
      cases: [
        {
          fails: c.berlaku_sampai.before(c.tgl_penetapan),
          say: {
            sebab: { id: 'masa berlakunya habis sebelum ditetapkan', en: 'it ends before it was enacted' },
          },
        },
        {
          fails: c.tgl_penetapan.year().differs(c.tahun),
          say: {
            sebab: {
              id: 'tanggal penetapannya bukan dalam tahun yang diisi',
              en: 'its enactment is not in the year given',
            },
          },
        },
      ],
      message: {
        id: 'Tanggal regulasi tidak sejalan: {sebab}.',
        en: 'The dates of the regulation do not agree: {sebab}.',
      },
      remedy: { id: 'Perbaiki tanggal atau tahunnya.', en: 'Correct the dates or the year.' },
      source: 'Rancangan sendiri',
    }),
    rule('VR-61', {
      severity: 'warning',
      fails: allOf(c.berlaku_sampai.before(dataPerTanggal), c.status_regulasi.is('BERLAKU')),
      message: {
        id: 'Masa berlaku regulasi habis pada {berlaku_sampai}, tetapi statusnya masih Berlaku.',
        en: 'The regulation ended on {berlaku_sampai}, but its status is still In force.',
      },
      remedy: { id: 'Ubah status, atau perbarui regulasinya.', en: 'Change the status, or renew it.' },
      source: 'Rancangan sendiri',
    }),
    rule('VX-01', {
      ...kodeGanda,
      fails: dipakai.above(1),
      say: { kode: c.kode_regulasi, n: dipakai, baris: otherRows(dipakai) },
    }),
  ];
});
