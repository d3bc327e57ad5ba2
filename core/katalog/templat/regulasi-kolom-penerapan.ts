import { boolean, choice, text } from '../../kit/column.ts';
import { tingkatImplementasi } from '../daftar-kode/regulasi.ts';
import { yaTidak } from '../daftar-kode/umum.ts';

/** How far a legal instrument is carried out. */
export const kolomPenerapan = {
  tingkat_implementasi: choice({
    label: { id: 'Tingkat Implementasi (0–4)', en: 'Implementation level' },
    help: {
      id: '0 belum dilaksanakan … 4 dilaksanakan dan dievaluasi.',
      en: 'From 0 not implemented to 4 implemented and evaluated.',
    },
    example: '3',
    required: false,
    privacy: 'public',
    headers: ['Tingkat Implementasi'],
    doubtfulHeaders: ['Implementasi'],
    list: tingkatImplementasi,
  }),
  bukti_implementasi: text({
    label: { id: 'Bukti Implementasi', en: 'Evidence' },
    help: { id: 'Dokumen/kegiatan pelaksanaan.', en: 'Documents or activities that carry it out.' },
    example: 'SK GT 2024, Rakor 4x',
    required: false,
    privacy: 'internal',
    headers: ['Bukti', 'Eviden'],
    max: 200,
  }),
  acuan_kerja_gt: boolean({
    label: { id: 'Menjadi Acuan Kerja GT?', en: 'Used by GT' },
    help: { id: 'Butir 8 Komitmen Tangerang.', en: 'Point 8 of the commitment of Tangerang.' },
    example: 'Ya',
    required: true,
    privacy: 'public',
    headers: ['Acuan Kerja', 'Acuan Kerja GT'],
    list: yaTidak,
  }),
  kendala: text({
    label: { id: 'Kendala', en: 'Obstacles' },
    help: { id: 'Hambatan pelaksanaan.', en: 'What hinders it.' },
    example: '',
    required: false,
    privacy: 'internal',
    headers: ['Hambatan', 'Permasalahan'],
    max: 300,
  }),
  tautan_jdih: text({
    label: { id: 'Tautan JDIH', en: 'JDIH link' },
    help: { id: 'Tautan resmi.', en: 'The official link.' },
    example: '',
    required: false,
    privacy: 'public',
    headers: ['Tautan', 'Link', 'Link JDIH'],
  }),
};
