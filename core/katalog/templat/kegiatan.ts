import { anyOf } from '../../kit/expression/language.ts';
import { defineTemplate } from '../../kit/template.ts';
import { kolomDukungan } from './kegiatan-kolom-dukungan.ts';
import { kolomPelaksanaan } from './kegiatan-kolom-pelaksanaan.ts';
import { kolomPeserta } from './kegiatan-kolom-peserta.ts';
import { dalamPeriode } from './parameter.ts';
import { sistem } from './sistem.ts';

/** Prevention activities: outreach, campaigns, training. */
export const kegiatan = defineTemplate({
  id: 'T06',
  sheet: 'T06 Kegiatan',
  title: {
    id: 'Kegiatan Pencegahan: Sosialisasi, Kampanye, Pelatihan',
    en: 'Prevention activities: outreach, campaigns, training',
  },
  purpose: {
    id: 'Satu baris untuk satu kegiatan. Diisi oleh petugas kegiatan dari instansi anggota mana pun setiap bulan, paling lambat tanggal 10 bulan berikutnya.',
    en: 'One row is one activity. Filled in by the activity officers of any member agency every month, by the 10th of the next month.',
  },
  columns: { ...kolomPelaksanaan, ...kolomPeserta, ...kolomDukungan, ...sistem },
  key: 'kode_kegiatan',
  region: (c) => c.wilayah,
  date: (c) => c.tanggal_mulai,
  reported: (c) => dalamPeriode('T06', c.tanggal_mulai),
  requiredWhen: (c) => ({
    peserta_asn_gt: c.kelompok_sasaran.has('ASN_GT'),
    n_tes: anyOf(c.rerata_pretes.isFilled(), c.rerata_postes.isFilled()),
    sumber_dana: c.anggaran_realisasi.above(0),
  }),
  toldBy: { peserta_asn_gt: 'VR-49' },
  derivations: (c) => ({ peserta_total: c.peserta_l.plus(c.peserta_p) }),
});
