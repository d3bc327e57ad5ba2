import type { QualityDimension } from '../../kit/data-quality.ts';
import type { Locale } from '../../locale/text.ts';

/** What is said of the data quality of a submission. */
export interface QualityWords {
  readonly total: string;
  readonly totalDefinition: string;
  readonly origin: string;
  readonly blank: string;
  readonly unknown: string;
  readonly error: string;
  readonly warning: string;
  readonly double: string;
  readonly inTime: string;
  /** What never counts in a dimension, or ''. */
  readonly notCounted: Readonly<Record<QualityDimension, string>>;
  leaks(count: number): string;
  gain(dimension: string, points: string): string;
  late(days: number | null): string;
  cell(sheet: string, column: string, says: string): string;
  issue(rule: string, sheet: string, what: string): string;
  erased(sheet: string): string;
  mended(what: string, points: string): string;
}

/** In both languages. */
export const qualityWords: Readonly<Record<Locale, QualityWords>> = {
  id: {
    total: 'Mutu data kiriman',
    totalDefinition:
      'Rata-rata lima dimensi menurut bobotnya. Kiriman dengan kebocoran identitas ditolak, berapa pun skornya.',
    origin: 'WHO DQR; praktik mutu data; prinsip Satu Data (rancangan sendiri)',
    blank: 'kosong, padahal wajib',
    unknown: 'Tidak diketahui, dihitung setengah',
    error: 'galat',
    warning: 'hanya peringatan, dihitung setengah',
    double: 'tercatat lebih dari sekali',
    inTime: 'Dikirim paling lambat pada tenggat: 100.',
    notCounted: {
      KL: 'Sel yang hanya wajib dengan syarat yang tidak terpenuhi, dan sel yang dihitung sendiri, tidak dihitung.',
      VL: 'Sel kosong tidak dihitung; yang wajib dinilai pada kelengkapan.',
      KS: 'Catatan info tidak menurunkan skor.',
      TW: '',
      KU: 'Baris pertama dari baris yang sama tetap dihitung.',
    },
    leaks: (count) => `Ditolak: ${count} kebocoran identitas. Jalankan monev check untuk tempatnya.`,
    gain: (dimension, points) => `${dimension} menjadi 100: +${points} pada skor.`,
    late: (days) =>
      days === null
        ? 'tenggat atau tanggal kirim tidak diketahui'
        : days > 0
          ? `terlambat ${days} hari`
          : 'tepat waktu',
    cell: (sheet, column, says) => `${sheet}, ${column}: ${says}`,
    issue: (rule, sheet, what) => `${rule} ${sheet}: ${what}`,
    erased: (sheet) => `${sheet}: data korban sudah dihapus, tidak dinilai.`,
    mended: (what, points) => `${what}: bila dibenahi, paling banyak +${points}.`,
  },
  en: {
    total: 'Data quality of a submission',
    totalDefinition:
      'The mean of five dimensions by weight. A submission that leaks identities is rejected whatever its score.',
    origin: 'WHO DQR; data quality practice; principles of One Data (our own design)',
    blank: 'blank, and required',
    unknown: 'not known, counts for a half',
    error: 'error',
    warning: 'warnings only, counts for a half',
    double: 'recorded more than once',
    inTime: 'Sent by the deadline: 100.',
    notCounted: {
      KL: 'Cells that are required under a condition that does not hold, and computed cells, do not count.',
      VL: 'Blank cells do not count; required ones are judged in completeness.',
      KS: 'Infos do not lower the score.',
      TW: '',
      KU: 'The first of the rows that are the same goes on counting.',
    },
    leaks: (count) => `Rejected: ${count} identities leak. Run monev check for the places.`,
    gain: (dimension, points) => `${dimension} at 100: +${points} on the score.`,
    late: (days) =>
      days === null
        ? 'the deadline or the day of sending is not known'
        : days > 0
          ? `${days} days late`
          : 'in time',
    cell: (sheet, column, says) => `${sheet}, ${column}: ${says}`,
    issue: (rule, sheet, what) => `${rule} ${sheet}: ${what}`,
    erased: (sheet) => `${sheet}: the victim’s data were erased; nothing is judged.`,
    mended: (what, points) => `${what}: if mended, +${points} at most.`,
  },
};
