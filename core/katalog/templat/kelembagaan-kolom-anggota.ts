import { choice, choices, code, integer, text } from '../../kit/column.ts';
import { jenisInstansi } from '../daftar-kode/instansi.ts';
import { peranAnggota, statusAnggota, unsurKelembagaan } from '../daftar-kode/kelembagaan.ts';
import { subGugus } from '../daftar-kode/sub-gugus.ts';

/** A member of the task force and its role. */
export const kolomAnggota = {
  kode_anggota: code({
    label: { id: 'Kode Anggota', en: 'Member code' },
    help: { id: 'Klik "Buat Kode".', en: 'Click "Make code".' },
    example: 'AG-3173-012',
    required: true,
    privacy: 'public',
    mask: 'AG-####-###',
  }),
  tahun: integer({
    label: { id: 'Tahun', en: 'Year' },
    help: { id: 'Tahun keadaan.', en: 'The year that the row describes.' },
    example: '2024',
    required: true,
    privacy: 'public',
    min: 2007,
    max: { thisYear: 1 },
  }),
  instansi: choice({
    label: { id: 'Jenis Instansi', en: 'Agency type' },
    help: { id: 'Pilih jenis instansi.', en: 'Choose the type of agency.' },
    example: 'DINSOS',
    required: true,
    privacy: 'public',
    list: jenisInstansi,
  }),
  nama_instansi: text({
    label: { id: 'Nama Instansi', en: 'Agency name' },
    help: { id: 'Nama resmi setempat.', en: 'The official local name.' },
    example: 'Suku Dinas Sosial Jakarta Barat',
    required: true,
    privacy: 'public',
    max: 120,
    namesAllowed: true,
  }),
  unsur: choice({
    label: { id: 'Unsur', en: 'Sector' },
    help: {
      id: 'OPD, APH, vertikal, masyarakat, dll.',
      en: 'Local agency, law enforcement, central body, civil society and so on.',
    },
    example: 'OPD',
    required: true,
    privacy: 'public',
    list: unsurKelembagaan,
  }),
  sub_gugus: choices({
    label: { id: 'Sub-Gugus', en: 'Sub-GT' },
    help: { id: 'Bidang yang diikuti.', en: 'The fields of work that it belongs to.' },
    example: 'SOS',
    required: true,
    privacy: 'public',
    list: subGugus,
  }),
  peran: choice({
    label: { id: 'Peran dalam GT', en: 'Role' },
    help: { id: 'Peran menurut SK.', en: 'The role by the decree.' },
    example: 'ANGGOTA',
    required: true,
    privacy: 'public',
    list: peranAnggota,
  }),
  kode_regulasi_sk: code({
    label: { id: 'SK Pembentukan', en: 'Establishing decree' },
    help: { id: 'SK yang mencantumkan instansi ini.', en: 'The decree that lists this agency.' },
    example: 'RG-3173-2024-002',
    required: true,
    privacy: 'public',
    mask: 'RG-####-####-###',
  }),
  status_keanggotaan: choice({
    label: { id: 'Status Keanggotaan', en: 'Membership status' },
    help: {
      id: 'Aktif bila hadir ≥1 kegiatan/tahun.',
      en: 'Active if it took part at least once in the year.',
    },
    example: 'AKTIF',
    required: true,
    privacy: 'public',
    list: statusAnggota,
  }),
};
