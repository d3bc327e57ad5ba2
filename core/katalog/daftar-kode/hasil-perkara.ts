import { defineCodeList } from '../../kit/code-list.ts';
import { lainnya } from './jawaban-bersama.ts';

/** What the court of first instance decided. */
export const jenisPutusan = defineCodeList({
  id: 'CL_PUTUSAN',
  title: { id: 'Jenis putusan', en: 'Type of verdict' },
  source: 'Rancangan sendiri',
  codes: {
    PIDANA: ['Pidana', 'Convicted', 'Dipidana', 'Pemidanaan', 'Terbukti bersalah', 'Penjara'],
    BEBAS: ['Bebas', 'Acquitted', 'Bebas murni', 'Putusan bebas', 'Vrijspraak'],
    LEPAS: [
      'Lepas dari tuntutan',
      'Released from charges',
      'Lepas',
      'Lepas dari segala tuntutan hukum',
      'Onslag',
      'Ontslag',
    ],
    TIDAK_DITERIMA: ['Tuntutan tidak diterima', 'Inadmissible', 'Tidak dapat diterima', 'Tidak diterima'],
    LAIN: lainnya,
  },
});

/** Why a file was stopped. */
export const alasanHenti = defineCodeList({
  id: 'CL_HENTI',
  title: { id: 'Alasan penghentian', en: 'Reason stopped' },
  source: 'Rancangan sendiri',
  codes: {
    BUKTI_KURANG: [
      'Bukti tidak cukup',
      'Insufficient evidence',
      'Bukti kurang',
      'Kurang bukti',
      'Tidak cukup bukti',
    ],
    BUKAN_PIDANA: ['Bukan tindak pidana', 'Not an offence', 'Bukan pidana', 'Bukan merupakan tindak pidana'],
    DEMI_HUKUM: [
      'Demi hukum',
      'By operation of law',
      'Tersangka meninggal',
      'Kedaluwarsa',
      'Nebis in idem',
      'Dihentikan demi hukum',
    ],
    LAIN: lainnya,
  },
});
