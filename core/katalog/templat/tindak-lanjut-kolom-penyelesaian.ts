import { choice, date, integer, text } from '../../kit/column.ts';
import { jenisInstansi } from '../daftar-kode/instansi.ts';
import { hasilVerifikasi, statusTindakLanjut } from '../daftar-kode/tindak-lanjut.ts';

/** Who follows a finding up, until when, and with what result. */
export const kolomPenyelesaian = {
  pj_instansi: choice({
    label: { id: 'Penanggung Jawab', en: 'Responsible' },
    help: { id: 'Instansi atau pelaku usaha.', en: 'The agency or the business.' },
    example: 'DISPAR',
    required: true,
    privacy: 'internal',
    list: jenisInstansi,
  }),
  tenggat: date({
    label: { id: 'Tenggat', en: 'Due' },
    help: { id: 'Batas tindak lanjut.', en: 'When the follow-up is due.' },
    example: '12/01/2022',
    required: true,
    privacy: 'internal',
    future: true,
  }),
  status_tl: choice({
    label: { id: 'Status Tindak Lanjut', en: 'Follow-up status' },
    help: {
      id: 'Belum, proses, selesai, tidak dapat ditindaklanjuti.',
      en: 'Not started, in progress, done, or not feasible.',
    },
    example: 'PROSES',
    required: true,
    privacy: 'internal',
    list: statusTindakLanjut,
  }),
  persen_tl: integer({
    label: { id: 'Kemajuan (%)', en: 'Progress' },
    help: { id: 'Perkiraan kemajuan.', en: 'About how far it has come.' },
    example: '50',
    required: true,
    privacy: 'internal',
    min: 0,
    max: 100,
  }),
  tgl_selesai: date({
    label: { id: 'Tanggal Selesai', en: 'Done date' },
    help: { id: 'Tanggal selesai.', en: 'The day on which it was done.' },
    example: '',
    required: false,
    privacy: 'internal',
  }),
  bukti_tl: text({
    label: { id: 'Bukti Tindak Lanjut', en: 'Evidence' },
    help: { id: 'Dokumen pendukung.', en: 'Supporting documents.' },
    example: '',
    required: false,
    privacy: 'internal',
    max: 200,
  }),
  hasil_verifikasi: choice({
    label: { id: 'Hasil Verifikasi', en: 'Verification' },
    help: { id: 'Diisi sekretariat.', en: 'Filled in by the secretariat.' },
    example: 'BELUM_DIPERIKSA',
    required: false,
    privacy: 'internal',
    list: hasilVerifikasi,
  }),
  alasan_tptd: text({
    label: { id: 'Alasan Tidak Dapat Ditindaklanjuti', en: 'Reason not feasible' },
    help: { id: 'Alasan sah.', en: 'A valid reason.' },
    example: '',
    required: false,
    privacy: 'internal',
    max: 200,
  }),
};
