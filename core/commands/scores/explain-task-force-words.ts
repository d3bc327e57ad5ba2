import type { Locale } from '../../locale/text.ts';

/** What is said of the performance of a task force. */
export interface TaskForceWords {
  readonly total: string;
  readonly totalDefinition: string;
  readonly origin: string;
  readonly provisional: string;
  readonly notApplicable: string;
  readonly rejected: string;
  level(level: number, points: string): string;
  noDenominator(isSkipped: boolean): string;
  next(component: string, missing: string, level: number, gain: string): string;
  enough(more: number, of: string): string;
  counted(sheet: string): string;
  having(sheet: string): string;
  silent(forms: string): string;
}

/** In both languages. */
export const taskForceWords: Readonly<Record<Locale, TaskForceWords>> = {
  id: {
    total: 'Kinerja gugus tugas, skor keseluruhan',
    totalDefinition:
      'Jumlah bobot × level / 4 semua komponen yang berlaku, dari jumlah bobotnya. Level 0–4 menurut nilai komponen. Komponen tanpa pembagi hanya dikeluarkan bila nihil dinyatakan sepanjang tahun; selain itu bernilai 0.',
    origin: 'Komitmen Tangerang 2022 (doc 004); ukuran dan bobot rancangan sendiri',
    provisional: 'sementara',
    notApplicable: 'tidak berlaku: nihil dinyatakan sepanjang tahun',
    rejected: 'Ditolak karena kebocoran identitas atau belum bernilai; tidak masuk rata-rata.',
    level: (level, points) => `level ${level}, ${points} poin`,
    noDenominator: (isSkipped) => `tanpa pembagi; ${isSkipped ? 'tidak dihitung' : 'dihitung 0'}`,
    next: (component, missing, level, gain) =>
      `${component} kurang ${missing} ke level ${level} (+${gain} pada skor keseluruhan).`,
    enough: (more, of) => `Cukup ${more} lagi dari ${of}.`,
    counted: (sheet) => `baris ${sheet} yang dihitung`,
    having: (sheet) => `baris ${sheet} yang memenuhi`,
    silent: (forms) => `Jatuh tempo tetapi belum dinyatakan: ${forms}.`,
  },
  en: {
    total: 'Performance of a task force, total',
    totalDefinition:
      'The sum of weight × level / 4 of all components that apply, of the sum of their weights. Levels 0 to 4 by the metric of a component. A component without anything to divide by is left out only where nil was declared for the whole year; otherwise it is 0.',
    origin: 'Tangerang Commitment 2022 (doc 004); metrics and weights are our own design',
    provisional: 'provisional',
    notApplicable: 'does not apply: nil was declared for the whole year',
    rejected: 'Rejected since identities leak, or without a score; not part of the mean.',
    level: (level, points) => `level ${level}, ${points} points`,
    noDenominator: (isSkipped) => `nothing to divide by; ${isSkipped ? 'left out' : 'counts as 0'}`,
    next: (component, missing, level, gain) =>
      `${component} is ${missing} short of level ${level} (+${gain} on the total).`,
    enough: (more, of) => `${more} more of ${of} are enough.`,
    counted: (sheet) => `rows of ${sheet} that count`,
    having: (sheet) => `rows of ${sheet} that satisfy it`,
    silent: (forms) => `Due and not declared: ${forms}.`,
  },
};
