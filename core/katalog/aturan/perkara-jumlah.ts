import { allOf, anyOf, related } from '../../kit/expression/language.ts';
import { defineRules, otherRows } from '../../kit/rule.ts';
import { perkara } from '../templat/perkara.ts';
import { kodeGanda } from './kode-ganda.ts';

/** Suspects, convicted persons and restitution of a file (VR-36 to VR-39), and its code (VX-01). */
export const aturanJumlah = defineRules(perkara, (c, rule) => {
  const tersangka = c.jml_tersangka_l
    .plus(c.jml_tersangka_p)
    .plus(c.jml_tersangka_anak)
    .plus(c.jml_tersangka_korporasi);
  const dipakai = related(perkara, 'kode_perkara', c.kode_perkara);
  return [
    rule('VR-36', {
      severity: 'error',
      fails: allOf(tersangka.equals(0), c.tgl_tahap1.isFilled()),
      message: {
        id: 'Berkas dikirim ke kejaksaan tanpa tersangka.',
        en: 'The file was sent to the prosecution without a suspect.',
      },
      remedy: { id: 'Isi jumlah tersangka.', en: 'Fill in the number of suspects.' },
      source: 'Rancangan sendiri',
    }),
    rule('VR-37', {
      severity: 'error',
      fails: c.jml_terpidana.above(tersangka),
      message: {
        id: 'Jumlah terpidana ({jml_terpidana}) melebihi jumlah tersangka.',
        en: 'More were convicted ({jml_terpidana}) than were suspects.',
      },
      remedy: { id: 'Periksa kedua jumlah.', en: 'Check both numbers.' },
      source: 'Rancangan sendiri',
    }),
    rule.each('VR-38', {
      severity: 'warning',
      cases: [
        {
          fails: allOf(
            c.restitusi_diputus.above(c.restitusi_dituntut),
            c.restitusi_diputus.above(0),
            c.restitusi_dituntut.above(0),
          ),
          say: {
            lebih: { id: 'diputus', en: 'awarded' },
            kurang: { id: 'dituntut', en: 'demanded' },
            a: c.restitusi_diputus,
            b: c.restitusi_dituntut,
          },
        },
        {
          fails: c.restitusi_dibayar.above(c.restitusi_diputus),
          say: {
            lebih: { id: 'dibayar', en: 'paid' },
            kurang: { id: 'diputus', en: 'awarded' },
            a: c.restitusi_dibayar,
            b: c.restitusi_diputus,
          },
        },
      ],
      message: {
        id: 'Restitusi yang {lebih} (Rp{a}) melebihi yang {kurang} (Rp{b}).',
        en: 'More restitution was {lebih} (Rp{a}) than was {kurang} (Rp{b}).',
      },
      remedy: { id: 'Periksa kedua nilai.', en: 'Check both amounts.' },
      source: 'Rancangan sendiri',
    }),
    rule('VR-39', {
      severity: 'error',
      fails: allOf(
        c.restitusi_dimohon.is('TIDAK'),
        anyOf(
          c.restitusi_dinilai.above(0),
          c.restitusi_dituntut.above(0),
          c.restitusi_diputus.above(0),
          c.restitusi_dibayar.above(0),
        ),
      ),
      message: {
        id: 'Ada nilai restitusi, padahal restitusi tidak dimohonkan.',
        en: 'There is an amount of restitution, although restitution was not requested.',
      },
      remedy: {
        id: 'Ubah menjadi Ya, atau kosongkan nilainya.',
        en: 'Change it to Yes, or clear the amount.',
      },
      source: 'UU 21/2007 Pasal 48',
    }),
    rule('VX-01', {
      ...kodeGanda,
      fails: dipakai.above(1),
      say: { kode: c.kode_perkara, n: dipakai, baris: otherRows(dipakai) },
    }),
  ];
});
