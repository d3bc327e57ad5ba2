import { boolean, choice, decimal, derived, text } from '../../kit/column.ts';
import type { Text } from '../../locale/text.ts';
import { kategoriHotel } from '../daftar-kode/penilaian-hotel.ts';
import { yaTidak } from '../daftar-kode/umum.ts';

/** What a visit comes to by the scoring of the instrument, and the visitors' note. */
export const kolomHasil = {
  nilai_A1: nilai({ id: 'Nilai A1', en: 'Score A1' }, '50,00'),
  nilai_A2: nilai({ id: 'Nilai A2', en: 'Score A2' }, '25,00'),
  nilai_A3: nilai({ id: 'Nilai A3', en: 'Score A3' }, '45,00'),
  nilai_A4: nilai({ id: 'Nilai A4', en: 'Score A4' }, '40,00'),
  nilai_A5: nilai({ id: 'Nilai A5', en: 'Score A5' }, '50,00'),
  nilai_A6: nilai({ id: 'Nilai A6', en: 'Score A6' }, '12,50'),
  nilai_akhir: nilai({ id: 'Nilai Akhir', en: 'Final score' }, '37,00'),
  kategori_awal: kategori(
    { id: 'Kategori Awal', en: 'Category before critical conditions' },
    { id: 'Kategori menurut nilai akhir saja.', en: 'The category by the final score alone.' },
  ),
  alasan_ko: derived(
    text({
      label: { id: 'Syarat Kritis yang Dilanggar', en: 'Critical conditions not met' },
      help: {
        id: 'Butir kritis atau insiden yang menurunkan kategori.',
        en: 'The critical items or the incident that lower the category.',
      },
      example: '',
      required: false,
      privacy: 'internal',
    }),
  ),
  kategori_akhir: kategori(
    { id: 'Kategori Akhir', en: 'Final category' },
    {
      id: 'Kategori setelah syarat kritis diperhitungkan.',
      en: 'The category after the critical conditions.',
    },
  ),
  temuan_A: jawaban(
    { id: 'Temuan A', en: 'Finding A' },
    {
      id: 'Rendahnya pemahaman pengelola tentang pencegahan dan penanganan TPPO.',
      en: 'Managers know little about preventing and handling trafficking.',
    },
    'Ya',
  ),
  temuan_B: jawaban(
    { id: 'Temuan B', en: 'Finding B' },
    {
      id: 'Minimnya kewaspadaan atas indikasi prostitusi anak.',
      en: 'Little alertness to signs of child prostitution.',
    },
    'Ya',
  ),
  temuan_C: jawaban(
    { id: 'Temuan C', en: 'Finding C' },
    {
      id: 'Sulitnya mendeteksi tamu yang memesan melalui agen perjalanan digital.',
      en: 'Guests who book through online travel agents are hard to detect.',
    },
    'Ya',
  ),
  layak_penghargaan: jawaban(
    { id: 'Layak Penghargaan', en: 'Eligible for the award' },
    {
      id: 'Ya bila memenuhi semua syarat predikat Hotel Peduli Anti-TPPO.',
      en: 'Yes if every condition of the anti-trafficking award for hotels is met.',
    },
    'Tidak',
  ),
  catatan_kunjungan: text({
    label: { id: 'Catatan Kunjungan', en: 'Visit note' },
    help: { id: 'Tanpa nama karyawan atau tamu.', en: 'Without names of staff or guests.' },
    example: '',
    required: false,
    privacy: 'internal',
    headers: ['Catatan'],
    doubtfulHeaders: ['Keterangan', 'Ket'],
    max: 500,
  }),
};

function nilai(label: Text, example: string) {
  const help: Text = { id: 'Terisi otomatis, 0–100.', en: 'Filled in automatically, 0–100.' };
  return derived(decimal({ label, help, example, required: false, privacy: 'internal', min: 0, max: 100 }));
}

function kategori(label: Text, help: Text) {
  const example = 'SANGAT_KURANG';
  return derived(choice({ label, help, example, required: false, privacy: 'internal', list: kategoriHotel }));
}

function jawaban(label: Text, help: Text, example: 'Ya' | 'Tidak') {
  return derived(boolean({ label, help, example, required: false, privacy: 'internal', list: yaTidak }));
}
