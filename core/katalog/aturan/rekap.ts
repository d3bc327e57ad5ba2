import type { FieldRules } from '../../kit/field-rule.ts';
import type { RecapRuleName } from '../../kit/period-rule.ts';

/** What figures of several submissions must satisfy together (specification §4.5); a function finds it. */
export const aturanRekap = {
  'VP-11': {
    severity: 'error',
    when: {
      id: 'Jumlah rincian suatu angka tidak sama dengan totalnya.',
      en: 'The parts of a figure do not add up to its total.',
    },
    message: {
      id: 'Jumlah rincian {rincian} {a} tidak sama dengan total {b} (selisih {d}).',
      en: 'The parts by {rincian} add up to {a}, not to the total of {b} (difference {d}).',
    },
    remedy: {
      id: 'Cari baris yang rinciannya tidak diketahui atau terhitung dua kali.',
      en: 'Look for rows whose breakdown is unknown or counted twice.',
    },
    source: 'Kemenko 2024: 434 + 294 ≠ 698',
  },
  'VP-12': {
    severity: 'error',
    when: {
      id: 'Bagian suatu angka lebih besar daripada keseluruhannya.',
      en: 'A part of a figure is greater than the whole.',
    },
    message: {
      id: 'Bagian {bagian} {a} melebihi keseluruhan {b}.',
      en: 'The part {bagian}, {a}, exceeds the whole of {b}.',
    },
    remedy: {
      id: 'Periksa kedua angka dan penyaringnya.',
      en: 'Check both figures and how they were filtered.',
    },
    source: 'Jakarta Barat 2023: 22 dari 37 korban',
  },
  'VP-13': {
    severity: 'warning',
    when: {
      id: 'Angka sebulan jauh di atas dua belas bulan sebelumnya: lebih dari rata-rata ditambah tiga simpangan baku.',
      en: 'The figure of a month is far above the twelve months before: more than their mean and three standard deviations.',
    },
    message: {
      id: 'Lonjakan tidak lazim: {x}, sedangkan rata-rata bulan sebelumnya {m}.',
      en: 'An unusual jump: {x}, while the mean of the months before is {m}.',
    },
    remedy: { id: 'Periksa angkanya, lalu beri penjelasan.', en: 'Check the figure, then explain it.' },
    source: 'Rancangan sendiri',
  },
  'VP-14': {
    severity: 'warning',
    when: {
      id: 'Periode yang dibandingkan tidak sama panjang.',
      en: 'The periods that are compared have different lengths.',
    },
    message: {
      id: 'Periode tidak sebanding: {a} bulan dengan {b} bulan.',
      en: 'The periods cannot be compared: {a} months with {b} months.',
    },
    remedy: { id: 'Bandingkan periode yang sama panjang.', en: 'Compare periods of the same length.' },
    source: 'Rancangan sendiri',
  },
  'VP-15': {
    severity: 'warning',
    when: {
      id: 'Angka provinsi berbeda dari jumlah kabupaten dan kotanya, padahal semuanya final.',
      en: 'The figure of a province differs from the sum of its regencies and cities, although all are final.',
    },
    message: {
      id: 'Total provinsi {a} berbeda dari jumlah kabupaten/kota {b}.',
      en: 'The total of the province, {a}, differs from the sum of its regencies and cities, {b}.',
    },
    remedy: {
      id: 'Samakan dengan revisi terakhir setiap kabupaten/kota.',
      en: 'Bring it in line with the latest revision of each regency and city.',
    },
    source: 'Rancangan sendiri',
  },
  'VP-16': {
    severity: 'info',
    when: {
      id: 'Jumlah perkara menurut tahap kurang dari seluruh perkara.',
      en: 'The files by stage are fewer than all files.',
    },
    message: {
      id: '{d} perkara tanpa tahap: tahap berjumlah {a} dari {b} perkara.',
      en: '{d} files without a stage: the stages add up to {a} of {b} files.',
    },
    remedy: { id: 'Lengkapi tanggal tahapnya.', en: 'Complete the dates of their stages.' },
    source: 'Polri 2023: 83 + 347 + 1 = 431 dari 456',
  },
  'VP-17': {
    severity: 'warning',
    when: {
      id: 'Unit yang melapor kurang dari 80 persen.',
      en: 'Fewer than 80 percent of the units have reported.',
    },
    message: {
      id: 'Hanya {x}% unit melapor; angka ini belum mewakili.',
      en: 'Only {x}% of the units reported; the figures are not representative yet.',
    },
    remedy: { id: 'Tagih laporan dari unit lainnya.', en: 'Ask the other units for their reports.' },
    source: 'Rancangan sendiri',
  },
} as const satisfies Pick<FieldRules, RecapRuleName>;
