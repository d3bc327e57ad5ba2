import { defineCodeList } from '../../kit/code-list.ts';

/** What a score rests on. */
export const jenisBukti = defineCodeList({
  id: 'CL_BUKTI',
  title: { id: 'Jenis bukti', en: 'Kind of evidence' },
  source: 'Rancangan sendiri',
  codes: {
    D: ['Dokumen', 'Document', 'Dok', 'Dokumentasi'],
    O: ['Observasi', 'Observation', 'Obs', 'Pengamatan'],
    W: [
      'Wawancara atau kuis',
      'Interview or quiz',
      'Wawancara',
      'Kuis',
      'Wawancara/kuis',
      'Interview',
      'Quiz',
    ],
  },
});

/** The scale of an item. Cells show the bare number; what it means is the label of its group. */
export const skorButir = defineCodeList({
  id: 'CL_SKOR',
  title: { id: 'Skor butir', en: 'Item score' },
  source: 'Rancangan sendiri',
  codes: {
    '0': ['0', '0', 'Nol'],
    '1': ['1', '1', 'Satu'],
    '2': ['2', '2', 'Dua'],
    '3': ['3', '3', 'Tiga'],
    '4': ['4', '4', 'Empat'],
    TB: ['TB', 'TB', 'Tidak berlaku', 'Tdk berlaku'],
  },
  groups: {
    '0': { label: { id: 'Tidak ada', en: 'Absent' }, codes: ['0'] },
    '1': { label: { id: 'Rencana/lisan saja', en: 'Planned or oral only' }, codes: ['1'] },
    '2': { label: { id: 'Sebagian/belum konsisten', en: 'Partial or not consistent yet' }, codes: ['2'] },
    '3': {
      label: { id: 'Ada dan diterapkan (berbukti)', en: 'In place and applied (with evidence)' },
      codes: ['3'],
    },
    '4': {
      label: {
        id: 'Diterapkan konsisten dan dievaluasi ≤ 12 bulan',
        en: 'Applied consistently and evaluated within 12 months',
      },
      codes: ['4'],
    },
    TB: { label: { id: 'Tidak berlaku', en: 'Not applicable' }, codes: ['TB'] },
  },
  unknownRule: 'VF-23',
  ambiguousRule: 'VF-23',
  outsideRule: 'VF-24',
});

/** What a hotel's score amounts to, best first. */
export const kategoriHotel = defineCodeList({
  id: 'CL_KATEGORI_HOTEL',
  title: { id: 'Kategori hotel', en: 'Hotel category' },
  source: 'Rancangan sendiri',
  codes: {
    SANGAT_BAIK: ['Sangat Baik', 'Very good'],
    BAIK: ['Baik', 'Good'],
    CUKUP: ['Cukup', 'Fair'],
    KURANG: ['Kurang', 'Poor'],
    SANGAT_KURANG: ['Sangat Kurang', 'Very poor'],
  },
});
