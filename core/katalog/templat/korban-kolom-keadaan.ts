import { choice, choices } from '../../kit/column.ts';
import { bentukEksploitasi } from '../daftar-kode/eksploitasi.ts';
import { faktorKerentanan, hubunganPelaku } from '../daftar-kode/kerentanan.ts';
import { pendidikan, ragamDisabilitas } from '../daftar-kode/korban.ts';
import { persetujuanKorban } from '../daftar-kode/penanganan-korban.ts';
import { sektorKerja } from '../daftar-kode/tempat-eksploitasi.ts';

/** What made a victim vulnerable, and what was done to them. */
export const kolomKeadaan = {
  pendidikan: choice({
    label: { id: 'Pendidikan', en: 'Education' },
    help: { id: 'Pendidikan terakhir yang ditamatkan.', en: 'The highest education completed.' },
    example: 'SMP',
    required: false,
    privacy: 'sensitive',
    headers: ['Pendidikan Terakhir', 'Tingkat Pendidikan'],
    list: pendidikan,
  }),
  disabilitas: choice({
    label: { id: 'Disabilitas', en: 'Disability' },
    help: { id: 'Ragam disabilitas, bila ada.', en: 'The kind of disability, if any.' },
    example: 'TIDAK_ADA',
    required: false,
    privacy: 'sensitive',
    headers: ['Ragam Disabilitas', 'Jenis Disabilitas', 'Penyandang Disabilitas'],
    list: ragamDisabilitas,
  }),
  faktor_kerentanan: choices({
    label: { id: 'Faktor Kerentanan', en: 'Vulnerability factors' },
    help: { id: 'Boleh lebih dari satu.', en: 'More than one may be chosen.' },
    example: 'KEMISKINAN; PENDIDIKAN_RENDAH',
    required: false,
    privacy: 'sensitive',
    headers: ['Kerentanan', 'Faktor Penyebab', 'Penyebab', 'Latar Belakang'],
    list: faktorKerentanan,
  }),
  eksploitasi_utama: choice({
    label: { id: 'Bentuk Eksploitasi Utama', en: 'Main exploitation' },
    help: { id: 'Pilih satu yang paling utama.', en: 'Choose the one that matters most.' },
    example: 'EKS_PELACURAN',
    required: false,
    privacy: 'sensitive',
    headers: ['Bentuk TPPO', 'Jenis Eksploitasi', 'Bentuk Eksploitasi', 'Jenis TPPO', 'Eksploitasi Utama'],
    doubtfulHeaders: ['Modus', 'Modus Operandi', 'Jenis Kasus'],
    list: bentukEksploitasi,
  }),
  eksploitasi_lain: choices({
    label: { id: 'Bentuk Eksploitasi Lain', en: 'Other exploitation' },
    help: { id: 'Bila lebih dari satu bentuk.', en: 'If there was more than one form.' },
    example: 'EKS_PORNOGRAFI',
    required: false,
    privacy: 'sensitive',
    headers: ['Eksploitasi Lain', 'Eksploitasi Lainnya', 'Bentuk Eksploitasi Lainnya'],
    list: bentukEksploitasi,
  }),
  sektor_kerja: choice({
    label: { id: 'Sektor Kerja', en: 'Labour sector' },
    help: {
      id: 'Sektor tempat korban dipekerjakan.',
      en: 'The sector in which the victim was made to work.',
    },
    example: '',
    required: false,
    privacy: 'sensitive',
    headers: ['Sektor', 'Sektor Pekerjaan', 'Bidang Pekerjaan', 'Lapangan Usaha'],
    doubtfulHeaders: ['Pekerjaan'],
    list: sektorKerja,
  }),
  hubungan_pelaku: choice({
    label: { id: 'Hubungan dengan Pelaku', en: 'Relation to offender' },
    help: {
      id: 'Hubungan dengan perekrut utama.',
      en: "The main recruiter's relation to the victim.",
    },
    example: 'TETANGGA',
    required: true,
    privacy: 'sensitive',
    headers: ['Hubungan dgn Pelaku', 'Hubungan Pelaku', 'Hubungan dengan Perekrut', 'Hub dengan Pelaku'],
    doubtfulHeaders: ['Pelaku'],
    list: hubunganPelaku,
  }),
  persetujuan: choice({
    label: { id: 'Persetujuan Korban', en: 'Victim consent' },
    help: {
      id: 'Tidak menentukan TPPO (Pasal 26 UU 21/2007).',
      en: 'It does not decide whether this is trafficking (UU 21/2007, article 26).',
    },
    example: 'TIDAK_RELEVAN',
    required: false,
    privacy: 'sensitive',
    headers: ['Setuju Bekerja'],
    list: persetujuanKorban,
  }),
};
