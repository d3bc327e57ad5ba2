import { boolean, choice, choices, date, text } from '../../kit/column.ts';
import { jenisLayanan } from '../daftar-kode/layanan.ts';
import { persetujuanData, statusAkhir } from '../daftar-kode/penanganan-korban.ts';
import { yaTidak, yaTidakTd } from '../daftar-kode/umum.ts';

/** What a victim agreed to have recorded, needs, and went on to. */
export const kolomLayanan = {
  persetujuan_data: choice({
    label: { id: 'Persetujuan Pemrosesan Data', en: 'Data-processing consent' },
    help: {
      id: 'Persetujuan korban/wali atau dasar hukum lain.',
      en: "The victim's or guardian's consent, or another legal basis.",
    },
    example: 'WALI',
    required: true,
    privacy: 'sensitive',
    headers: ['Persetujuan Data', 'Izin Data', 'Informed Consent'],
    list: persetujuanData,
  }),
  kebutuhan_layanan: choices({
    label: { id: 'Kebutuhan Layanan', en: 'Service needs' },
    help: { id: 'Hasil asesmen kebutuhan.', en: 'What the assessment of needs found.' },
    example: 'LYN_KES; LYN_SOS; LYN_HUKUM',
    required: true,
    privacy: 'sensitive',
    headers: ['Kebutuhan', 'Kebutuhan Korban', 'Layanan yang Dibutuhkan'],
    doubtfulHeaders: ['Layanan', 'Jenis Layanan'],
    list: jenisLayanan,
  }),
  asesmen_pemberdayaan: boolean({
    label: { id: 'Asesmen Pemberdayaan', en: 'Empowerment assessment' },
    help: {
      id: 'Ya bila peluang pemberdayaan sudah diidentifikasi.',
      en: 'Yes if chances of training or work have been identified.',
    },
    example: 'Ya',
    required: true,
    privacy: 'sensitive',
    headers: ['Asesmen Ekonomi'],
    doubtfulHeaders: ['Asesmen'],
    list: yaTidak,
  }),
  didampingi_lpsk: choice({
    label: { id: 'Perlindungan LPSK', en: 'LPSK protection' },
    help: {
      id: 'Ya bila dilindungi LPSK.',
      en: 'Yes if the victim is under the protection of LPSK.',
    },
    example: 'TD',
    required: false,
    privacy: 'sensitive',
    headers: ['LPSK', 'Dilindungi LPSK', 'Didampingi LPSK'],
    list: yaTidakTd,
  }),
  status_akhir: choice({
    label: { id: 'Status Akhir Korban', en: 'Final status' },
    help: { id: 'Keadaan terakhir yang diketahui.', en: 'The last known situation of the victim.' },
    example: 'DALAM_LAYANAN',
    required: true,
    privacy: 'sensitive',
    headers: ['Kondisi Akhir', 'Keadaan Akhir', 'Status Terakhir', 'Hasil Akhir'],
    doubtfulHeaders: ['Status'],
    list: statusAkhir,
  }),
  tanggal_status: date({
    label: { id: 'Tanggal Status Akhir', en: 'Status date' },
    help: { id: 'Tanggal status terakhir.', en: 'The day of the last status.' },
    example: '',
    required: false,
    privacy: 'sensitive',
    headers: ['Tgl Status Akhir', 'Tgl Status', 'Tanggal Status'],
    doubtfulHeaders: ['Tanggal', 'Tgl'],
  }),
  catatan_korban: text({
    label: { id: 'Catatan', en: 'Note' },
    help: { id: 'Jangan menulis identitas apa pun.', en: 'Do not write anything that shows an identity.' },
    example: 'Perlu juru bahasa isyarat.',
    required: false,
    privacy: 'sensitive',
    headers: ['Catatan Korban'],
    doubtfulHeaders: ['Keterangan', 'Ket'],
    max: 200,
  }),
};
