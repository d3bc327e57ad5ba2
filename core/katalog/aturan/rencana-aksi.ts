import { allOf, anyOf, related } from '../../kit/expression/language.ts';
import { defineRules, otherRows } from '../../kit/rule.ts';
import { dataPerTanggal } from '../templat/parameter.ts';
import { rencanaAksi } from '../templat/rencana-aksi.ts';
import { kodeGanda } from './kode-ganda.ts';
import { realisasiMelebihiPagu } from './realisasi-pagu.ts';
import { aturanTarget } from './rencana-aksi-target.ts';

const aturanKemajuan = defineRules(rencanaAksi, (c, rule) => {
  const dipakai = related(rencanaAksi, 'kode_aksi', c.kode_aksi);
  return [
    rule('VR-52', {
      ...realisasiMelebihiPagu,
      fails: allOf(c.anggaran_realisasi.above(c.anggaran_pagu), c.anggaran_pagu.above(0)),
      say: { realisasi: c.anggaran_realisasi, pagu: c.anggaran_pagu },
    }),
    rule('VR-54', {
      severity: 'error',
      fails: allOf(
        c.status_aksi.is('SELESAI'),
        anyOf(
          allOf(c.arah_target.is('NAIK'), c.realisasi.below(c.target)),
          allOf(c.arah_target.is('TURUN'), c.realisasi.above(c.target)),
        ),
      ),
      message: {
        id: 'Status aksi Selesai, tetapi realisasi {realisasi} belum mencapai target {target}.',
        en: 'The action is Done, but its result of {realisasi} has not reached the target of {target}.',
      },
      remedy: { id: 'Ubah status atau realisasi.', en: 'Change the status or the result.' },
      source: 'Rancangan sendiri',
    }),
    rule('VR-55', {
      severity: 'warning',
      fails: allOf(c.tgl_selesai.before(dataPerTanggal), c.status_aksi.is('BELUM', 'BERJALAN')),
      message: {
        id: 'Aksi melewati tenggat {tgl_selesai}, tetapi statusnya masih {status_aksi}.',
        en: 'The action is past its due date {tgl_selesai}, but its status is still {status_aksi}.',
      },
      remedy: {
        id: 'Ubah status menjadi Terlambat dan isi rencana tindak lanjut.',
        en: 'Change the status to Late and fill in the next step.',
      },
      source: 'Rancangan sendiri',
    }),
    rule.each('VR-56', {
      severity: 'warning',
      cases: [
        {
          fails: allOf(
            c.anggaran_realisasi.equals(0),
            c.anggaran_pagu.above(0),
            c.capaian_persen.atLeast(100),
          ),
          say: {
            sebab: {
              id: 'target tercapai, tetapi belum ada belanja',
              en: 'the target is reached, but nothing is spent',
            },
          },
        },
        {
          fails: allOf(
            c.anggaran_realisasi.times(2).atLeast(c.anggaran_pagu),
            c.anggaran_pagu.above(0),
            c.capaian_persen.equals(0),
          ),
          say: {
            sebab: {
              id: 'belum ada capaian, tetapi sedikitnya separuh pagu sudah dibelanjakan',
              en: 'nothing is achieved, but at least half of the budget is spent',
            },
          },
        },
      ],
      message: {
        id: 'Capaian fisik dan keuangan tidak sejalan: {sebab}.',
        en: 'Results and spending do not go together: {sebab}.',
      },
      remedy: { id: 'Periksa realisasi dan anggarannya.', en: 'Check the result and the spending.' },
      source: 'Rancangan sendiri',
    }),
    rule('VX-01', {
      ...kodeGanda,
      fails: dipakai.above(1),
      say: { kode: c.kode_aksi, n: dipakai, baris: otherRows(dipakai) },
    }),
  ];
});

/** What the cells of an action must say together (specification §4.2, VR-52 to VR-56). */
export const aturanRencanaAksi = [...aturanTarget, ...aturanKemajuan];
