import { defineCodeList } from '../../kit/code-list.ts';
import { lainnya } from './jawaban-bersama.ts';

/** Where the money for a service, an activity or an agency's work comes from. */
export const sumberDana = defineCodeList({
  id: 'CL_DANA',
  title: { id: 'Sumber dana', en: 'Source of funds' },
  source: 'Perpres 19/2023',
  codes: {
    APBN: ['APBN', 'State budget', 'Anggaran pusat', 'DIPA'],
    APBD_PROV: [
      'APBD provinsi',
      'Provincial budget',
      'APBD prov',
      'APBD prop',
      'APBD I',
      'APBD 1',
      'APBD tingkat I',
    ],
    APBD_KK: [
      'APBD kabupaten–kota',
      'Local budget',
      'APBD kabupaten',
      'APBD kota',
      'APBD kab',
      'APBD kab/kota',
      'APBD II',
      'APBD 2',
      'APBD tingkat II',
    ],
    DAK_NF: [
      'DAK Nonfisik PPA',
      'Special allocation fund',
      'DAK nonfisik',
      'DAK NF PPA',
      'DAK PPA',
      'DAK',
      'Dana alokasi khusus',
    ],
    DANA_DESA: ['Dana desa', 'Village fund', 'DD', 'APBDes', 'APB Desa'],
    CSR: ['CSR', 'CSR', 'TJSL', 'Tanggung jawab sosial perusahaan', 'Corporate social responsibility'],
    HIBAH: ['Hibah atau donor', 'Grant', 'Hibah', 'Donor', 'Donor/hibah', 'Lembaga donor', 'Donatur'],
    SWADAYA: ['Swadaya', 'Self-funded', 'Swadana', 'Swadaya masyarakat', 'Mandiri'],
    LAIN: lainnya,
  },
});
