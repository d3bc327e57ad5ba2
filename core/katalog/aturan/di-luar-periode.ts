import { dateOf, lookup } from '../../kit/expression/language.ts';
import type { Numeric, Truth } from '../../kit/expression/operands.ts';
import { defineRules } from '../../kit/rule.ts';
import { kasus } from '../templat/kasus.ts';
import { kegiatan } from '../templat/kegiatan.ts';
import { kelembagaan } from '../templat/kelembagaan.ts';
import { korban } from '../templat/korban.ts';
import { layanan } from '../templat/layanan.ts';
import { monevHotel } from '../templat/monev-hotel.ts';
import { tanggalAkhir } from '../templat/parameter.ts';
import { perkara } from '../templat/perkara.ts';
import { rapat } from '../templat/rapat.ts';
import { regulasi } from '../templat/regulasi.ts';
import { rencanaAksi } from '../templat/rencana-aksi.ts';
import { tindakLanjut } from '../templat/tindak-lanjut.ts';

/**
 * Rows dated after the period on the cover. Earlier rows are carried: a workbook is the running register of a year
 * (decision A.1). A row belongs to the day of specification §5.1.
 */
export const aturanDiLuarPeriode = [
  ...defineRules(kasus, (c, rule) => [rule('VP-07', sesudahPeriode(c.tanggal_lapor.after(tanggalAkhir)))]),
  ...defineRules(korban, (c, rule) => [
    rule(
      'VP-07',
      sesudahPeriode(lookup(kasus, 'kode_kasus', c.kode_kasus, 'tanggal_lapor').after(tanggalAkhir)),
    ),
  ]),
  ...defineRules(layanan, (c, rule) => [
    rule('VP-07', sesudahPeriode(c.tanggal_permohonan.after(tanggalAkhir))),
  ]),
  ...defineRules(perkara, (c, rule) => [
    rule('VP-07', sesudahPeriode(c.tgl_laporan_polisi.after(tanggalAkhir))),
  ]),
  ...defineRules(monevHotel, (c, rule) => [
    rule('VP-07', sesudahPeriode(c.tanggal_kunjungan.after(tanggalAkhir))),
  ]),
  ...defineRules(kegiatan, (c, rule) => [rule('VP-07', sesudahPeriode(c.tanggal_mulai.after(tanggalAkhir)))]),
  ...defineRules(rencanaAksi, (c, rule) => [
    rule('VP-07', sesudahPeriode(awalTahun(c.tahun).after(tanggalAkhir))),
  ]),
  ...defineRules(kelembagaan, (c, rule) => [
    rule('VP-07', sesudahPeriode(awalTahun(c.tahun).after(tanggalAkhir))),
  ]),
  ...defineRules(rapat, (c, rule) => [rule('VP-07', sesudahPeriode(c.tanggal.after(tanggalAkhir)))]),
  ...defineRules(regulasi, (c, rule) => [
    rule('VP-07', sesudahPeriode(awalTahun(c.tahun).after(tanggalAkhir))),
  ]),
  ...defineRules(tindakLanjut, (c, rule) => [
    rule('VP-07', sesudahPeriode(c.tgl_temuan.after(tanggalAkhir))),
  ]),
];

function awalTahun(tahun: Numeric) {
  return dateOf(tahun, 1, 1);
}

function sesudahPeriode(fails: Truth) {
  return {
    severity: 'warning',
    fails,
    say: { akhir: tanggalAkhir },
    message: {
      id: 'Baris ini sesudah periode laporan, yang berakhir {akhir}.',
      en: 'This row is after the reporting period, which ends on {akhir}.',
    },
    remedy: {
      id: 'Periksa tanggalnya, atau pindahkan ke laporan periode berikutnya.',
      en: 'Check its date, or move it to the report of the next period.',
    },
    source: 'Rancangan sendiri',
  } as const;
}
