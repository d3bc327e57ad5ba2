import { allOf, related } from '../../kit/expression/language.ts';
import { columnOf } from '../../kit/expression/nodes.ts';
import { defineRules, otherRows } from '../../kit/rule.ts';
import { kegiatan } from '../templat/kegiatan.ts';
import { kodeGanda } from './kode-ganda.ts';
import { realisasiMelebihiPagu } from './realisasi-pagu.ts';

/** What the cells of a prevention activity must say together (specification §4.2, VR-47 to VR-52). */
export const aturanKegiatan = defineRules(kegiatan, (c, rule) => {
  const dipakai = related(kegiatan, 'kode_kegiatan', c.kode_kegiatan);
  return [
    rule('VR-47', {
      severity: 'error',
      fails: c.tanggal_selesai.before(c.tanggal_mulai),
      message: {
        id: 'Tanggal selesai {tanggal_selesai} sebelum tanggal mulai {tanggal_mulai}.',
        en: 'The last day, {tanggal_selesai}, is before the first, {tanggal_mulai}.',
      },
      remedy: { id: 'Perbaiki salah satu tanggal.', en: 'Correct one of the dates.' },
      source: 'Rancangan sendiri',
    }),
    rule.each('VR-48', {
      severity: 'error',
      cases: [c.peserta_anak, c.peserta_disabilitas, c.peserta_asn_gt].map((bagian) => ({
        fails: bagian.above(c.peserta_total),
        say: { bagian: columnOf(bagian.node).label },
      })),
      message: {
        id: '"{bagian}" melebihi jumlah peserta ({peserta_total}).',
        en: '"{bagian}" is more than all participants ({peserta_total}).',
      },
      remedy: { id: 'Periksa angka peserta.', en: 'Check the numbers of participants.' },
      source: 'Rancangan sendiri',
    }),
    rule('VR-49', {
      severity: 'error',
      fails: allOf(c.peserta_asn_gt.isBlank(), c.kelompok_sasaran.has('ASN_GT')),
      message: {
        id: 'Kegiatan menyasar ASN anggota GT, tetapi jumlah mereka belum diisi.',
        en: 'The activity addresses GT civil servants, but their number is not filled in.',
      },
      remedy: { id: 'Isi jumlahnya, atau 0 bila tidak ada.', en: 'Fill in their number, or 0 for none.' },
      source: 'Rancangan sendiri',
    }),
    rule('VR-50', {
      severity: 'warning',
      fails: allOf(c.rerata_postes.below(c.rerata_pretes), c.n_tes.isFilled()),
      message: {
        id: 'Rerata postes {rerata_postes} lebih rendah dari rerata pretes {rerata_pretes}.',
        en: 'The mean after, {rerata_postes}, is lower than the mean before, {rerata_pretes}.',
      },
      remedy: { id: 'Pastikan keduanya tidak tertukar.', en: 'Make sure that they are not swapped.' },
      source: 'Rancangan sendiri',
    }),
    rule('VR-51', {
      severity: 'warning',
      fails: allOf(
        c.jangkauan_media.isBlank().or(c.jangkauan_media.equals(0)),
        c.peserta_total.equals(0),
        c.jenis_kegiatan.is('SIARAN', 'KAMPANYE'),
      ),
      message: {
        id: 'Kegiatan ini tidak mencatat peserta maupun jangkauan media.',
        en: 'This activity records neither participants nor media reach.',
      },
      remedy: { id: 'Isi salah satunya.', en: 'Fill in one of them.' },
      source: 'Rancangan sendiri',
    }),
    rule('VR-52', {
      ...realisasiMelebihiPagu,
      fails: allOf(c.anggaran_realisasi.above(c.anggaran_rencana), c.anggaran_rencana.above(0)),
      say: { realisasi: c.anggaran_realisasi, pagu: c.anggaran_rencana },
    }),
    rule('VX-01', {
      ...kodeGanda,
      fails: dipakai.above(1),
      say: { kode: c.kode_kegiatan, n: dipakai, baris: otherRows(dipakai) },
    }),
  ];
});
