import { boolean, choices, text } from '../../kit/column.ts';
import { kanalPengaduan } from '../daftar-kode/sarana.ts';
import { yaTidak } from '../daftar-kode/umum.ts';

/** How a member serves citizens, and whom to ask. */
export const kolomLayanan = {
  ada_regulasi_teknis: boolean({
    label: { id: 'Ada SOP/Regulasi Teknis?', en: 'Has SOP' },
    help: {
      id: 'SOP/juknis internal tentang TPPO.',
      en: 'Internal procedures or guidelines on trafficking.',
    },
    example: 'Ya',
    required: true,
    privacy: 'public',
    headers: ['SOP', 'Ada SOP'],
    list: yaTidak,
  }),
  kanal_pengaduan: choices({
    label: { id: 'Kanal Pengaduan', en: 'Complaint channels' },
    help: { id: 'Saluran yang dapat diakses warga.', en: 'The ways that citizens can use.' },
    example: 'HOTLINE; WHATSAPP',
    required: false,
    privacy: 'public',
    headers: ['Kanal', 'Saluran Pengaduan'],
    list: kanalPengaduan,
  }),
  info_layanan_publik: boolean({
    label: { id: 'Info Layanan Dipublikasikan?', en: 'Service info public' },
    help: { id: 'Ada di laman/papan layanan.', en: 'Found on a website or a notice board.' },
    example: 'Ya',
    required: true,
    privacy: 'public',
    list: yaTidak,
  }),
  kontak_jabatan: text({
    label: { id: 'Jabatan Narahubung', en: 'Contact position' },
    help: { id: 'Jabatan saja.', en: 'The position only.' },
    example: 'Kepala Seksi Rehabilitasi Sosial',
    required: false,
    privacy: 'internal',
    headers: ['Jabatan Kontak'],
    max: 80,
  }),
};
