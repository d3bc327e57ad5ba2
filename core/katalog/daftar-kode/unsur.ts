import { defineCodeList } from '../../kit/code-list.ts';

/** The acts of trafficking. */
export const unsurProses = defineCodeList({
  id: 'CL_PROSES',
  title: { id: 'Unsur proses', en: 'Act element' },
  source: 'UU 21/2007 Pasal 2',
  codes: {
    REKRUT: ['Perekrutan', 'Recruitment', 'Rekrut', 'Rekrutmen', 'Merekrut', 'Direkrut', 'Perekrut'],
    ANGKUT: ['Pengangkutan', 'Transport', 'Angkut', 'Mengangkut', 'Diangkut', 'Transportasi'],
    TAMPUNG: ['Penampungan', 'Harbouring', 'Tampung', 'Menampung', 'Ditampung'],
    KIRIM: ['Pengiriman', 'Sending', 'Kirim', 'Mengirim', 'Dikirim'],
    PINDAH: ['Pemindahan', 'Transfer', 'Pindah', 'Memindahkan', 'Dipindahkan'],
    TERIMA: ['Penerimaan', 'Receipt', 'Terima', 'Menerima', 'Diterima'],
  },
});

/** The means of trafficking; not needed where the victim is a child. */
export const unsurCara = defineCodeList({
  id: 'CL_CARA',
  title: { id: 'Unsur cara', en: 'Means element' },
  source: 'UU 21/2007 Pasal 2; HTCDS 2.0 MethodsOfControl',
  codes: {
    ANCAM: ['Ancaman kekerasan', 'Threat of force', 'Ancaman', 'Ancam', 'Diancam', 'Pengancaman'],
    KERAS: [
      'Penggunaan kekerasan',
      'Use of force',
      'Kekerasan',
      'Kekerasan fisik',
      'Penganiayaan',
      'Dianiaya',
    ],
    CULIK: ['Penculikan', 'Abduction', 'Culik', 'Diculik'],
    SEKAP: ['Penyekapan', 'Confinement', 'Sekap', 'Disekap', 'Dikurung'],
    PALSU: ['Pemalsuan', 'Forgery', 'Palsu', 'Pemalsuan dokumen', 'Pemalsuan identitas', 'Dokumen palsu'],
    TIPU: [
      'Penipuan',
      'Deception',
      'Tipu',
      'Ditipu',
      'Tipu muslihat',
      'Tipu daya',
      'Janji palsu',
      'Iming iming',
    ],
    KUASA: ['Penyalahgunaan kekuasaan', 'Abuse of power', 'Penyalahgunaan wewenang', 'Penyalahgunaan kuasa'],
    RENTAN: [
      'Penyalahgunaan posisi rentan',
      'Abuse of vulnerability',
      'Posisi rentan',
      'Penyalahgunaan kerentanan',
      'Memanfaatkan posisi rentan',
    ],
    JERAT_UTANG: [
      'Penjeratan utang',
      'Debt bondage',
      'Penjeratan hutang',
      'Jeratan utang',
      'Jeratan hutang',
      'Jerat utang',
      'Jerat hutang',
      'Lilitan utang',
      'Terlilit utang',
      'Terlilit hutang',
    ],
    BAYAR: [
      'Memberi bayaran atau manfaat',
      'Payment or benefit',
      'Memberi bayaran',
      'Memberi manfaat',
      'Pemberian bayaran',
      'Memberi bayaran/manfaat',
    ],
  },
});
