import type { CellValue } from '../../core/index.ts';

/** Names that a city and a regency share. */
export const CITIES_OF_TWO_KINDS = [
  'Pekalongan',
  'Tegal',
  'Bogor',
  'Bekasi',
  'Semarang',
  'Malang',
  'Cirebon',
];

const ANYWHERE = ['Menyusul', 'Sesuai berkas', 'Lihat lampiran', 'Masih dicek'];
const OF_RULES: Readonly<Record<string, readonly CellValue[]>> = {
  'VF-18': ['Kab. Mekar Sari', 'Kota Harapan Jaya', 'Wilayah lain', '99.01'],
  'VF-21': ['ZZ', 'Negeri tetangga', 'Luar daerah'],
  'VF-23': [5, 7, 'A', 'Cukup'],
};
const OF_COLUMNS: Readonly<Record<string, readonly string[]>> = {
  status_kasus: ['Terverivikasi', 'Positif', 'Sidik'],
  penetap_status: ['Kepolisisan', 'Petugas piket'],
  sumber_rujukan: ['Telepon', 'Laporan lisan'],
  lingkup: ['Antar kota', 'DNN'],
  eksploitasi_terjadi: ['Hampir', 'Belum tentu'],
  status_penanganan: ['Mandek', 'Tahap dua'],
  jenis_kelamin: ['F', 'Wanta', 'L atau P'],
  kelompok_usia: ['13-16 tahun', 'Remaja'],
  hubungan_pelaku: ['Teman dekat rumah', 'Rekan'],
  status_akhir: ['Sudah aman', 'Pulang sendiri'],
  klasifikasi: ['Bintang 7', 'Hotel baru'],
  responden_jabatan: ['Staf', 'Humas'],
};

/** What people write into a choice that its list does not have; `rule` is the field rule that tells it. */
export function strangeChoices(column: string, rule: string): readonly CellValue[] {
  return OF_RULES[rule] ?? [...(OF_COLUMNS[column] ?? []), ...ANYWHERE];
}

/** What people write among several choices that their list does not have. */
export const STRANGE_MEMBERS: readonly string[] = ANYWHERE;
