import { defineCodeList } from '../../kit/code-list.ts';
import { lainnya } from './jawaban-bersama.ts';

/** The stages of a criminal file, in their order; the last one is the file that was stopped. */
export const tahapPerkara = defineCodeList({
  id: 'CL_TAHAP',
  title: { id: 'Tahap penegakan hukum', en: 'Stage of law enforcement' },
  source: 'Keputusan Jaksa Agung 518/2001; Gugus Tugas TPPO Jakarta Pusat',
  codes: {
    T10_LAPORAN: ['Laporan polisi', 'Police report', 'LP', 'Lapor polisi'],
    T20_LIDIK: ['Penyelidikan', 'Inquiry', 'Lidik', 'Dalam lidik'],
    T30_SIDIK: ['Penyidikan (SPDP)', 'Investigation', 'Penyidikan', 'Sidik', 'SPDP', 'Dalam sidik'],
    T40_TAHAP1: [
      'Pemberkasan/Tahap I',
      'File sent to prosecutor',
      'Pemberkasan',
      'Tahap I',
      'Tahap 1',
      'Tahap satu',
      'Kirim berkas',
      'Berkas dikirim',
    ],
    T45_P19: [
      'Berkas dikembalikan (P-18/P-19)',
      'File returned',
      'Berkas dikembalikan',
      'P-18',
      'P18',
      'P-19',
      'P19',
    ],
    T50_P21: [
      'Berkas lengkap (P-21)',
      'File complete',
      'Berkas lengkap',
      'P-21',
      'P21',
      'P-21 (lengkap)',
      'Lengkap',
    ],
    T60_TAHAP2: [
      'Tahap II',
      'Suspect & evidence handed over',
      'Tahap 2',
      'Tahap dua',
      'P-22',
      'P22',
      'Penyerahan tersangka dan barang bukti',
    ],
    T70_TUNTUT: [
      'Penuntutan/persidangan',
      'Prosecution/trial',
      'Penuntutan',
      'Persidangan',
      'Sidang',
      'Pelimpahan ke PN',
      'Dilimpahkan ke PN',
    ],
    T80_PUTUS: [
      'Putusan pengadilan tingkat pertama',
      'First-instance verdict',
      'Putusan',
      'Putusan PN',
      'Vonis',
    ],
    T90_INKRACHT: ['Berkekuatan hukum tetap', 'Final & binding', 'Inkracht', 'Inkrah', 'Inkraht', 'BHT'],
    T99_HENTI: ['Dihentikan', 'Stopped', 'Henti', 'SP3', 'SKP2', 'Perkara dihentikan'],
  },
});

/** The unit that investigates. */
export const satuanPenyidik = defineCodeList({
  id: 'CL_SATKER',
  title: { id: 'Satuan penyidik', en: 'Investigating unit' },
  source: 'Rancangan sendiri',
  codes: {
    POLSEK: ['Polsek', 'Sector police', 'Polsekta', 'Kepolisian sektor', 'Polsek metro'],
    POLRES: [
      'Polres',
      'Resort police',
      'Polresta',
      'Polrestabes',
      'Polres metro',
      'Kepolisian resor',
      'Unit PPA Polres',
      'Satreskrim Polres',
    ],
    POLDA: ['Polda', 'Regional police', 'Kepolisian daerah', 'Polda Metro Jaya', 'Ditreskrimum Polda'],
    BARESKRIM: ['Bareskrim Polri', 'National CID', 'Bareskrim', 'Mabes Polri', 'Dittipidum Bareskrim'],
    PPNS: ['PPNS', 'Civil investigator', 'Penyidik pegawai negeri sipil', 'PPNS Imigrasi'],
    LAIN: lainnya,
  },
});

/** The laws under which suspects are charged; which articles there are changes with the law. */
export const pasalDisangkakan = defineCodeList({
  id: 'CL_PASAL',
  title: { id: 'Pasal yang disangkakan', en: 'Charged articles' },
  source: 'UU 21/2007; UU 1/2023',
  codes: {
    UU21_2: [
      'UU 21/2007 Pasal 2',
      'Law 21 of 2007 art. 2',
      'Pasal 2 UU 21/2007',
      'Pasal 2 UU TPPO',
      'Pasal 2 UU No 21 Tahun 2007',
    ],
    UU21_LAIN: [
      'UU 21/2007 pasal lain',
      'Law 21 of 2007 other',
      'Pasal lain UU 21/2007',
      'UU TPPO pasal lain',
      'Pasal lain UU TPPO',
    ],
    UUPA: ['UU Perlindungan Anak', 'Child protection law', 'UU PA', 'UU 35/2014', 'UU 23/2002'],
    UUPMI: [
      'UU Pelindungan PMI',
      'Migrant protection law',
      'UU PMI',
      'UU 18/2017',
      'UU Perlindungan PMI',
      'UU PPMI',
    ],
    UUTPKS: ['UU TPKS', 'Sexual violence law', 'UU 12/2022', 'TPKS'],
    KUHP_BARU: ['KUHP (UU 1/2023)', 'New Criminal Code', 'KUHP baru', 'UU 1/2023', 'KUHP nasional'],
    LAIN: lainnya,
  },
});
