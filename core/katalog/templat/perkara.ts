import { allOf, anyOf, lookup } from '../../kit/expression/language.ts';
import { defineTemplate } from '../../kit/template.ts';
import { kasus } from './kasus.ts';
import { kolomBerkas } from './perkara-kolom-berkas.ts';
import { kolomPutusan } from './perkara-kolom-putusan.ts';
import { kolomRestitusi } from './perkara-kolom-restitusi.ts';
import { kolomTahap } from './perkara-kolom-tahap.ts';
import { adaTahapDalamPeriode, tahapTerakhir } from './perkara-tahap.ts';
import { sistem } from './sistem.ts';

/** The register of criminal files: each row is one file; a case may have several. */
export const perkara = defineTemplate({
  id: 'T04',
  sheet: 'T04 Penegakan Hukum',
  title: { id: 'Penegakan Hukum', en: 'Law enforcement' },
  purpose: {
    id: 'Satu baris untuk satu berkas perkara; satu kasus dapat mempunyai beberapa berkas. Diisi oleh petugas kepolisian atau kejaksaan, atau oleh sekretariat dari rapat koordinasi, setiap bulan, paling lambat tanggal 10 bulan berikutnya.',
    en: 'One row is one criminal file; a case may have several. Filled in by police or prosecution officers, or by the secretariat from a coordination meeting, every month, by the 10th of the next month.',
  },
  columns: { ...kolomBerkas, ...kolomTahap, ...kolomPutusan, ...kolomRestitusi, ...sistem },
  key: 'kode_perkara',
  region: (c) => lookup(kasus, 'kode_kasus', c.kode_kasus, 'wilayah_pencatat'),
  date: (c) => c.tgl_laporan_polisi,
  reported: adaTahapDalamPeriode,
  earliest: 'tgl_uu21',
  requiredWhen: (c) => ({
    // With P-21 it is VR-33 that tells it.
    tgl_penyidikan: allOf(
      c.tgl_p21.isBlank(),
      anyOf(
        c.tgl_tahap1.isFilled(),
        c.tgl_p19_terakhir.isFilled(),
        c.tgl_tahap2.isFilled(),
        c.tgl_limpah_pn.isFilled(),
        c.tgl_putusan.isFilled(),
        c.tgl_inkracht.isFilled(),
      ),
    ),
    tgl_tahap1: c.tgl_p21.isFilled(),
    tgl_p19_terakhir: c.jml_p19.above(0),
    jenis_putusan: c.tgl_putusan.isFilled(),
    jml_terpidana: c.jenis_putusan.is('PIDANA'),
    alasan_henti: c.tgl_henti.isFilled(),
    tgl_henti: c.alasan_henti.isFilled(),
  }),
  requiredWords: {
    tgl_penyidikan: {
      id: 'tahap sesudah penyidikan sudah bertanggal',
      en: 'a stage after the investigation has a date',
    },
  },
  toldBy: { tgl_tahap1: 'VR-33', tgl_p19_terakhir: 'VR-34' },
  derivations: (c) => ({ status_perkara: tahapTerakhir(c) }),
});
