import { choice, date, decimal, integer } from '../../kit/column.ts';
import { jenisPutusan } from '../daftar-kode/hasil-perkara.ts';

/** What the court decided. */
export const kolomPutusan = {
  jenis_putusan: choice({
    label: { id: 'Jenis Putusan', en: 'Verdict type' },
    help: { id: 'Hasil putusan.', en: 'What the verdict was.' },
    example: 'PIDANA',
    required: false,
    privacy: 'internal',
    headers: ['Putusan', 'Vonis'],
    list: jenisPutusan,
  }),
  jml_terpidana: integer({
    label: { id: 'Jumlah Terpidana', en: 'Convicted persons' },
    help: { id: 'Orang/badan yang dipidana.', en: 'Persons and bodies that were convicted.' },
    example: '2',
    required: false,
    privacy: 'internal',
    headers: ['Jml Terpidana', 'Terpidana'],
    min: 1,
    max: 2196,
  }),
  pidana_bulan_rerata: decimal({
    label: { id: 'Rerata Pidana (bulan)', en: 'Mean sentence (months)' },
    help: { id: 'Rata-rata pidana penjara.', en: 'The mean prison sentence.' },
    example: '54',
    required: false,
    privacy: 'internal',
    headers: ['Rerata Pidana', 'Rata-rata Pidana (bulan)'],
    min: 0,
    max: 240,
  }),
  tgl_inkracht: date({
    label: { id: 'Tgl Inkracht', en: 'Final & binding date' },
    help: { id: 'Berkekuatan hukum tetap.', en: 'The day the verdict became final and binding.' },
    example: '20/10/2023',
    required: false,
    privacy: 'internal',
    headers: ['Tanggal Inkracht', 'Tgl Inkrah', 'Tanggal Inkrah', 'Inkracht'],
  }),
};
