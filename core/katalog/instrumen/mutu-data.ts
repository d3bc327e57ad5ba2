import type { QualityInstrument } from '../../kit/data-quality.ts';
import { kunciAngka, kunciTerlambat, mutuSubmisi } from './angka.ts';

/** The data quality of a submission (specification §6.3, after WHO DQR). */
export const instrumenMutu: QualityInstrument = {
  dimensions: [
    {
      id: 'KL',
      label: { id: 'Kelengkapan', en: 'Completeness' },
      definition: {
        id: 'Sel wajib yang terisi, dari semua sel wajib; "Tidak diketahui" dihitung setengah.',
        en: 'Required cells that are filled, of all required cells; "not known" counts for a half.',
      },
    },
    {
      id: 'VL',
      label: { id: 'Validitas', en: 'Validity' },
      definition: {
        id: 'Sel terisi tanpa galat isian (VF), dari semua sel terisi.',
        en: 'Filled cells without an error of their own (VF), of all filled cells.',
      },
    },
    {
      id: 'KS',
      label: { id: 'Konsistensi', en: 'Consistency' },
      definition: {
        id: 'Baris tanpa galat antarkolom dan antarlembar (VR, VS); baris yang hanya berperingatan dihitung setengah.',
        en: 'Rows without an error between columns or sheets (VR, VS); rows that only have warnings count for a half.',
      },
    },
    {
      id: 'TW',
      label: { id: 'Ketepatan waktu', en: 'Timeliness' },
      definition: {
        id: 'Tepat waktu 100; menurut ukuran baku terlambat 1–5 hari 80, 6–10 hari 60, 11–20 hari 30, lebih lama 0.',
        en: 'In time 100; by the usual measure 1–5 days late 80, 6–10 days 60, 11–20 days 30, later 0.',
      },
    },
    {
      id: 'KU',
      label: { id: 'Keunikan', en: 'Uniqueness' },
      definition: {
        id: 'Baris yang tidak tercatat lebih dari sekali (VX-01 sampai VX-07, VX-11, VX-13).',
        en: 'Rows that are not recorded more than once (VX-01 to VX-07, VX-11, VX-13).',
      },
    },
  ],
  keys: { weight: kunciAngka.bobotMutu, band: kunciAngka.mutu },
  bands: mutuSubmisi,
  timeliness: kunciTerlambat,
  unknown: { code: 'TD', counts: 0.5 },
  warningRow: 0.5,
  blankRules: ['VF-01', 'VF-02'],
  rules: { field: 'VF', row: ['VR', 'VS'], identity: 'VI' },
  duplicates: [
    { rule: 'VX-01', columns: null },
    { rule: 'VX-02', columns: ['kode_korban'] },
    { rule: 'VX-03', columns: ['sidik_tautan'] },
    { rule: 'VX-04', columns: ['jenis_kelamin', 'wilayah_asal', 'eksploitasi_utama'] },
    { rule: 'VX-05', columns: ['tanggal_lapor', 'wilayah_eksploitasi', 'jenis_lokasi', 'jumlah_korban'] },
    { rule: 'VX-06', columns: ['kode_korban', 'jenis_layanan', 'instansi_penyedia', 'tanggal_mulai'] },
    { rule: 'VX-07', columns: ['kode_kasus', 'tgl_laporan_polisi', 'satker_penyidik'] },
    { rule: 'VX-11', columns: ['judul_kegiatan', 'tanggal_mulai', 'wilayah'] },
    { rule: 'VX-13', columns: ['instansi', 'nama_instansi', 'tahun'] },
  ],
  cover: { sent: 'tanggal_kirim', due: 'tenggat', drawn: 'data_per_tanggal' },
  rejected: { id: 'DITOLAK: kebocoran identitas', en: 'REJECTED: identities leak' },
};
