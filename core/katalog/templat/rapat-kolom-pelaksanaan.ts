import { choice, choices, code, date, integer, text } from '../../kit/column.ts';
import { jenisRapat } from '../daftar-kode/rapat.ts';
import { subGugus } from '../daftar-kode/sub-gugus.ts';
import { wilayah } from '../daftar-kode/wilayah.ts';

/** A meeting: when, where, led by whom, attended by whom. */
export const kolomPelaksanaan = {
  kode_rapat: code({
    label: { id: 'Kode Rapat', en: 'Meeting code' },
    help: { id: 'Klik "Buat Kode".', en: 'Click "Make code".' },
    example: 'RP-3173-2024-004',
    required: true,
    privacy: 'public',
    mask: 'RP-####-####-###',
  }),
  jenis_rapat: choice({
    label: { id: 'Jenis', en: 'Type' },
    help: {
      id: 'Rakor, sub-gugus, joint monitoring, gelar kasus.',
      en: 'Coordination, sub task force, joint monitoring, or case conference.',
    },
    example: 'RAKOR_PLENO',
    required: true,
    privacy: 'public',
    list: jenisRapat,
  }),
  tanggal: date({
    label: { id: 'Tanggal', en: 'Date' },
    help: { id: 'Tanggal pelaksanaan.', en: 'The day on which it was held.' },
    example: '26/09/2024',
    required: true,
    privacy: 'public',
  }),
  wilayah: choice({
    label: { id: 'Wilayah', en: 'Region' },
    help: { id: 'Wilayah penyelenggara.', en: 'The region that held it.' },
    example: '31.73',
    required: true,
    privacy: 'public',
    list: wilayah,
    groups: ['NASIONAL', 'PROVINSI', 'KABKOTA'],
  }),
  pimpinan_jabatan: text({
    label: { id: 'Pimpinan (Jabatan)', en: 'Chair (position)' },
    help: { id: 'Jabatan pimpinan rapat.', en: 'The position of the chair.' },
    example: 'Kepala Bagian Kesra',
    required: true,
    privacy: 'public',
    max: 100,
  }),
  sub_gugus_hadir: choices({
    label: { id: 'Sub-Gugus Hadir', en: 'Sub-GTs present' },
    help: { id: 'Bidang yang hadir.', en: 'The fields of work that were present.' },
    example: 'PCG; KES; SOS; GKM',
    required: true,
    privacy: 'public',
    list: subGugus,
  }),
  jml_instansi_undang: integer({
    label: { id: 'Instansi Diundang', en: 'Invited agencies' },
    help: { id: 'Jumlah instansi diundang.', en: 'How many agencies were invited.' },
    example: '36',
    required: true,
    privacy: 'public',
    min: 1,
    max: 200,
  }),
  jml_instansi_hadir: integer({
    label: { id: 'Instansi Hadir', en: 'Agencies present' },
    help: { id: 'Jumlah instansi hadir.', en: 'How many agencies were present.' },
    example: '27',
    required: true,
    privacy: 'public',
    min: 0,
  }),
  jml_peserta: integer({
    label: { id: 'Jumlah Peserta', en: 'Participants' },
    help: { id: 'Orang yang hadir.', en: 'The people who were present.' },
    example: '41',
    required: true,
    privacy: 'public',
    min: 0,
  }),
};
