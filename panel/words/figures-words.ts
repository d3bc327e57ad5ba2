import type { Words } from './words.ts';

/** Indicators and scores. */
export const figuresWords = {
  title: { id: 'Indikator dan skor', en: 'Indicators and scores' },
  working: { id: 'Menghitung indikator dan skor', en: 'Computing indicators and scores' },
  region: { id: 'Wilayah', en: 'Region' },
  period: { id: 'Periode', en: 'Period' },
  dataStatus: { id: 'Status data', en: 'State of the data' },
  SEMENTARA: { id: 'Sementara', en: 'Provisional' },
  FINAL: { id: 'Final', en: 'Final' },
  scores: { id: 'Skor', en: 'Scores' },
  indicators: { id: 'Indikator', en: 'Indicators' },
  search: { id: 'Cari indikator', en: 'Find an indicator' },
  noneFound: { id: 'Tidak ada indikator dengan kata itu.', en: 'No indicator has that word.' },
  parts: { id: 'Rincian nilai', en: 'Parts of the score' },
  changes: { id: 'Yang dapat menaikkan nilai', en: 'What would change the score' },
  explain: { id: 'Lihat asal angka', en: 'See where it comes from' },
  again: { id: 'Hitung ulang', en: 'Compute again' },
} as const satisfies Words;

/** Where an indicator comes from. */
export const explainWords = {
  working: { id: 'Menelusuri asal angka', en: 'Tracing the figure' },
  back: { id: 'Kembali ke daftar', en: 'Back to the list' },
  definition: { id: 'Artinya', en: 'What it means' },
  origin: { id: 'Sumber', en: 'Source' },
  counted: { id: 'Baris yang dihitung', en: 'Rows that count' },
  left: { id: 'Tidak dihitung', en: 'Left out' },
  leftRows: { id: '{reason}: {count} baris', en: '{reason}: {count} rows' },
  noRows: { id: 'Tidak ada baris.', en: 'No rows.' },
} as const satisfies Words;
