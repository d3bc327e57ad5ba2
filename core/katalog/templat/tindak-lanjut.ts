import { defineTemplate } from '../../kit/template.ts';
import { dalamPeriode } from './parameter.ts';
import { sistem } from './sistem.ts';
import { kolomPenyelesaian } from './tindak-lanjut-kolom-penyelesaian.ts';
import { kolomTemuan } from './tindak-lanjut-kolom-temuan.ts';

/** Findings and recommendations, and what became of them. */
export const tindakLanjut = defineTemplate({
  id: 'T11',
  sheet: 'T11 Tindak Lanjut',
  title: { id: 'Temuan dan Tindak Lanjut', en: 'Findings and follow-up' },
  purpose: {
    id: 'Satu baris untuk satu temuan dan rekomendasinya. Diisi oleh sekretariat gugus tugas setiap triwulan, paling lambat tanggal 15 setelah triwulan berakhir.',
    en: 'One row is one finding with its recommendations. Filled in by the secretariat of the task force every quarter, by the 15th after its end.',
  },
  columns: { ...kolomTemuan, ...kolomPenyelesaian, ...sistem },
  key: 'kode_temuan',
  region: (c) => c.wilayah,
  date: (c) => c.tgl_temuan,
  reported: (c) => dalamPeriode('T11', c.tgl_temuan),
  requiredWhen: (c) => ({
    ref_sumber: c.sumber_temuan.is('MONEV_HOTEL', 'RAPAT', 'RAD'),
    tgl_selesai: c.status_tl.is('SELESAI'),
    bukti_tl: c.status_tl.is('SELESAI'),
    hasil_verifikasi: c.status_tl.is('SELESAI'),
    alasan_tptd: c.status_tl.is('TPTD'),
  }),
});
