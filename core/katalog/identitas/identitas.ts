import type { TextRuleName } from '../../kit/identity-rule.ts';
import type { IdentityWords } from '../../kit/identity-words.ts';
import { kodeProvinsi } from '../daftar-kode/wilayah.ts';
import { judulTabelUmum } from '../laporan/tabel-umum.ts';
import { formulirTentangOrang } from '../tentang-orang.ts';
import { kataNomor } from './kata-nomor.ts';
import { kataOrang } from './kata-orang.ts';
import { kataTempat } from './kata-tempat.ts';
import { nama, namaKata } from './nama.ts';

/** Rules about names and addresses, which are soft: a hotel's name is one. */
const TENTANG_NAMA: readonly TextRuleName[] = ['VI-08', 'VI-09', 'VI-10', 'VI-11', 'VI-13'];

/** How identities are known in texts (specification §4.6, decisions D.16 and I.28). */
export const identitas: IdentityWords = {
  words: { ...kataNomor, ...kataOrang, ...kataTempat, name: nama, commonName: namaKata },
  provinces: kodeProvinsi,
  publicPhones: ['8111129129'], // SAPA 129
  mailHosts: [
    'gmail',
    'yahoo',
    'ymail',
    'rocketmail',
    'hotmail',
    'outlook',
    'live',
    'icloud',
    'proton',
    'protonmail',
    'aol',
    'gmx',
    'mail',
  ],
  mailEndings: ['com', 'net', 'org', 'id', 'edu', 'gov', 'info', 'biz', 'my', 'sg', 'me'],
  socialSites: [
    'facebook.com',
    'fb.com',
    'fb.me',
    'instagram.com',
    'tiktok.com',
    'twitter.com',
    'x.com',
    't.me',
    'telegram.me',
    'threads.net',
    'linkedin.com',
    'wa.me',
  ],
  personal: formulirTentangOrang,
  namesAllowed: TENTANG_NAMA,
  exempt: {
    'T10.tentang': TENTANG_NAMA,
    'T10.tautan_jdih': [...TENTANG_NAMA, 'VI-02', 'VI-04', 'VI-12', 'VI-15'],
  },
  // Who made a file is an officer or an office: not a leak of somebody else's identity.
  makers: {
    properties: [
      'creator',
      'lastModifiedBy',
      'Manager',
      'Company',
      'Template',
      'HyperlinkBase',
      'identifier',
    ],
    silent: [...TENTANG_NAMA, 'VI-02', 'VI-04', 'VI-05', 'VI-12'],
  },
  offices: { sheets: ['Pengaturan'], silent: [...TENTANG_NAMA, 'VI-02', 'VI-04', 'VI-12'] },
  toldBy: { 'VF-25': ['VI-01', 'VI-02', 'VI-03', 'VI-04', 'VI-05', 'VI-12'] },
  publication: {
    tab: { letter: 'R', from: 1, to: 15 },
    labels: ['klasifikasi', 'class'],
    values: ['publik', 'public'],
    thresholds: ['ambang penyamaran', 'masking threshold'],
    least: 5,
    harmless: judulTabelUmum,
    mask: '*',
    derived: ['%', 'perse', 'percent', 'share', 'rerata', 'rata-rata', 'mean', 'average', 'per '],
    uncounted: [
      'no',
      'nomor',
      'tahun',
      'bulan',
      'peringkat',
      'skor',
      'nilai',
      'level',
      'bobot',
      'poin',
      'hotel',
      'rapat',
      'kegiatan',
      'regulasi',
      'lembaga',
      'unit',
      'aksi',
      'hari',
      'temuan',
      'rekomendasi',
      'halaman',
      'hotels',
      'meetings',
      'activities',
      'regulations',
      'actions',
      'days',
      'findings',
      'recommendations',
      'rank',
      'year',
      'score',
      'weight',
      'points',
    ],
  },
};
