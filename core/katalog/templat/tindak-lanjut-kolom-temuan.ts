import { choice, choices, code, date, text } from '../../kit/column.ts';
import { jenisTemuan, rekomendasiMonev } from '../daftar-kode/temuan.ts';
import { sumberTemuan, tingkatRisiko } from '../daftar-kode/tindak-lanjut.ts';
import { wilayah } from '../daftar-kode/wilayah.ts';

/** A finding, where it comes from, and what is recommended. */
export const kolomTemuan = {
  kode_temuan: code({
    label: { id: 'Kode Temuan', en: 'Finding code' },
    help: { id: 'Klik "Buat Kode".', en: 'Click "Make code".' },
    example: 'TM-3171-2021-0009',
    required: true,
    privacy: 'internal',
    mask: 'TM-####-####-####',
  }),
  sumber_temuan: choice({
    label: { id: 'Sumber Temuan', en: 'Source' },
    help: { id: 'Asal temuan.', en: 'Where the finding comes from.' },
    example: 'MONEV_HOTEL',
    required: true,
    privacy: 'internal',
    list: sumberTemuan,
  }),
  ref_sumber: text({
    label: { id: 'Kode Sumber', en: 'Source ref' },
    help: {
      id: 'Kode kunjungan, rapat, atau aksi.',
      en: 'The code of the visit, the meeting or the action.',
    },
    example: 'KH-3171-2021-0005',
    required: false,
    privacy: 'internal',
  }),
  wilayah: choice({
    label: { id: 'Wilayah', en: 'Region' },
    help: { id: 'Wilayah temuan.', en: 'The region of the finding.' },
    example: '31.71',
    required: true,
    privacy: 'internal',
    list: wilayah,
    groups: ['NASIONAL', 'PROVINSI', 'KABKOTA'],
  }),
  tgl_temuan: date({
    label: { id: 'Tanggal Temuan', en: 'Finding date' },
    help: { id: 'Tanggal ditemukan.', en: 'The day on which it was found.' },
    example: '12/10/2021',
    required: true,
    privacy: 'internal',
  }),
  jenis_temuan: choice({
    label: { id: 'Jenis Temuan', en: 'Finding type' },
    help: { id: 'A, B, C, atau lainnya.', en: 'A, B, C, or another.' },
    example: 'TMN_A',
    required: true,
    privacy: 'internal',
    list: jenisTemuan,
  }),
  uraian_temuan: text({
    label: { id: 'Uraian Temuan', en: 'Description' },
    help: { id: 'Tanpa nama orang.', en: 'Without names of people.' },
    example: 'Pengelola belum dapat menyebut unsur TPPO',
    required: true,
    privacy: 'internal',
    min: 10,
    max: 300,
  }),
  rekomendasi: choices({
    label: { id: 'Rekomendasi', en: 'Recommendations' },
    help: { id: 'A sampai F atau khusus.', en: 'A to F, or a specific one.' },
    example: 'REK_A; REK_E',
    required: true,
    privacy: 'internal',
    list: rekomendasiMonev,
  }),
  uraian_rekomendasi: text({
    label: { id: 'Uraian Rekomendasi', en: 'Text' },
    help: { id: 'Langkah yang diminta.', en: 'The step that is asked for.' },
    example: 'Pelatihan karyawan garis depan',
    required: true,
    privacy: 'internal',
    min: 10,
    max: 300,
  }),
  tingkat_risiko: choice({
    label: { id: 'Tingkat Risiko', en: 'Risk' },
    help: { id: 'Rendah, sedang, tinggi, kritis.', en: 'Low, medium, high, or critical.' },
    example: 'SEDANG',
    required: true,
    privacy: 'internal',
    list: tingkatRisiko,
  }),
};
