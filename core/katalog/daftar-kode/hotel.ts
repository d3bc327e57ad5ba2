import { type CodeSpec, defineCodeList } from '../../kit/code-list.ts';
import { lainnya } from './jawaban-bersama.ts';

/** The classes of lodging. */
export const klasifikasiHotel = defineCodeList({
  id: 'CL_HOTEL',
  title: { id: 'Klasifikasi hotel', en: 'Hotel class' },
  source: 'PM.53/2013',
  codes: {
    BINTANG_1: stars(1, 'satu', 'I', 'one'),
    BINTANG_2: stars(2, 'dua', 'II', 'two'),
    BINTANG_3: stars(3, 'tiga', 'III', 'three'),
    BINTANG_4: stars(4, 'empat', 'IV', 'four'),
    BINTANG_5: stars(5, 'lima', 'V', 'five'),
    NONBINTANG: [
      'Nonbintang (melati)',
      'Unclassified',
      'Nonbintang',
      'Non bintang',
      'Tidak berbintang',
      'Melati',
      'Hotel melati',
      'Hotel nonbintang',
      'Losmen',
    ],
    APARTEMEN: [
      'Apartemen–kondotel disewakan',
      'Rental apartment',
      'Apartemen',
      'Kondotel',
      'Condotel',
      'Apartemen sewa',
      'Apartemen/kondotel disewakan',
    ],
    KOS_HARIAN: [
      'Kos atau penginapan harian',
      'Daily lodging',
      'Kos harian',
      'Kost harian',
      'Penginapan harian',
      'Kos/penginapan harian',
    ],
    GUEST_HOUSE: ['Guest house', 'Guest house', 'Guesthouse', 'Rumah tamu'],
  },
});

/** Why the inspection team came. */
export const jenisKunjungan = defineCodeList({
  id: 'CL_KUNJUNGAN',
  title: { id: 'Jenis kunjungan', en: 'Type of visit' },
  source: 'Rancangan sendiri',
  codes: {
    PERTAMA: ['Pertama', 'First', 'Kunjungan pertama', 'Pertama kali'],
    ULANGAN: ['Ulangan', 'Repeat', 'Ulang', 'Kunjungan ulang', 'Kunjungan ulangan'],
    TINDAK_LANJUT: ['Tindak lanjut', 'Follow-up', 'Tindaklanjut', 'TL', 'Kunjungan tindak lanjut'],
    MENDADAK: ['Mendadak', 'Unannounced', 'Sidak', 'Inspeksi mendadak', 'Kunjungan mendadak'],
  },
});

/** The position of whoever answered for the hotel. */
export const jabatanHotel = defineCodeList({
  id: 'CL_JABATAN_HOTEL',
  title: { id: 'Jabatan responden', en: 'Respondent position' },
  source: 'Rancangan sendiri',
  codes: {
    PEMILIK: ['Pemilik', 'Owner', 'Pemilik hotel'],
    GM: ['General manager', 'General manager', 'General manajer'],
    MANAJER: ['Manajer', 'Manager', 'Manejer', 'Hotel manager', 'Manajer hotel', 'Manajer operasional'],
    SUPERVISOR: ['Supervisor', 'Supervisor', 'SPV', 'Penyelia'],
    RESEPSIONIS: ['Resepsionis', 'Receptionist', 'Front office', 'Front desk', 'FO'],
    KEAMANAN: ['Keamanan', 'Security', 'Satpam', 'Sekuriti', 'Petugas keamanan'],
    LAIN: lainnya,
  },
});

function stars(count: number, indonesian: string, roman: string, english: string): CodeSpec {
  return [
    `Bintang ${count}`,
    `${count} star`,
    `${count} stars`,
    `Bintang ${indonesian}`,
    `Bintang ${roman}`,
    `Bintang${count}`,
    `B${count}`,
    `${count} bintang`,
    `Hotel bintang ${count}`,
    `Hotel bintang ${indonesian}`,
    `*${count}`,
    `${count}*`,
    '*'.repeat(count),
    '★'.repeat(count),
    `${english} star`,
    `${english} stars`,
  ];
}
