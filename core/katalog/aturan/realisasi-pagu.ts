/** What every form with a budget says of spending beyond it (VR-52). */
export const realisasiMelebihiPagu = {
  severity: 'warning',
  message: {
    id: 'Realisasi Rp{realisasi} melebihi pagu Rp{pagu}.',
    en: 'The spending of Rp{realisasi} is more than the budget of Rp{pagu}.',
  },
  remedy: { id: 'Periksa kedua angka itu.', en: 'Check both amounts.' },
  source: 'Rancangan sendiri',
} as const;
