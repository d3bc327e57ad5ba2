/** What VX-01 says of a primary code that stands in more than one row; every form with a code has it. */
export const kodeGanda = {
  severity: 'error',
  when: { id: 'Kode yang sama dipakai oleh lebih dari satu baris.', en: 'Several rows have the same code.' },
  message: {
    id: 'Kode {kode} dipakai {n} kali, juga di {baris}.',
    en: 'The code {kode} is used {n} times, also in {baris}.',
  },
  remedy: {
    id: 'Buat kode baru untuk baris berikutnya.',
    en: 'Make a new code for the later rows.',
  },
  source: 'Rancangan sendiri',
} as const;
