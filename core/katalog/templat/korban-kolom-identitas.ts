import { choice, code, date, derived, integer } from '../../kit/column.ts';
import { statusTppo } from '../daftar-kode/kasus.ts';
import { jenisKelamin, kelompokUsia, kewarganegaraan } from '../daftar-kode/korban.ts';
import { negara } from '../daftar-kode/negara.ts';
import { yaTidakTd } from '../daftar-kode/umum.ts';
import { wilayah } from '../daftar-kode/wilayah.ts';

/** Who a victim is, as far as the register may know: a code, the sex, the age, the origin. */
export const kolomIdentitas = {
  kode_korban: code({
    label: { id: 'Kode Korban', en: 'Victim code' },
    help: {
      id: 'Kode samaran; daftar nama disimpan terpisah di unit layanan.',
      en: 'A code in place of the name; the list of names is kept apart, in the service unit.',
    },
    example: 'KB-3173-2023-0022',
    required: true,
    privacy: 'sensitive',
    mask: 'KB-####-####-####',
  }),
  kode_kasus: code({
    label: { id: 'Kode Kasus', en: 'Case code' },
    help: { id: 'Pilih kasus yang sudah ada.', en: 'Choose a case that is already recorded.' },
    example: 'KS-3173-2023-0012',
    required: true,
    privacy: 'sensitive',
    headers: ['No Kasus', 'ID Kasus', 'Nomor Registrasi Kasus'],
    mask: 'KS-####-####-####',
  }),
  sidik_tautan: code({
    label: { id: 'Sidik Tautan', en: 'Link fingerprint' },
    help: {
      id: 'Dibuat oleh dialog "Buat Sidik"; data asli tidak disimpan.',
      en: 'Made by the "Make fingerprint" dialog; what is typed there is not kept.',
    },
    example: 'Q7RT2MZK4XWPA3DN',
    required: false,
    privacy: 'sensitive',
    mask: '&&&&&&&&&&&&&&&&',
  }),
  tanggal_register: date({
    label: { id: 'Tanggal Register', en: 'Registration date' },
    help: { id: 'Tanggal korban dicatat.', en: 'The day the victim was recorded.' },
    example: '14/03/2023',
    required: true,
    privacy: 'internal',
  }),
  status_korban: choice({
    label: { id: 'Status Korban', en: 'Victim status' },
    help: {
      id: 'Dugaan, terverifikasi, atau bukan korban TPPO.',
      en: 'Possible, confirmed or not a victim of trafficking.',
    },
    example: 'TERVERIFIKASI',
    required: true,
    privacy: 'sensitive',
    list: statusTppo,
  }),
  jenis_kelamin: choice({
    label: { id: 'Jenis Kelamin', en: 'Sex' },
    help: { id: 'L atau P sesuai identitas.', en: 'Male or female, as in the identity document.' },
    example: 'P',
    required: true,
    privacy: 'sensitive',
    headers: ['JK', 'L/P', 'Kelamin', 'Gender'],
    list: jenisKelamin,
  }),
  tahun_lahir: integer({
    label: { id: 'Tahun Lahir', en: 'Birth year' },
    help: {
      id: 'Cukup tahun; jangan tanggal lengkap.',
      en: 'The year is enough; do not give the full date.',
    },
    example: '2006',
    required: false,
    privacy: 'sensitive',
    min: 1900,
    max: { thisYear: 0 },
  }),
  usia_lapor: integer({
    label: { id: 'Usia saat Lapor', en: 'Age at report' },
    help: {
      id: 'Usia dalam tahun saat dilaporkan.',
      en: 'The age in years when the case was reported.',
    },
    example: '16',
    required: false,
    privacy: 'sensitive',
    headers: ['Usia', 'Umur', 'Usia (th)'],
    doubtfulHeaders: ['Umur saat kejadian', 'Usia saat kejadian'],
    also: ['kelompok_usia'],
    min: 0,
    max: 110,
  }),
  kelompok_usia: choice({
    label: { id: 'Kelompok Usia', en: 'Age group' },
    help: { id: 'Terisi otomatis bila usia diisi.', en: 'Filled in automatically when the age is given.' },
    example: 'U13_17',
    required: true,
    privacy: 'sensitive',
    list: kelompokUsia,
  }),
  anak: derived(
    choice({
      label: { id: 'Anak (<18)?', en: 'Child' },
      help: { id: 'Terisi otomatis.', en: 'Filled in automatically.' },
      example: 'YA',
      required: false,
      privacy: 'sensitive',
      list: yaTidakTd,
    }),
  ),
  kewarganegaraan: choice({
    label: { id: 'Kewarganegaraan', en: 'Citizenship' },
    help: { id: 'WNI, WNA, atau tanpa kewarganegaraan.', en: 'Indonesian, foreign or stateless.' },
    example: 'WNI',
    required: true,
    privacy: 'sensitive',
    list: kewarganegaraan,
  }),
  negara_asal: choice({
    label: { id: 'Negara Asal', en: 'Country of origin' },
    help: { id: 'Kode dua huruf, WNI = ID.', en: 'The two-letter code; for an Indonesian it is ID.' },
    example: 'ID',
    required: true,
    privacy: 'sensitive',
    list: negara,
  }),
  wilayah_asal: choice({
    label: { id: 'Wilayah Asal (KTP/domisili)', en: 'Region of origin' },
    help: { id: 'Kabupaten/kota asal korban.', en: 'The regency or city that the victim comes from.' },
    example: '32.05',
    required: false,
    privacy: 'sensitive',
    headers: ['Asal', 'Daerah Asal', 'Kab/Kota Asal', 'Domisili'],
    list: wilayah,
    groups: ['KABKOTA', 'PROVINSI', 'TD'],
  }),
};
