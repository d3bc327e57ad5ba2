import { lookup } from '../../kit/expression/language.ts';
import { defineTemplate } from '../../kit/template.ts';
import { kasus } from './kasus.ts';
import { korban } from './korban.ts';
import { kolomHasilLayanan } from './layanan-kolom-hasil.ts';
import { kolomPermohonan } from './layanan-kolom-permohonan.ts';
import { dalamPeriode } from './parameter.ts';
import { sistem, terhapus } from './sistem.ts';

/** The register of services: each row is one service that one victim asked for and got, or did not get. */
export const layanan = defineTemplate({
  id: 'T03',
  sheet: 'T03 Layanan',
  title: { id: 'Layanan Korban', en: 'Services to victims' },
  purpose: {
    id: 'Satu baris untuk satu jenis layanan kepada satu korban. Diisi oleh petugas layanan (UPTD PPA, dinas, rumah sakit, atau lembaga bantuan hukum) setiap bulan, paling lambat tanggal 10 bulan berikutnya.',
    en: 'One row is one type of service to one victim. Filled in by service officers (the protection unit, offices, hospitals or legal aid bodies) every month, by the 10th of the next month.',
  },
  columns: { ...kolomPermohonan, ...kolomHasilLayanan, ...sistem },
  key: 'kode_layanan',
  erased: terhapus,
  // Victims may be served far from where they are recorded; the code carries the recording region.
  region: (c) =>
    lookup(
      kasus,
      'kode_kasus',
      lookup(korban, 'kode_korban', c.kode_korban, 'kode_kasus'),
      'wilayah_pencatat',
    ),
  date: (c) => c.tanggal_permohonan,
  reported: (c) => dalamPeriode('T03', c.tanggal_permohonan),
  earliest: 'tgl_uu21',
  requiredWhen: (c) => ({
    tanggal_mulai: c.status_layanan.isNot('MENUNGGU', 'DITOLAK'),
    tanggal_selesai: c.status_layanan.is('SELESAI', 'TERHENTI'),
    alasan_tidak: c.status_layanan.is('TERHENTI', 'DITOLAK'),
    hasil_layanan: c.status_layanan.is('SELESAI'),
    sumber_dana: c.biaya.above(0),
  }),
  derivations: (c) => ({ waktu_respons_hari: c.tanggal_mulai.daysAfter(c.tanggal_permohonan) }),
});
