import { boolean, choice, integer, text } from '../../kit/column.ts';
import { objekJointMonitoring } from '../daftar-kode/rapat.ts';
import { yaTidak } from '../daftar-kode/umum.ts';

/** What a meeting discussed and decided. */
export const kolomHasil = {
  agenda: text({
    label: { id: 'Agenda', en: 'Agenda' },
    help: { id: 'Pokok bahasan.', en: 'What was discussed.' },
    example: 'Penguatan rehabilitasi kesehatan dan sosial',
    required: true,
    privacy: 'internal',
    headers: ['Agenda Rapat', 'Materi', 'Pembahasan'],
    min: 5,
    max: 300,
  }),
  membahas_kasus: boolean({
    label: { id: 'Membahas Kasus?', en: 'Case discussed' },
    help: { id: 'Ya bila membahas kasus tertentu.', en: 'Yes if certain cases were discussed.' },
    example: 'Ya',
    required: true,
    privacy: 'internal',
    list: yaTidak,
  }),
  kode_kasus_dibahas: text({
    label: { id: 'Kode Kasus Dibahas', en: 'Cases discussed' },
    help: { id: 'Kode saja.', en: 'Codes only.' },
    example: 'KS-3173-2023-0012',
    required: false,
    privacy: 'sensitive',
  }),
  lokasi_joint: choice({
    label: { id: 'Objek Joint Monitoring', en: 'Joint-monitoring object' },
    help: { id: 'Objek yang dipantau bersama.', en: 'What was looked at together.' },
    example: 'PENANGANAN_KASUS',
    required: false,
    privacy: 'internal',
    list: objekJointMonitoring,
  }),
  jml_keputusan: integer({
    label: { id: 'Jumlah Keputusan', en: 'Decisions' },
    help: { id: 'Butir keputusan/rekomendasi.', en: 'The points decided or recommended.' },
    example: '5',
    required: true,
    privacy: 'public',
    headers: ['Jml Keputusan'],
    doubtfulHeaders: ['Keputusan'],
    min: 0,
    max: 100,
  }),
  jml_keputusan_selesai: integer({
    label: { id: 'Keputusan Ditindaklanjuti', en: 'Decisions done' },
    help: { id: 'Sudah dilaksanakan.', en: 'Those already carried out.' },
    example: '3',
    required: true,
    privacy: 'public',
    headers: ['Keputusan Selesai', 'Jml Keputusan Selesai'],
    doubtfulHeaders: ['Keputusan'],
    min: 0,
  }),
  notulen: text({
    label: { id: 'Nomor Notulen', en: 'Minutes no.' },
    help: { id: 'Nomor notulen/undangan.', en: 'The number of the minutes or the invitation.' },
    example: '112/ND/2024',
    required: false,
    privacy: 'internal',
    headers: ['No Notulen', 'Notulen', 'No Notula', 'Nomor Notula'],
    max: 80,
  }),
};
