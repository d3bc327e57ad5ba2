import { boolean, choice, date, integer, text } from '../../kit/column.ts';
import { jenisInstansi } from '../daftar-kode/instansi.ts';
import { alasanTutup, statusPenanganan } from '../daftar-kode/kasus.ts';
import { yaTidak } from '../daftar-kode/umum.ts';

/** How many people a case concerns, and what became of it. */
export const kolomPenanganan = {
  jumlah_korban: integer({
    label: { id: 'Jumlah Korban', en: 'Number of victims' },
    help: {
      id: 'Harus sama dengan baris di T02.',
      en: 'It must equal the number of rows for this case in T02.',
    },
    example: '3',
    required: true,
    privacy: 'internal',
    headers: ['Jml Korban', 'Jumlah Korban (orang)', 'Banyaknya Korban', 'Total Korban'],
    doubtfulHeaders: ['Jumlah', 'Korban'],
    min: 0, // a case found not to be trafficking has no victim
    max: 999,
  }),
  jumlah_pelaku: integer({
    label: { id: 'Jumlah Terduga Pelaku', en: 'Suspected offenders' },
    help: {
      id: 'Jumlah orang/badan yang diketahui.',
      en: 'How many persons or bodies are known.',
    },
    example: '2',
    required: false,
    privacy: 'internal',
    headers: ['Jumlah Pelaku', 'Jml Pelaku', 'Jumlah Terlapor', 'Jml Terlapor'],
    doubtfulHeaders: ['Jumlah', 'Pelaku'],
    min: 0,
    max: 999,
  }),
  dicatat_simfoni: boolean({
    label: { id: 'Sudah di SIMFONI-PPA?', en: 'In SIMFONI-PPA' },
    help: {
      id: 'Ya bila sudah diinput ke SIMFONI-PPA.',
      en: 'Yes if it has been entered in SIMFONI-PPA.',
    },
    example: 'Ya',
    required: false,
    privacy: 'internal',
    headers: ['SIMFONI', 'SIMFONI PPA', 'Sudah SIMFONI', 'Input SIMFONI'],
    list: yaTidak,
  }),
  status_penanganan: choice({
    label: { id: 'Status Penanganan', en: 'Case status' },
    help: { id: 'Keadaan penanganan saat ini.', en: 'How far the handling of the case has come.' },
    example: 'SELESAI',
    required: true,
    privacy: 'internal',
    headers: ['Status Penanganan Kasus', 'Perkembangan Penanganan', 'Proses Penanganan'],
    doubtfulHeaders: ['Status'],
    list: statusPenanganan,
  }),
  dirujuk_ke: choice({
    label: { id: 'Dirujuk ke', en: 'Referred to' },
    help: { id: 'Instansi penerima rujukan.', en: 'The agency that the case was referred to.' },
    example: '',
    required: false,
    privacy: 'internal',
    headers: ['Rujukan ke', 'Instansi Rujukan', 'Dirujuk Kepada'],
    doubtfulHeaders: ['Rujukan'],
    list: jenisInstansi,
  }),
  tanggal_tutup: date({
    label: { id: 'Tanggal Tutup', en: 'Closing date' },
    help: { id: 'Tanggal kasus ditutup.', en: 'The day the case was closed.' },
    example: '20/12/2023',
    required: false,
    privacy: 'internal',
    headers: ['Tgl Tutup', 'Tanggal Selesai', 'Tgl Selesai', 'Tanggal Penutupan'],
    doubtfulHeaders: ['Tanggal', 'Tgl'],
  }),
  alasan_tutup: choice({
    label: { id: 'Alasan Tutup', en: 'Closing reason' },
    help: { id: 'Alasan kasus ditutup.', en: 'Why the case was closed.' },
    example: '',
    required: false,
    privacy: 'internal',
    headers: ['Alasan Penutupan', 'Alasan Ditutup'],
    list: alasanTutup,
  }),
  uraian_singkat: text({
    label: { id: 'Uraian Singkat', en: 'Short description' },
    help: {
      id: 'Tanpa nama, alamat, nomor, atau inisial.',
      en: 'Without names, addresses, numbers or initials.',
    },
    example: 'Direkrut lewat medsos, dijanjikan kerja restoran.',
    required: false,
    privacy: 'sensitive',
    headers: ['Uraian', 'Kronologi', 'Kronologi Singkat', 'Uraian Kasus', 'Ringkasan Kasus'],
    doubtfulHeaders: ['Keterangan', 'Ket'],
    max: 300,
  }),
};
