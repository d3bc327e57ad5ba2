import { defineTemplate } from '../../kit/template.ts';
import { kolomPelaporan } from './kasus-kolom-pelaporan.ts';
import { kolomPenanganan } from './kasus-kolom-penanganan.ts';
import { kolomUnsur } from './kasus-kolom-unsur.ts';
import { dalamPeriode } from './parameter.ts';
import { sistem } from './sistem.ts';

/** The register of trafficking cases: what happened, how it was found, what became of it. */
export const kasus = defineTemplate({
  id: 'T01',
  sheet: 'T01 Kasus',
  title: { id: 'Register Kasus TPPO', en: 'Register of trafficking cases' },
  purpose: {
    id: 'Satu baris untuk satu kasus yang dilaporkan. Diisi oleh petugas layanan (UPTD PPA, dinas, rumah sakit, atau lembaga bantuan hukum) setiap bulan, paling lambat tanggal 10 bulan berikutnya.',
    en: 'One row is one reported case. Filled in by service officers (the protection unit, offices, hospitals or legal aid bodies) every month, by the 10th of the next month.',
  },
  columns: { ...kolomPelaporan, ...kolomUnsur, ...kolomPenanganan, ...sistem },
  key: 'kode_kasus',
  region: (c) => c.wilayah_pencatat,
  date: (c) => c.tanggal_lapor,
  reported: (c) => dalamPeriode('T01', c.tanggal_lapor),
  earliest: 'tgl_uu21',
  requiredWhen: (c) => ({
    presisi_kejadian: c.tanggal_kejadian.isFilled(),
    tanggal_identifikasi: c.status_kasus.is('TERVERIFIKASI'),
    penetap_status: c.status_kasus.isNot('DUGAAN'),
    platform_digital: c.saluran_perekrutan.has('MEDSOS', 'APLIKASI', 'IKLAN_DARING'),
    unsur_proses: c.status_kasus.is('TERVERIFIKASI'),
    unsur_cara: c.status_kasus.is('TERVERIFIKASI'), // whether a victim is an adult is for VR-05, which tells it
    unsur_tujuan: c.status_kasus.is('TERVERIFIKASI'),
    dirujuk_ke: c.status_penanganan.is('DIRUJUK'),
    tanggal_tutup: c.status_penanganan.is('SELESAI', 'DITUTUP'),
    alasan_tutup: c.status_penanganan.is('DITUTUP'),
  }),
  toldBy: {
    platform_digital: 'VR-11',
    unsur_proses: 'VR-04',
    unsur_cara: 'VR-05',
    unsur_tujuan: 'VR-04',
  },
});
