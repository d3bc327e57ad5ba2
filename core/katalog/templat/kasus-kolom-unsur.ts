import { choice, choices, code } from '../../kit/column.ts';
import { bentukEksploitasi } from '../daftar-kode/eksploitasi.ts';
import { lingkup, peranWilayah } from '../daftar-kode/kasus.ts';
import { janjiPerekrut, platformDigital, saluranPerekrutan } from '../daftar-kode/perekrutan.ts';
import { jenisLokasi } from '../daftar-kode/tempat-eksploitasi.ts';
import { yaTidakTd } from '../daftar-kode/umum.ts';
import { unsurCara, unsurProses } from '../daftar-kode/unsur.ts';
import { wilayahAtauNegara } from '../daftar-kode/wilayah-atau-negara.ts';

/** Where and how people were recruited, and the elements of the offence (UU 21/2007 Pasal 2). */
export const kolomUnsur = {
  wilayah_perekrutan: choice({
    label: { id: 'Wilayah Perekrutan', en: 'Recruitment region' },
    help: { id: 'Tempat korban direkrut.', en: 'Where the victim was recruited.' },
    example: '33.26',
    required: false,
    privacy: 'sensitive',
    list: wilayahAtauNegara,
  }),
  wilayah_transit: choices({
    label: { id: 'Wilayah Transit', en: 'Transit regions' },
    help: { id: 'Tempat persinggahan, bila ada.', en: 'Where the victim stayed on the way, if anywhere.' },
    example: '',
    required: false,
    privacy: 'sensitive',
    list: wilayahAtauNegara,
    max: 5,
  }),
  wilayah_eksploitasi: choice({
    label: { id: 'Wilayah Eksploitasi/Tujuan', en: 'Exploitation region' },
    help: {
      id: 'Tempat eksploitasi terjadi atau tujuan.',
      en: 'Where the exploitation took place or was meant to.',
    },
    example: '31.73',
    required: false,
    privacy: 'sensitive',
    list: wilayahAtauNegara,
  }),
  lingkup: choice({
    label: { id: 'Lingkup', en: 'Scope' },
    help: { id: 'Dalam negeri atau lintas negara.', en: 'Within the country or across borders.' },
    example: 'DN',
    required: true,
    privacy: 'internal',
    list: lingkup,
  }),
  peran_wilayah: choices({
    label: { id: 'Peran Wilayah Pencatat', en: 'Role of recording region' },
    help: {
      id: 'Daerah asal, transit, atau tujuan.',
      en: 'Whether the recording region is one of origin, transit or destination.',
    },
    example: 'TUJUAN',
    required: true,
    privacy: 'internal',
    list: peranWilayah,
  }),
  saluran_perekrutan: choices({
    label: { id: 'Saluran Perekrutan', en: 'Recruitment channel' },
    help: { id: 'Boleh lebih dari satu.', en: 'More than one may be chosen.' },
    example: 'MEDSOS; TETANGGA',
    required: true,
    privacy: 'internal',
    also: ['platform_digital'],
    list: saluranPerekrutan,
  }),
  platform_digital: choices({
    label: { id: 'Platform Digital', en: 'Digital platform' },
    help: { id: 'Aplikasi yang dipakai merekrut.', en: 'The app or site that was used to recruit.' },
    example: 'MICHAT',
    required: false,
    privacy: 'internal',
    list: platformDigital,
  }),
  janji_perekrut: choices({
    label: { id: 'Janji Perekrut', en: 'Promise made' },
    help: { id: 'Apa yang dijanjikan kepada korban.', en: 'What the victim was promised.' },
    example: 'PEKERJAAN',
    required: false,
    privacy: 'internal',
    list: janjiPerekrut,
  }),
  unsur_proses: choices({
    label: { id: 'Unsur Proses', en: 'Act element' },
    help: { id: 'Centang perbuatan yang terjadi.', en: 'Tick the acts that took place.' },
    example: 'REKRUT; ANGKUT',
    required: false,
    privacy: 'internal',
    list: unsurProses,
    min: 1,
  }),
  unsur_cara: choices({
    label: { id: 'Unsur Cara', en: 'Means element' },
    help: {
      id: 'Cara yang dipakai pelaku; tidak wajib bila semua korban anak.',
      en: 'The means that the offender used; not required when all victims are children.',
    },
    example: 'TIPU; JERAT_UTANG',
    required: false,
    privacy: 'internal',
    list: unsurCara,
    min: 1,
  }),
  unsur_tujuan: choices({
    label: { id: 'Unsur Tujuan (Bentuk Eksploitasi)', en: 'Purpose element' },
    help: { id: 'Tujuan atau bentuk eksploitasi.', en: 'The purpose or form of the exploitation.' },
    example: 'EKS_PELACURAN',
    required: false,
    privacy: 'internal',
    list: bentukEksploitasi,
    min: 1,
  }),
  eksploitasi_terjadi: choice({
    label: { id: 'Eksploitasi Sudah Terjadi?', en: 'Exploitation occurred' },
    help: {
      id: 'Pilih Belum bila dicegah sebelum tereksploitasi.',
      en: 'Choose "No" if the victim was saved before being exploited.',
    },
    example: 'YA',
    required: true,
    privacy: 'internal',
    list: yaTidakTd,
  }),
  jenis_lokasi: choice({
    label: { id: 'Jenis Lokasi Eksploitasi', en: 'Location type' },
    help: {
      id: 'Tempat eksploitasi berlangsung.',
      en: 'The kind of place where the exploitation took place.',
    },
    example: 'HOTEL',
    required: false,
    privacy: 'internal',
    list: jenisLokasi,
  }),
  kode_hotel: code({
    label: { id: 'Kode Hotel', en: 'Hotel code' },
    help: {
      id: 'Isi kode hotel, bukan nama hotel.',
      en: "Give the hotel's code, not its name.",
    },
    example: 'HT-3173-0041',
    required: false,
    privacy: 'sensitive',
    mask: 'HT-####-####',
  }),
};
