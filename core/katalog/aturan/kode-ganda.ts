/** What every form says of a code that is used twice (VX-01). */
export const kodeGanda = {
  severity: 'error',
  message: { id: 'Kode {kode} dipakai {n} kali.', en: 'The code {kode} is used {n} times.' },
  remedy: {
    id: 'Buat kode baru untuk baris berikutnya.',
    en: 'Make a new code for the later rows.',
  },
  source: 'Rancangan sendiri',
} as const;
