import type { VisitChange } from '../../engine/score/visit-changes.ts';
import type { Locale } from '../../locale/text.ts';

/** What is said of the score of a hotel. */
export interface HotelWords {
  readonly visit: string;
  readonly visitDefinition: string;
  readonly summary: string;
  readonly summaryDefinition: string;
  readonly thisVisit: string;
  readonly notLatest: string;
  readonly latestVisits: string;
  readonly earlierVisits: string;
  readonly unscored: string;
  readonly median: string;
  readonly finding: string;
  readonly noItem: string;
  readonly incident: string;
  before(category: string, reasons: string): string;
  capped(items: string, points: number): string;
  missing(items: string): string;
  notApplying(items: string): string;
  lacks(aspect: string, items: string): string;
  item(item: string): string;
  knockedOut(reason: string, category: string): string;
  answer(items: string): string;
  moves(change: string, category: string, total: string): string;
  without(count: number): string;
  few(count: number): string;
  readonly change: Readonly<Record<VisitChange['change'], (what: string) => string>>;
}

/** In both languages. */
export const hotelWords: Readonly<Record<Locale, HotelWords>> = {
  id: {
    visit: 'Nilai monev hotel, satu kunjungan',
    visitDefinition:
      'Nilai aspek (jumlah nilai butir dari nilai tertingginya) dirata-ratakan menurut bobot. Nilai 3 atau 4 dihitung 2 bila tidak ada bukti dokumen atau observasi. Butir TB tidak dihitung; aspek tanpa butir dikeluarkan dan bobotnya dibagi. Butir kritis bernilai 0 atau 1, atau insiden terbukti 12 bulan terakhir, menurunkan kategori menjadi paling tinggi Kurang.',
    summary: 'Nilai monev hotel, satu wilayah',
    summaryDefinition:
      'Rata-rata nilai akhir kunjungan terakhir setiap hotel dalam periode; setiap aspek dan temuan dari hotel yang sama.',
    thisVisit: 'Baris kunjungan ini',
    notLatest:
      'Kunjungan ini tidak masuk ringkasan wilayah: ada kunjungan yang lebih baru ke hotel yang sama.',
    latestVisits: 'Kunjungan terakhir yang dihitung',
    earlierVisits: 'Bukan kunjungan terakhir ke hotel itu.',
    unscored: 'Belum bernilai karena isiannya belum lengkap.',
    median: 'Median nilai akhir',
    finding: 'temuan',
    noItem: 'tidak berlaku; bobotnya dibagi ke aspek lain',
    incident: 'ada insiden terbukti 12 bulan terakhir',
    before: (category, reasons) => `tanpa syarat kritis ${reasons}: ${category}`,
    capped: (items, points) => `${items} dihitung ${points} karena belum ada bukti`,
    missing: (items) => `belum diisi: ${items}`,
    notApplying: (items) => `Butir tidak berlaku (TB): ${items}.`,
    lacks: (aspect, items) =>
      `Bukti dokumen atau observasi untuk aspek ${aspect} akan membuat ${items} dihitung penuh.`,
    item: (item) => `butir kritis ${item} bernilai 0 atau 1`,
    knockedOut: (reason, category) => `Selama ${reason}, kategori paling tinggi ${category}.`,
    answer: (items) => `Isi ${items} agar nilainya dapat dihitung.`,
    moves: (change, category, total) => `Bila ${change}: ${category} (${total}).`,
    without: (count) => `${count} hotel tanpa nilai aspek ini tidak dihitung`,
    few: (count) => `data hotel terlalu sedikit (n=${count})`,
    change: {
      'one-more': (what) => `${what} naik 1`,
      'one-less': (what) => `${what} turun 1`,
      'with-evidence': (what) => `ada bukti dokumen atau observasi ${what}`,
      'without-evidence': (what) => `tanpa bukti dokumen dan observasi ${what}`,
    },
  },
  en: {
    visit: 'Score of a hotel, one visit',
    visitDefinition:
      'The mean of the aspects (what their items score of the most that they could) by weight. A score of 3 or 4 counts as 2 without evidence by document or observation. Items that do not apply are left out; an aspect without items is left out and its weight goes to the others. A critical item at 0 or 1, or a proven incident of the last 12 months, makes the category "Poor" at best.',
    summary: 'Score of the hotels of a region',
    summaryDefinition:
      'The mean final score of the latest visit of the period to each hotel; aspects and findings of the same hotels.',
    thisVisit: 'The row of this visit',
    notLatest: 'This visit is not part of the summary: there is a later one to the same hotel.',
    latestVisits: 'Latest visits that count',
    earlierVisits: 'Not the latest visit to that hotel.',
    unscored: 'No score yet, since answers are missing.',
    median: 'Median of the final scores',
    finding: 'finding',
    noItem: 'does not apply; its weight goes to the others',
    incident: 'an incident of the last 12 months is proven',
    before: (category, reasons) => `without the critical condition ${reasons}: ${category}`,
    capped: (items, points) => `${items} count as ${points}, since nobody saw the evidence`,
    missing: (items) => `not filled in: ${items}`,
    notApplying: (items) => `Items that do not apply: ${items}.`,
    lacks: (aspect, items) =>
      `With evidence by document or observation for aspect ${aspect}, ${items} would count in full.`,
    item: (item) => `the critical item ${item} scores 0 or 1`,
    knockedOut: (reason, category) => `As long as ${reason}, the category is "${category}" at best.`,
    answer: (items) => `Fill in ${items}, so that the score can be computed.`,
    moves: (change, category, total) => `If ${change}: ${category} (${total}).`,
    without: (count) => `${count} hotels without this aspect are left out`,
    few: (count) => `too few hotels (n=${count})`,
    change: {
      'one-more': (what) => `${what} rises by 1`,
      'one-less': (what) => `${what} falls by 1`,
      'with-evidence': (what) => `there is evidence by document or observation for ${what}`,
      'without-evidence': (what) => `there is no evidence by document or observation for ${what}`,
    },
  },
};
