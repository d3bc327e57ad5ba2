import { defineCodeList } from '../../kit/code-list.ts';
import { lainnya, tidakDiketahui } from './jawaban-bersama.ts';

/** Whether a case, or what befell a victim, is held to be trafficking. */
export const statusTppo = defineCodeList({
  id: 'CL_STATUS_TPPO',
  title: { id: 'Status TPPO', en: 'Trafficking status' },
  source: 'HTCDS 2.0 TraffickingStatus',
  codes: {
    DUGAAN: [
      'Dugaan',
      'Possible',
      'Diduga',
      'Terduga',
      'Dugaan TPPO',
      'Dugaan TPP0',
      'Diduga TPPO',
      'Terindikasi',
      'Indikasi',
      'Suspek',
    ],
    TERVERIFIKASI: [
      'Terverifikasi',
      'Confirmed',
      'Verified',
      'Terkonfirmasi',
      'Terverifikasi TPPO',
      'Terverifikasi TPP0',
      'Teridentifikasi TPPO',
    ],
    BUKAN_TPPO: [
      'Bukan TPPO',
      'Not trafficking',
      'Bukan TPP0',
      'Bukan T P P O',
      'Non TPPO',
      'Tidak TPPO',
      'Bukan korban TPPO',
      'Bukan kasus TPPO',
      'Bukan human trafficking',
      'Bukan trafficking',
      'Bukan traficking',
      'Bukan perdagangan orang',
    ],
  },
});

/** Who decided on that status. */
export const penetapStatus = defineCodeList({
  id: 'CL_PENETAP',
  title: { id: 'Penetap status', en: 'Who decided' },
  source: 'HTCDS 2.0 TraffickingStatusDecisionMakingOrg',
  codes: {
    KEPOLISIAN: [
      'Kepolisian',
      'Police',
      'Polisi',
      'Polri',
      'Polres',
      'Polda',
      'Polsek',
      'Bareskrim',
      'Penyidik Polri',
    ],
    UPTD_PPA: ['UPTD PPA', 'Protection unit', 'UPT PPA', 'P2TP2A', 'Pusat PPA', 'PPT'],
    LSM: ['Lembaga masyarakat', 'NGO', 'LSM', 'Ormas', 'Yayasan', 'Lembaga swadaya masyarakat'],
    KEJAKSAAN_PENGADILAN: [
      'Kejaksaan–pengadilan',
      'Prosecution or court',
      'Kejaksaan',
      'Pengadilan',
      'Kejaksaan dan pengadilan',
      'Kejaksaan/Pengadilan',
      'Jaksa',
      'Hakim',
      'Kejari',
      'Kejati',
      'Pengadilan Negeri',
    ],
    PERWAKILAN_RI: ['Perwakilan RI', 'Indonesian mission', 'KBRI', 'KJRI', 'KDEI', 'Kedutaan', 'Konsulat'],
    LAIN: lainnya,
  },
});

/** Whether the route of a case crosses the border. */
export const lingkup = defineCodeList({
  id: 'CL_LINGKUP',
  title: { id: 'Lingkup', en: 'Scope' },
  source: 'Rancangan sendiri',
  codes: {
    DN: ['Dalam negeri', 'Domestic', 'Dalam negri', 'Dlm negeri', 'Domestik', 'Antarwilayah'],
    LN: [
      'Lintas negara',
      'Cross-border',
      'Luar negeri',
      'Luar negri',
      'Antarnegara',
      'Transnasional',
      'Internasional',
    ],
    TD: tidakDiketahui,
  },
});

/** What the recording region is to the victims' route. */
export const peranWilayah = defineCodeList({
  id: 'CL_PERAN_WILAYAH',
  title: { id: 'Peran wilayah', en: 'Role of the region' },
  source: 'Gugus Tugas TPPO Jakarta Barat, 12 Agustus 2024',
  codes: {
    ASAL: ['Daerah asal', 'Origin', 'Asal', 'Wilayah asal', 'Daerah pengirim', 'Pengirim'],
    TRANSIT: ['Daerah transit', 'Transit', 'Wilayah transit', 'Persinggahan', 'Daerah persinggahan'],
    TUJUAN: ['Daerah tujuan', 'Destination', 'Tujuan', 'Wilayah tujuan', 'Daerah penerima', 'Penerima'],
  },
});

/** How far the handling of a case has come. */
export const statusPenanganan = defineCodeList({
  id: 'CL_STATUS_PENANGANAN',
  title: { id: 'Status penanganan', en: 'Case status' },
  source: 'HTCDS 2.0 CaseStatus',
  codes: {
    BARU: ['Baru', 'New', 'Kasus baru', 'Baru masuk'],
    DITANGANI: [
      'Ditangani',
      'Active',
      'Sedang ditangani',
      'Dalam penanganan',
      'Dalam proses',
      'Proses',
      'Aktif',
      'Berjalan',
    ],
    DIRUJUK: ['Dirujuk', 'Referred', 'Rujuk', 'Rujukan', 'Dilimpahkan'],
    SELESAI: ['Selesai', 'Completed', 'Sudah selesai', 'Sdh selesai', 'Tuntas'],
    DITUTUP: ['Ditutup', 'Closed', 'Tutup', 'Kasus ditutup'],
  },
});

/** Why a case was closed. */
export const alasanTutup = defineCodeList({
  id: 'CL_ALASAN_TUTUP',
  title: { id: 'Alasan tutup', en: 'Closing reason' },
  source: 'HTCDS 2.0 CaseStatus',
  codes: {
    DIRUJUK_LUAR: [
      'Dirujuk ke luar wilayah',
      'Referred out',
      'Dirujuk keluar',
      'Dirujuk luar wilayah',
      'Dilimpahkan ke wilayah lain',
    ],
    BUKAN_TPPO: [
      'Bukan TPPO',
      'Not trafficking',
      'Bukan TPP0',
      'Non TPPO',
      'Bukan kasus TPPO',
      'Bukan trafficking',
    ],
    KORBAN_MUNDUR: [
      'Korban mengundurkan diri',
      'Victim withdrew',
      'Korban mundur',
      'Mengundurkan diri',
      'Korban mencabut laporan',
    ],
    GANDA: ['Tercatat ganda', 'Duplicate', 'Ganda', 'Dobel', 'Data ganda', 'Duplikat', 'Double'],
    LAIN: lainnya,
  },
});
