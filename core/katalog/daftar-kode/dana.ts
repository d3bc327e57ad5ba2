import { defineCodeList } from '../../kit/code-list.ts';
import { lainnya } from './jawaban-bersama.ts';

/** Where the money for a service or an activity comes from. */
export const sumberDana = defineCodeList({
  id: 'CL_DANA',
  title: { id: 'Sumber dana', en: 'Source of funds' },
  source: 'Rancangan sendiri',
  codes: {
    APBN: ['APBN', 'State budget', 'Dana APBN', 'Anggaran pusat'],
    APBD_PROV: ['APBD provinsi', 'Provincial budget', 'APBD Prov', 'APBD I', 'APBD 1', 'APBD tingkat I'],
    APBD_KK: [
      'APBD kabupaten–kota',
      'Local budget',
      'APBD kabupaten',
      'APBD kota',
      'APBD kab/kota',
      'APBD kab',
      'APBD II',
      'APBD 2',
      'APBD tingkat II',
    ],
    DAK_NF: [
      'DAK Nonfisik PPA',
      'Special allocation fund',
      'DAK',
      'DAK NF',
      'DAK nonfisik',
      'DAK non fisik PPA',
      'DAK PPA',
    ],
    DANA_DESA: ['Dana desa', 'Village fund', 'DD'],
    CSR: ['CSR', 'CSR', 'TJSL', 'Tanggung jawab sosial perusahaan', 'Dana CSR'],
    HIBAH: ['Hibah atau donor', 'Grant', 'Hibah', 'Donor', 'Dana hibah', 'Donor/hibah', 'Donatur'],
    SWADAYA: ['Swadaya', 'Self-funded', 'Mandiri', 'Dana sendiri', 'Swadaya masyarakat'],
    LAIN: lainnya,
  },
});
