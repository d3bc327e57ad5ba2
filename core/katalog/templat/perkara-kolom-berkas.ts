import { choice, choices, code, integer } from '../../kit/column.ts';
import { pasalDisangkakan, satuanPenyidik } from '../daftar-kode/penegakan-hukum.ts';

/** A criminal file: its case, who investigates, under what law, and against how many. */
export const kolomBerkas = {
  kode_perkara: code({
    label: { id: 'Kode Perkara', en: 'File code' },
    help: {
      id: 'Kode samaran; jangan tulis nomor LP.',
      en: 'A code in place of the number; do not write the number of the police report.',
    },
    example: 'PK-3173-2023-0003',
    required: true,
    privacy: 'sensitive',
    mask: 'PK-####-####-####',
  }),
  kode_kasus: code({
    label: { id: 'Kode Kasus', en: 'Case code' },
    help: { id: 'Kasus terkait.', en: 'The case that the file belongs to.' },
    example: 'KS-3173-2023-0012',
    required: true,
    privacy: 'sensitive',
    headers: ['No Kasus', 'ID Kasus', 'Nomor Registrasi Kasus'],
    mask: 'KS-####-####-####',
  }),
  satker_penyidik: choice({
    label: { id: 'Satuan Penyidik', en: 'Investigating unit' },
    help: { id: 'Satuan kepolisian yang menangani.', en: 'The police unit that handles the file.' },
    example: 'POLRES',
    required: true,
    privacy: 'internal',
    list: satuanPenyidik,
  }),
  pasal_disangkakan: choices({
    label: { id: 'Pasal yang Disangkakan', en: 'Charged articles' },
    help: {
      id: 'Pilih dari daftar; daftar dapat diperbarui.',
      en: 'Choose from the list; the list can be updated.',
    },
    example: 'UU21_2',
    required: false,
    privacy: 'internal',
    list: pasalDisangkakan,
  }),
  jml_tersangka_l: integer({
    label: { id: 'Tersangka Laki-laki', en: 'Male suspects' },
    help: { id: 'Jumlah tersangka dewasa laki-laki.', en: 'How many adult men are suspects.' },
    example: '1',
    required: true,
    privacy: 'internal',
    min: 0,
    max: 999,
  }),
  jml_tersangka_p: integer({
    label: { id: 'Tersangka Perempuan', en: 'Female suspects' },
    help: { id: 'Jumlah tersangka dewasa perempuan.', en: 'How many adult women are suspects.' },
    example: '1',
    required: true,
    privacy: 'internal',
    min: 0,
    max: 999,
  }),
  jml_tersangka_anak: integer({
    label: { id: 'Tersangka Anak', en: 'Child suspects' },
    help: { id: 'Anak yang berkonflik dengan hukum.', en: 'Children in conflict with the law.' },
    example: '0',
    required: true,
    privacy: 'sensitive',
    min: 0,
    max: 99,
  }),
  jml_tersangka_korporasi: integer({
    label: { id: 'Tersangka Korporasi', en: 'Corporate suspects' },
    help: { id: 'Badan usaha sebagai tersangka.', en: 'Businesses that are suspects.' },
    example: '0',
    required: true,
    privacy: 'internal',
    min: 0,
    max: 99,
  }),
};
