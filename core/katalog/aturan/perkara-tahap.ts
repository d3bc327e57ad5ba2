import { allOf, anyOf, ascending, chooseCode, codeOf, not, type Row } from '../../kit/expression/language.ts';
import type { Cell, Choice, Dated } from '../../kit/expression/operands.ts';
import { defineRules } from '../../kit/rule.ts';
import type { tahapPerkara } from '../daftar-kode/penegakan-hukum.ts';
import { dataPerTanggal } from '../templat/parameter.ts';
import { perkara } from '../templat/perkara.ts';

type Hari = Dated & Cell;
type KodeTahap = (typeof tahapPerkara.codes)[number]['code'];
type Tahap = Choice<KodeTahap>;

/** The days of the stages of a file: their order, stages left out, and files returned or waited for (VR-32 to VR-35, VR-40). */
export const aturanTahap = defineRules(perkara, (c, rule) => {
  const urutan = urutanTahap(c);
  const diKejaksaan = dataPerTanggal.daysAfter(c.tgl_tahap1);
  return [
    rule('VR-32', {
      severity: 'error',
      fails: not(ascending(...urutan.map(({ hari }) => hari))),
      say: terbalik(urutan),
      message: {
        id: 'Urutan tahap tidak sesuai: {awal} setelah {akhir}.',
        en: 'The stages are not in order: {awal} comes after {akhir}.',
      },
      remedy: {
        id: 'Perbaiki tanggal salah satu tahap itu.',
        en: 'Correct the date of one of these stages.',
      },
      source: 'Keputusan Jaksa Agung 518/2001',
    }),
    rule('VR-33', {
      severity: 'error',
      fails: allOf(c.tgl_p21.isFilled(), anyOf(c.tgl_tahap1.isBlank(), c.tgl_penyidikan.isBlank())),
      message: {
        id: 'P-21 memerlukan tanggal penyidikan dan tanggal Tahap I.',
        en: 'P-21 needs the investigation date and the date of stage I.',
      },
      remedy: { id: 'Lengkapi tanggal sebelumnya.', en: 'Fill in the earlier dates.' },
      source: 'Keputusan Jaksa Agung 518/2001',
    }),
    rule('VR-34', {
      severity: 'error',
      fails: allOf(
        c.jml_p19.above(0),
        anyOf(
          c.tgl_p19_terakhir.isBlank(),
          c.tgl_p19_terakhir.before(c.tgl_tahap1),
          c.tgl_p19_terakhir.after(c.tgl_p21),
        ),
      ),
      message: {
        id: 'Ada P-19, tetapi tanggal P-19 terakhir kosong, sebelum Tahap I, atau sesudah P-21.',
        en: 'There is a P-19, but the last P-19 date is blank, before stage I, or after P-21.',
      },
      remedy: { id: 'Periksa jumlah dan tanggal P-19.', en: 'Check the number and the date of P-19.' },
      source: 'Keputusan Jaksa Agung 518/2001',
    }),
    rule.each('VR-35', {
      severity: 'error',
      cases: [
        {
          fails: allOf(c.tgl_tahap2.isFilled(), c.tgl_p21.isBlank()),
          say: { tahap: { id: 'P-21', en: 'P-21' } },
        },
        {
          fails: allOf(c.tgl_limpah_pn.isFilled(), c.tgl_tahap2.isBlank()),
          say: { tahap: { id: 'Tahap II', en: 'stage II' } },
        },
        {
          fails: allOf(c.tgl_putusan.isFilled(), c.tgl_limpah_pn.isBlank()),
          say: { tahap: { id: 'Pelimpahan ke PN', en: 'filing in court' } },
        },
      ],
      message: {
        id: 'Ada tahap yang terlompat: {tahap} belum bertanggal.',
        en: 'A stage was left out: {tahap} has no date.',
      },
      remedy: { id: 'Lengkapi tanggal tahap itu.', en: 'Fill in the date of that stage.' },
      source: 'Keputusan Jaksa Agung 518/2001',
    }),
    rule('VR-40', {
      severity: 'warning',
      fails: allOf(c.tgl_tahap1.isFilled(), c.tgl_p21.isBlank(), c.jml_p19.equals(0), diKejaksaan.above(30)),
      say: { hari: diKejaksaan },
      message: {
        id: 'Berkas sudah {hari} hari di kejaksaan tanpa P-19 atau P-21 (batas 30 hari).',
        en: 'The file has been with the prosecution for {hari} days without P-19 or P-21 (limit 30 days).',
      },
      remedy: { id: 'Tanyakan kepada kejaksaan.', en: 'Ask the prosecution.' },
      source: 'Rancangan sendiri',
    }),
  ];
});

interface HariTahap {
  readonly hari: Hari;
  readonly tahap: Tahap;
}

/** The nine days that must stand in order, each with the name of its stage. */
function urutanTahap(c: Row<typeof perkara.columns>): readonly HariTahap[] {
  const tahap = (hari: Hari, kode: KodeTahap): HariTahap => ({
    hari,
    tahap: codeOf(perkara.columns.status_perkara, kode),
  });
  return [
    tahap(c.tgl_laporan_polisi, 'T10_LAPORAN'),
    tahap(c.tgl_penyelidikan, 'T20_LIDIK'),
    tahap(c.tgl_penyidikan, 'T30_SIDIK'),
    tahap(c.tgl_tahap1, 'T40_TAHAP1'),
    tahap(c.tgl_p21, 'T50_P21'),
    tahap(c.tgl_tahap2, 'T60_TAHAP2'),
    tahap(c.tgl_limpah_pn, 'T70_TUNTUT'),
    tahap(c.tgl_putusan, 'T80_PUTUS'),
    tahap(c.tgl_inkracht, 'T90_INKRACHT'),
  ];
}

/** The first two stages of which the earlier one has the later day. */
function terbalik(urutan: readonly HariTahap[]): { readonly awal: Tahap; readonly akhir: Tahap } {
  const pasangan = urutan.flatMap((awal, i) => urutan.slice(i + 1).map((akhir) => ({ awal, akhir })));
  const pertama = (sisi: 'awal' | 'akhir'): Tahap => {
    const [satu, ...lainnya] = pasangan.map((dua) => ({
      terbalik: not(ascending(dua.awal.hari, dua.akhir.hari)),
      tahap: dua[sisi].tahap,
    }));
    if (!satu) throw new RangeError('an order has at least two stages');
    return [satu, ...lainnya].reduceRight(
      (berikutnya, dua) => chooseCode(dua.terbalik, dua.tahap, berikutnya),
      satu.tahap,
    );
  };
  return { awal: pertama('awal'), akhir: pertama('akhir') };
}
