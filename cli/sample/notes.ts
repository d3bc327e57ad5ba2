/** Notes that tell nothing about anybody. */
export const CASE_NOTES = [
  'Direkrut lewat media sosial, dijanjikan bekerja di restoran.',
  'Dijanjikan upah besar, dokumen ditahan pemberi kerja.',
  'Berangkat tanpa pelatihan dan tanpa kontrak kerja.',
  'Pemeriksaan menunggu hasil asesmen psikologis.',
  'Koordinasi dengan kepolisian dan dinas sosial sudah berjalan.',
  'Upah tidak dibayar dan jam kerja sangat panjang.',
  'Laporan diteruskan dari layanan pengaduan masyarakat.',
  'Berkas pendukung masih dilengkapi.',
];

/** Notes on a victim's record. */
export const VICTIM_NOTES = [
  'Perlu juru bahasa isyarat.',
  'Perlu pendampingan saat pemeriksaan.',
  'Menunggu hasil asesmen lanjutan.',
  'Keluarga sudah dihubungi oleh petugas layanan.',
  'Ingin melanjutkan sekolah.',
  'Berminat mengikuti pelatihan kerja.',
  'Perlu rujukan kesehatan.',
];

/** Notes on a visit to a hotel. */
export const VISIT_NOTES = [
  'Pengelola bersedia mengikuti sosialisasi berikutnya.',
  'Poster pengaduan akan dipasang di lobi.',
  'Buku catatan kejadian belum diisi secara rutin.',
  'Prosedur tertulis masih dalam penyusunan.',
  'Rekaman kamera pengawas disimpan oleh kantor pusat.',
  'Kunjungan ulang dijadwalkan bersama dinas pariwisata.',
];

/** A sentence to repeat where an entry has to be too long. */
export const LONG_NOTE = 'Uraian ini disalin dari laporan kegiatan sehingga terlalu panjang untuk satu sel. ';

/** Notes on a service to a victim. */
export const SERVICE_NOTES = [
  'Visum et repertum sudah diminta.',
  'Pendampingan dilanjutkan bulan berikutnya.',
  'Jadwal layanan disesuaikan dengan keadaan korban.',
  'Dirujuk setelah asesmen awal.',
  'Menunggu kelengkapan dokumen.',
];
