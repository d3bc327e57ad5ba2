import { choice, choices, code, date, text } from '../../kit/column.ts';
import { jenisInstansi } from '../daftar-kode/instansi.ts';
import { kecamatan } from '../daftar-kode/kecamatan.ts';
import { jenisKegiatan, mediaKegiatan } from '../daftar-kode/kegiatan.ts';
import { kelompokSasaran } from '../daftar-kode/sasaran.ts';
import { wilayah } from '../daftar-kode/wilayah.ts';

/** An activity: what, when, where and with whom. */
export const kolomPelaksanaan = {
  kode_kegiatan: code({
    label: { id: 'Kode Kegiatan', en: 'Activity code' },
    help: { id: 'Klik "Buat Kode".', en: 'Click "Make code".' },
    example: 'KG-3171-2018-0002',
    required: true,
    privacy: 'public',
    mask: 'KG-####-####-####',
  }),
  jenis_kegiatan: choice({
    label: { id: 'Jenis Kegiatan', en: 'Activity type' },
    help: { id: 'Jenis utama kegiatan.', en: 'The main type of the activity.' },
    example: 'SOSIALISASI',
    required: true,
    privacy: 'public',
    list: jenisKegiatan,
  }),
  judul_kegiatan: text({
    label: { id: 'Judul Kegiatan', en: 'Title' },
    help: { id: 'Judul resmi kegiatan.', en: 'The official title of the activity.' },
    example: 'Sosialisasi TPPO bagi ASN Gugus TPPO Jakarta Pusat',
    required: true,
    privacy: 'public',
    min: 5,
    max: 150,
  }),
  tanggal_mulai: date({
    label: { id: 'Tanggal Mulai', en: 'Start' },
    help: { id: 'Hari pertama.', en: 'The first day.' },
    example: '29/08/2018',
    required: true,
    privacy: 'public',
  }),
  tanggal_selesai: date({
    label: { id: 'Tanggal Selesai', en: 'End' },
    help: { id: 'Sama dengan mulai bila sehari.', en: 'The same as the start if it lasts one day.' },
    example: '29/08/2018',
    required: true,
    privacy: 'public',
  }),
  wilayah: choice({
    label: { id: 'Wilayah Pelaksanaan', en: 'Region' },
    help: { id: 'Kab/kota tempat kegiatan.', en: 'The regency or city where the activity takes place.' },
    example: '31.71',
    required: true,
    privacy: 'public',
    list: wilayah,
    groups: ['NASIONAL', 'PROVINSI', 'KABKOTA'],
  }),
  kecamatan: code({
    label: { id: 'Kecamatan', en: 'District' },
    help: { id: 'Kosongkan bila tingkat kota.', en: 'Leave blank if it is for the whole city.' },
    example: '31.71.01',
    required: false,
    privacy: 'public',
    mask: '##.##.##',
    within: 'wilayah',
    children: kecamatan,
  }),
  penyelenggara: choice({
    label: { id: 'Penyelenggara', en: 'Organiser' },
    help: { id: 'Instansi penanggung jawab.', en: 'The agency in charge.' },
    example: 'SETDA_KESRA',
    required: true,
    privacy: 'public',
    list: jenisInstansi,
  }),
  mitra: choices({
    label: { id: 'Mitra', en: 'Partners' },
    help: { id: 'Instansi/lembaga yang terlibat.', en: 'Agencies and bodies that take part.' },
    example: 'POLDA; LSM',
    required: false,
    privacy: 'public',
    list: jenisInstansi,
  }),
  kelompok_sasaran: choices({
    label: { id: 'Kelompok Sasaran', en: 'Target groups' },
    help: { id: 'Boleh lebih dari satu.', en: 'More than one is allowed.' },
    example: 'ASN_GT',
    required: true,
    privacy: 'public',
    list: kelompokSasaran,
  }),
  media: choices({
    label: { id: 'Media/Metode', en: 'Media' },
    help: { id: 'Cetak, elektronik, tatap muka, dll.', en: 'Print, electronic, face to face and so on.' },
    example: 'TATAP_MUKA',
    required: true,
    privacy: 'public',
    list: mediaKegiatan,
  }),
};
