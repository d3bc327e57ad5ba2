import { anyOf, choose, dateOf } from '../../kit/expression/language.ts';
import { defineTemplate } from '../../kit/template.ts';
import { batasKirim } from './parameter.ts';
import { kolomPengesahan } from './sampul-kolom-pengesahan.ts';
import { kolomPeriode } from './sampul-kolom-periode.ts';
import { kolomPernyataan } from './sampul-kolom-pernyataan.ts';

/** The cover of a submission: who sends it, for which period, and what is declared of each template. */
export const sampul = defineTemplate({
  id: 'T00',
  sheet: 'T00 Sampul',
  title: { id: 'Sampul dan Pernyataan', en: 'Cover and declarations' },
  purpose: {
    id: 'Satu lembar untuk satu pengiriman: siapa pengirimnya, periode apa, dan formulir mana yang berisi data, nihil, atau tidak wajib. Diisi oleh petugas instansi pengirim dan disahkan pejabatnya, setiap kali laporan dikirim.',
    en: 'One sheet for one submission: who sends it, for which period, and which forms have data, are nil or are not due. Filled in by an officer of the sending agency and approved by its official, each time a report is sent.',
  },
  layout: 'form',
  columns: { ...kolomPeriode, ...kolomPernyataan, ...kolomPengesahan },
  requiredWhen: (c) => ({
    nomor_periode: c.jenis_periode.isNot('TAHUNAN'),
    dasar_nihil: anyOf(
      c.pernyataan_T01.is('NIHIL'),
      c.pernyataan_T02.is('NIHIL'),
      c.pernyataan_T03.is('NIHIL'),
      c.pernyataan_T04.is('NIHIL'),
    ),
  }),
  // VP-01 judges the declarations: what is due depends on period, level and agency.
  toldBy: {
    pernyataan_T01: 'VP-01',
    pernyataan_T02: 'VP-01',
    pernyataan_T03: 'VP-01',
    pernyataan_T04: 'VP-01',
    pernyataan_T05: 'VP-01',
    pernyataan_T06: 'VP-01',
    pernyataan_T07: 'VP-01',
    pernyataan_T08: 'VP-01',
    pernyataan_T09: 'VP-01',
    pernyataan_T10: 'VP-01',
    pernyataan_T11: 'VP-01',
  },
  derivations: (c) => {
    const { jenis_periode: jenis, nomor_periode: nomor } = c;
    const bulanan = jenis.is('BULANAN');
    const triwulan = jenis.is('TRIWULAN');
    const semester = jenis.is('SEMESTER');
    const panjang = choose(bulanan, 1, choose(triwulan, 3, choose(semester, 6, 12)));
    const sebelum = choose(jenis.is('TAHUNAN'), 0, nomor.minus(1).times(panjang));
    return {
      tanggal_awal: dateOf(c.tahun, sebelum.plus(1), 1),
      tanggal_akhir: dateOf(c.tahun, sebelum.plus(panjang).plus(1), 1).plusDays(-1),
      tenggat: batasKirim,
    };
  },
});
