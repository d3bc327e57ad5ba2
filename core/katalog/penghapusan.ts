import type { ErasureRules } from '../kit/erasure.ts';
import { kasus } from './templat/kasus.ts';
import { korban } from './templat/korban.ts';
import { layanan } from './templat/layanan.ts';

/** *Hapus data korban*: what goes, what is left, and where copies remain. */
export const penghapusan: ErasureRules = {
  persons: korban,
  countedBy: 'kode_kasus' satisfies keyof typeof korban.columns,
  counted: { template: kasus, column: 'jumlah_korban' satisfies keyof typeof kasus.columns },
  link: 'sidik_tautan' satisfies keyof typeof korban.columns,
  related: [{ template: layanan, by: 'kode_korban' satisfies keyof typeof layanan.columns }],
  reasons: [
    {
      code: 'PERSETUJUAN_DITARIK',
      label: { id: 'Persetujuan pemrosesan data ditarik', en: 'Consent to the processing of data withdrawn' },
      source: 'UU 27/2022 Pasal 43 ayat (1) huruf b',
      counts: true,
    },
    {
      code: 'PERMINTAAN_KORBAN',
      label: { id: 'Permintaan korban atau walinya', en: 'Request of the victim or her guardian' },
      source: 'UU 27/2022 Pasal 43 ayat (1) huruf c',
      counts: true,
    },
    {
      code: 'SALAH_ORANG',
      label: { id: 'Salah orang: bukan korban dalam kasus ini', en: 'Wrong person: no victim in this case' },
      source: 'Rancangan sendiri',
      counts: false,
    },
  ],
  instead: '[dihapus]',
  copies: [
    {
      id: 'Buku kerja asal dan salinannya: di komputer, flash disk, dan Drive atau OneDrive, termasuk versi lama di riwayat versi dan berkas di tempat sampah.',
      en: 'The workbook it came from and its copies: on computers, memory sticks, Drive or OneDrive, with the earlier versions in the version history and files in the bin.',
    },
    {
      id: 'Buku kerja periode lain dan instansi lain yang memuat kode korban ini. Jalankan penghapusan di setiap buku kerja itu.',
      en: 'Workbooks of other periods and agencies that hold this victim code. Erase in each of them.',
    },
    {
      id: 'Lampiran surel, pesan WhatsApp, paket kiriman ke provinsi atau pusat, dan cetakan di kertas.',
      en: 'Attachments of e-mails, WhatsApp messages, packages sent to the province or the centre, and prints on paper.',
    },
    {
      id: 'Daftar nama di unit layanan: coret nama dan kode korban ini di sana, agar kode yang tersisa tidak lagi menunjuk siapa pun.',
      en: 'The list of names in the service unit: strike out her name and code there, so that the code that is left points to nobody.',
    },
    {
      id: 'Uraian kasus di T01 dan T04 serta gambar, kotak teks, dan komentar, bila bercerita tentang korban ini tanpa menyebut kodenya.',
      en: 'The description of the case in T01 and T04, and pictures, text boxes and comments, where they tell of her without her code.',
    },
  ],
};
