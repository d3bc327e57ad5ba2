import { date, integer } from '../../kit/column.ts';

/** The day of each stage of a criminal file, from the police report to the verdict. */
export const kolomTahap = {
  tgl_laporan_polisi: date({
    label: { id: 'Tgl Laporan Polisi', en: 'Police report date' },
    help: { id: 'Tanggal LP (tanpa nomor).', en: 'The day of the police report, without its number.' },
    example: '15/03/2023',
    required: true,
    privacy: 'internal',
  }),
  tgl_penyelidikan: date({
    label: { id: 'Tgl Penyelidikan', en: 'Inquiry date' },
    help: { id: 'Mulai penyelidikan.', en: 'The day the inquiry began.' },
    example: '16/03/2023',
    required: false,
    privacy: 'internal',
  }),
  tgl_penyidikan: date({
    label: { id: 'Tgl Penyidikan (SPDP)', en: 'Investigation date' },
    help: { id: 'Tanggal SPDP.', en: 'The day of the notice that the investigation began (SPDP).' },
    example: '27/03/2023',
    required: false,
    privacy: 'internal',
  }),
  tgl_tahap1: date({
    label: { id: 'Tgl Tahap I (kirim berkas)', en: 'Stage I (file sent)' },
    help: { id: 'Berkas dikirim ke kejaksaan.', en: 'The day the file was sent to the prosecutor.' },
    example: '10/05/2023',
    required: false,
    privacy: 'internal',
  }),
  jml_p19: integer({
    label: { id: 'Jumlah P-19', en: 'P-19 returns' },
    help: { id: 'Berapa kali berkas dikembalikan.', en: 'How many times the file was returned.' },
    example: '1',
    required: true,
    privacy: 'internal',
    min: 0,
    max: 20,
  }),
  tgl_p19_terakhir: date({
    label: { id: 'Tgl P-19 Terakhir', en: 'Last P-19 date' },
    help: { id: 'Tanggal pengembalian terakhir.', en: 'The day the file was last returned.' },
    example: '24/05/2023',
    required: false,
    privacy: 'internal',
  }),
  tgl_p21: date({
    label: { id: 'Tgl P-21', en: 'P-21 date' },
    help: { id: 'Berkas dinyatakan lengkap.', en: 'The day the file was declared complete.' },
    example: '20/06/2023',
    required: false,
    privacy: 'internal',
    headers: ['P21', 'Tgl P21', 'Tanggal P21', 'Tanggal Berkas Lengkap'],
  }),
  tgl_tahap2: date({
    label: { id: 'Tgl Tahap II', en: 'Stage II' },
    help: {
      id: 'Penyerahan tersangka dan barang bukti.',
      en: 'The day the suspect and the evidence were handed over.',
    },
    example: '27/06/2023',
    required: false,
    privacy: 'internal',
  }),
  tgl_limpah_pn: date({
    label: { id: 'Tgl Pelimpahan ke PN', en: 'Filed in court' },
    help: { id: 'Perkara dilimpahkan ke pengadilan.', en: 'The day the case was filed in court.' },
    example: '11/07/2023',
    required: false,
    privacy: 'internal',
  }),
  tgl_putusan: date({
    label: { id: 'Tgl Putusan PN', en: 'Verdict date' },
    help: { id: 'Putusan tingkat pertama.', en: 'The day of the verdict of first instance.' },
    example: '05/10/2023',
    required: false,
    privacy: 'internal',
  }),
};
