import { type Column, choice, choices } from '../../kit/column.ts';
import type { Choice } from '../../kit/expression/operands.ts';
import type { Text } from '../../locale/text.ts';
import { jenisBukti, skorButir } from '../daftar-kode/penilaian-hotel.ts';

/** The code of an answer to an item: 0 to 4, or TB where the item may not apply. */
type Skor = (typeof skorButir.codes)[number]['code'];

/** The operand of an item. */
export type NilaiButir = Choice<Skor>;

/** The 24 items of the hotel instrument, by aspect. */
export const butirHotel = {
  sk_K1: butir(
    {
      id: 'Kebijakan tertulis menolak TPPO dan eksploitasi seksual anak',
      en: 'Written zero-tolerance policy',
    },
    { id: 'Minta dokumen kebijakan yang ditandatangani.', en: 'Ask for the signed policy.' },
    '2',
  ),
  sk_K2: butir(
    { id: 'SOP penerimaan tamu yang datang bersama anak (<18)', en: 'SOP for guests with minors' },
    {
      id: 'Dokumen anak: akta/KK/paspor.',
      en: "The child's papers: birth certificate, family card or passport.",
    },
    '3',
  ),
  sk_K3: butir(
    { id: 'SOP penanganan dan pelaporan dugaan TPPO', en: 'SOP for suspected TPPO' },
    { id: 'Siapa berbuat apa, lapor ke mana, kapan.', en: 'Who does what, and reports where and when.' },
    '2',
  ),
  sk_K4: butir(
    { id: 'Penanggung jawab perlindungan anak/anti-TPPO ditunjuk', en: 'Focal point appointed' },
    { id: 'Surat tugas atau struktur organisasi.', en: 'A letter of appointment or the organisation chart.' },
    '1',
  ),
  sk_P1: butir(
    { id: 'Pengelola memahami unsur TPPO (proses, cara, tujuan)', en: 'Manager knows elements' },
    {
      id: 'Kuis 5 soal: 0–1→0, 2→1, 3→2, 4→3, 5→4.',
      en: 'Quiz of 5 questions, right answers→score: 0–1→0, 2→1, 3→2, 4→3, 5→4.',
    },
    '1',
  ),
  sk_P2: butir(
    { id: 'Pengelola mengetahui sanksi dan kewajiban hukum', en: 'Manager knows sanctions' },
    {
      id: 'Tanyakan UU 21/2007 dan UU perlindungan anak.',
      en: 'Ask about UU 21/2007 and the child protection law.',
    },
    '1',
  ),
  sk_P3: butir(
    { id: 'Karyawan garis depan terlatih TPPO (24 bulan)', en: 'Front-line staff trained' },
    {
      id: '0%→0; 1–24%→1; 25–49%→2; 50–79%→3; ≥80%→4.',
      en: 'Share trained in the last 24 months: 0%→0; 1–24%→1; 25–49%→2; 50–79%→3; ≥80%→4.',
    },
    '0',
  ),
  sk_P4: butir(
    { id: 'Materi TPPO dalam orientasi karyawan baru', en: 'TPPO in onboarding' },
    { id: 'Lihat modul orientasi.', en: 'Look at the material that new staff are given.' },
    '2',
  ),
  sk_P5: butir(
    { id: 'Pengelola mengikuti sosialisasi pemerintah (24 bulan)', en: 'Attended gov. socialisation' },
    { id: 'Undangan/sertifikat.', en: 'An invitation or certificate of the last 24 months.' },
    '1',
  ),
  sk_W1: butir(
    { id: 'Resepsionis menyebut tanda bahaya', en: 'Front desk names red flags' },
    {
      id: 'Jumlah tanda benar: 0→0; 1–2→1; 3–4→2; 5–6→3; ≥7→4.',
      en: 'Number of right signs: 0→0; 1–2→1; 3–4→2; 5–6→3; ≥7→4.',
    },
    '2',
  ),
  sk_W2: butir(
    { id: 'Tata graha/keamanan menyebut tanda bahaya', en: 'Housekeeping/security red flags' },
    { id: 'Cara menilai sama dengan W1.', en: 'Scored in the same way as W1.' },
    '1',
  ),
  sk_W3: butir(
    { id: 'Buku catatan kejadian mencurigakan', en: 'Incident log' },
    { id: 'Lihat catatan 6 bulan terakhir.', en: 'Look at the entries of the last 6 months.' },
    '1',
  ),
  sk_W4: butir(
    { id: 'CCTV lobi dan koridor berfungsi, rekaman disimpan', en: 'CCTV lobby & corridor' },
    {
      id: 'Simpan <7 hari→1; 7–13→2; 14–29→3; ≥30→4.',
      en: 'Recordings kept for <7 days→1; 7–13→2; 14–29→3; ≥30→4.',
    },
    '3',
  ),
  sk_W5: butir(
    { id: 'Anak tidak diterima menginap tanpa orang tua/wali sah', en: 'Minors only with lawful guardian' },
    { id: 'Uji dengan skenario tamu anak.', en: 'Test it with the story of a guest who is a child.' },
    '2',
  ),
  sk_I1: butir(
    { id: 'Identitas seluruh tamu menginap diperiksa saat check-in', en: 'ID check of every guest' },
    { id: 'Bukan hanya pemesan.', en: 'Not only of the person who booked.' },
    '3',
  ),
  sk_I2: butirBolehTb(
    { id: 'Nama pemesan agen digital dicocokkan dengan tamu', en: 'OTA booker matched to guest' },
    { id: 'Lihat prosedur bila berbeda.', en: 'Look at what is done when they differ.' },
    '1',
  ),
  sk_I3: butir(
    { id: 'Pengunjung kamar dicatat dan dibatasi', en: 'Room visitors logged' },
    { id: 'Lihat buku tamu/pengunjung.', en: "Look at the guests' or visitors' book." },
    '2',
  ),
  sk_I4: butirBolehTb(
    { id: 'Klausul dengan agen digital: hak menolak/membatalkan', en: 'OTA clause to refuse/cancel' },
    { id: 'Minta perjanjian kerja sama.', en: 'Ask for the agreement with the agent.' },
    '0',
  ),
  sk_I5: butir(
    { id: 'Prosedur sewa jam-jaman, tunai, dan banyak kamar', en: 'Hourly/cash/multi-room control' },
    { id: 'Bagaimana petugas menyikapi pola ini.', en: 'How staff respond to these patterns.' },
    '2',
  ),
  sk_L1: butir(
    { id: 'Nomor pengaduan terpasang (SAPA 129, Polri 110, UPTD PPA)', en: 'Hotlines posted' },
    { id: 'Di area karyawan dan tamu.', en: 'In the areas of staff and of guests.' },
    '3',
  ),
  sk_L2: butir(
    { id: 'Pelaporan internal tanpa sanksi balasan', en: 'Internal reporting, no retaliation' },
    { id: 'Tanyakan kepada dua karyawan.', en: 'Ask two members of staff.' },
    '1',
  ),
  sk_L3: butir(
    { id: 'Kerja sama dengan Polsek/UPTD PPA/asosiasi', en: 'Cooperation with police/UPTD' },
    { id: 'MoU atau kontak resmi.', en: 'A memorandum or an official contact.' },
    '2',
  ),
  sk_T1: butirBolehTb(
    { id: 'Informasi anti-TPPO bagi tamu', en: 'Info to guests' },
    { id: 'Poster, kartu kamar, laman.', en: 'A poster, a card in the room, the website.' },
    '1',
  ),
  sk_T2: butirBolehTb(
    {
      id: 'Klausul anti-eksploitasi dalam kontrak dan laporan tahunan',
      en: 'Contract clause + annual report',
    },
    { id: 'Kontrak pemasok/alih daya.', en: 'Contracts of suppliers and outsourced staff.' },
    '0',
  ),
};

/** The kinds of evidence seen for each aspect. */
export const buktiHotel = {
  bk_A1: buktiAspek('A1', { id: 'Kebijakan dan SOP', en: 'Policy & SOP' }, 'D; W'),
  bk_A2: buktiAspek('A2', { id: 'Pemahaman dan kapasitas', en: 'Understanding & capacity' }, 'W'),
  bk_A3: buktiAspek('A3', { id: 'Kewaspadaan dan deteksi dini', en: 'Awareness & early detection' }, 'O; W'),
  bk_A4: buktiAspek(
    'A4',
    { id: 'Identifikasi tamu dan pemesanan digital', en: 'Guest ID & digital booking' },
    'D; O',
  ),
  bk_A5: buktiAspek('A5', { id: 'Pelaporan dan kerja sama', en: 'Reporting & cooperation' }, 'O'),
  bk_A6: buktiAspek(
    'A6',
    { id: 'Informasi tamu, kontrak, laporan tahunan', en: 'Guest info, contracts, annual report' },
    'O',
  ),
};

/** An item that always applies, so that TB is no answer to it. */
function butir(label: Text, help: Text, example: Skor): Column<'choice', Skor> {
  return choice({
    label,
    help,
    example,
    required: true,
    privacy: 'internal',
    list: skorButir,
    groups: ['0', '1', '2', '3', '4'],
  });
}

function butirBolehTb(label: Text, help: Text, example: Skor): Column<'choice', Skor> {
  return choice({ label, help, example, required: true, privacy: 'internal', list: skorButir });
}

function buktiAspek(aspek: string, nama: Text, example: string) {
  return choices({
    label: { id: `Bukti ${aspek}: ${nama.id}`, en: `Evidence ${aspek}: ${nama.en}` },
    help: {
      id: 'Jenis bukti yang dilihat untuk butir-butir aspek ini; boleh lebih dari satu.',
      en: 'The kinds of evidence seen for the items of this aspect; more than one may be chosen.',
    },
    example,
    required: false,
    privacy: 'internal',
    list: jenisBukti,
  });
}
