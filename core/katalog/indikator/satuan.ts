import type { Text } from '../../locale/text.ts';

/** Units of figures, as they stand behind a number. */
export const satuan = {
  kasus: { id: 'kasus', en: 'cases' },
  orang: { id: 'orang', en: 'persons' },
  rasioKorban: { id: 'orang/kasus', en: 'persons per case' },
  persen: { id: '%', en: '%' },
  per100Ribu: { id: 'per 100.000 penduduk', en: 'per 100,000 residents' },
  perSeribu: { id: 'per 1.000 peserta', en: 'per 1,000 participants' },
  hari: { id: 'hari', en: 'days' },
  jenis: { id: 'jenis', en: 'types' },
  kali: { id: 'kali', en: 'times' },
  kegiatan: { id: 'kegiatan', en: 'activities' },
  poin: { id: 'poin', en: 'points' },
  rupiah: { id: 'Rp', en: 'Rp' },
  berkas: { id: 'berkas', en: 'files' },
  anggota: { id: 'anggota', en: 'members' },
  rapat: { id: 'rapat', en: 'meetings' },
  regulasi: { id: 'regulasi', en: 'regulations' },
  aksi: { id: 'aksi', en: 'actions' },
  temuan: { id: 'temuan', en: 'findings' },
  hotel: { id: 'hotel', en: 'hotels' },
  nilai: { id: 'nilai', en: 'score' },
} satisfies Readonly<Record<string, Text>>;
