import { defineCodeList } from '../../kit/code-list.ts';
import { lainnya } from './jawaban-bersama.ts';

/** The facilities that an agency has for victims of trafficking. */
export const saranaPrasarana = defineCodeList({
  id: 'CL_SARPRAS',
  title: { id: 'Sarana dan prasarana', en: 'Facilities' },
  source: 'UU 21/2007 Pasal 45; rancangan sendiri',
  codes: {
    TIDAK_ADA: ['Tidak ada', 'None', 'Tdk ada', 'Belum ada', 'Blm ada', 'Nihil'],
    RUANG_KHUSUS: [
      'Ruang pelayanan khusus',
      'Special service room',
      'RPK',
      'Ruang khusus',
      'Ruang layanan khusus',
    ],
    RUMAH_AMAN: ['Rumah aman', 'Shelter', 'RPTC', 'RPSA', 'Rumah perlindungan', 'Safe house'],
    KENDARAAN: [
      'Kendaraan',
      'Vehicle',
      'Mobil',
      'Motor',
      'Molin',
      'Torlin',
      'Ambulans',
      'Mobil perlindungan',
    ],
    RUANG_KONSELING: ['Ruang konseling', 'Counselling room', 'R konseling', 'Konseling'],
    HOTLINE: ['Hotline', 'Hotline', 'Call center', 'Telepon pengaduan', 'Layanan telepon'],
    KOMPUTER: ['Komputer', 'Computer', 'Laptop', 'PC'],
    ALAT_MEDIS: ['Alat medis', 'Medical equipment', 'Alkes', 'Alat kesehatan', 'Peralatan medis'],
    LAIN: lainnya,
  },
  exclusive: ['TIDAK_ADA'],
});

/** The ways by which citizens can complain or ask for help. */
export const kanalPengaduan = defineCodeList({
  id: 'CL_KANAL',
  title: { id: 'Kanal pengaduan', en: 'Complaint channel' },
  source: 'Rancangan sendiri',
  codes: {
    LANGSUNG: ['Datang langsung', 'Walk-in', 'Langsung', 'Tatap muka', 'Datang ke kantor'],
    HOTLINE: ['Hotline', 'Hotline', 'Telepon', 'Call center', 'Telp', 'SAPA 129'],
    WHATSAPP: ['WhatsApp', 'WhatsApp', 'WA', 'Whats app'],
    LAMAN: ['Laman', 'Website', 'Situs', 'Web', 'Situs web'],
    APLIKASI: ['Aplikasi', 'App', 'Aplikasi ponsel', 'JAKI', 'SP4N-LAPOR'],
    MEDSOS: ['Media sosial', 'Social media', 'Sosmed', 'Instagram', 'Facebook', 'IG', 'FB'],
    SURAT: ['Surat', 'Letter', 'Surat tertulis', 'Kotak surat', 'Kotak pengaduan'],
  },
});
