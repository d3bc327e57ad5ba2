import { defineCodeList } from '../../kit/code-list.ts';
import { tidakDiketahui } from './jawaban-bersama.ts';

/** Whether the victim consented; it never decides whether there was trafficking. */
export const persetujuanKorban = defineCodeList({
  id: 'CL_PERSETUJUAN',
  title: { id: 'Persetujuan korban', en: 'Victim consent' },
  source: 'UU 21/2007 Pasal 26',
  codes: {
    TIDAK_RELEVAN: ['Tidak relevan', 'Irrelevant', 'Tdk relevan', 'Tidak relevan (anak/ada unsur cara)'],
    ADA: ['Ada', 'Given', 'Setuju', 'Korban setuju', 'Ada persetujuan', 'Ya'],
    TIDAK_ADA: [
      'Tidak ada',
      'Not given',
      'Tdk ada',
      'Tidak',
      'Tidak setuju',
      'Korban tidak setuju',
      'Tanpa persetujuan',
    ],
    TD: tidakDiketahui,
  },
});

/** On what ground a victim's data are processed. */
export const persetujuanData = defineCodeList({
  id: 'CL_PERSETUJUAN_DATA',
  title: { id: 'Persetujuan pemrosesan data', en: 'Data-processing consent' },
  source: 'Rancangan sendiri; UU 27/2022',
  codes: {
    KORBAN: ['Persetujuan korban', 'Victim consent', 'Korban', 'Korban setuju', 'Disetujui korban'],
    WALI: [
      'Persetujuan orang tua atau wali',
      'Guardian consent',
      'Wali',
      'Orang tua',
      'Orangtua',
      'Ortu',
      'Orang tua/wali',
      'Persetujuan wali',
      'Persetujuan orang tua',
      'Persetujuan orang tua/wali',
    ],
    DASAR_HUKUM: [
      'Dasar hukum pelayanan',
      'Legal basis',
      'Dasar hukum',
      'Tugas pelayanan',
      'Dasar hukum/tugas pelayanan',
    ],
    DITOLAK: ['Ditolak', 'Refused', 'Menolak', 'Korban menolak', 'Tidak setuju'],
  },
});

/** The last known state of a victim. */
export const statusAkhir = defineCodeList({
  id: 'CL_STATUS_AKHIR',
  title: { id: 'Status akhir korban', en: 'Final status' },
  source: 'UU 21/2007 Pasal 51',
  codes: {
    DALAM_LAYANAN: [
      'Dalam layanan',
      'In service',
      'Masih dalam layanan',
      'Masih dilayani',
      'Dalam pendampingan',
      'Masih didampingi',
    ],
    DIPULANGKAN: [
      'Dipulangkan',
      'Returned',
      'Pulang',
      'Sudah pulang',
      'Pemulangan',
      'Sudah dipulangkan',
      'Repatriasi',
    ],
    REINTEGRASI: [
      'Reintegrasi',
      'Reintegration',
      'Reintegrasi sosial',
      'Dalam reintegrasi',
      'Dalam/telah reintegrasi',
    ],
    SELESAI: ['Layanan selesai', 'Completed', 'Selesai', 'Tuntas', 'Sudah selesai'],
    DIRUJUK: ['Dirujuk', 'Referred', 'Rujuk', 'Rujukan', 'Dirujuk keluar'],
    MENGUNDURKAN: ['Mengundurkan diri', 'Withdrew', 'Mundur', 'Menolak layanan', 'Korban mengundurkan diri'],
    PERGI: [
      'Meninggalkan rumah aman',
      'Left shelter',
      'Pergi',
      'Kabur',
      'Melarikan diri',
      'Keluar dari rumah aman',
    ],
    MENINGGAL: ['Meninggal dunia', 'Deceased', 'Meninggal', 'MD', 'Wafat', 'Tewas'],
    TD: tidakDiketahui,
  },
});
