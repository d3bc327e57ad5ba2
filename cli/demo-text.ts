import { formatNumber, type Locale, regionName } from '../core/index.ts';

/** What was counted in a workbook of the demo after it was read back. */
export interface DemoCount {
  /** A code of CL_WILAYAH. */
  readonly region: string;
  readonly year: number;
  readonly rows: number;
  readonly cases: number;
  readonly victims: number;
  readonly findings: number;
}

const words = {
  id: {
    intro: (folder: string) =>
      `1. Satu provinsi rekaan, semua formulir, satu buku kerja untuk setiap kota/kabupaten: ${folder}\n\n`,
    years: ['2023', 's.d. Juli 2024'],
    heads: ['kasus', 'korban', 'baris'],
    checked: (books: string, clean: string) =>
      `\n   ${books} buku kerja dibaca kembali dan diperiksa: ${clean} tanpa temuan.\n`,
    planted: (city: string, planted: number, found: number, others: number) =>
      `\n2. Di ${city} 2023 ditanam ${planted} kesalahan, seperti yang biasa terjadi.\n   Ditemukan: ${found}; temuan lain: ${others}.\n\n`,
    marked: (path: string) =>
      `\n3. Salinannya dengan sel berwarna, catatan, dan lembar Hasil Pemeriksaan: ${path}\n`,
    open: '   Buka di Excel, LibreOffice, atau Google Sheets.\n',
    reports: (paths: readonly string[]) =>
      `\n4. Laporan provinsi tahun 2023:\n${paths.map((path) => `   ${path}\n`).join('')}   Laporan publik menyamarkan angka kecil; laporan internal memuat Jejak Angka.\n\nSelanjutnya: node dist/cli/monev.js --help\n`,
  },
  en: {
    intro: (folder: string) =>
      `1. A made-up province, all forms, one workbook for each city or regency: ${folder}\n\n`,
    years: ['2023', 'to July 2024'],
    heads: ['cases', 'victims', 'rows'],
    checked: (books: string, clean: string) =>
      `\n   ${books} workbooks were read back and checked: ${clean} without a finding.\n`,
    planted: (city: string, planted: number, found: number, others: number) =>
      `\n2. ${planted} mistakes of the kind that happens were planted in ${city} 2023.\n   Found: ${found}; other findings: ${others}.\n\n`,
    marked: (path: string) =>
      `\n3. The copy with coloured cells, notes and the sheet Hasil Pemeriksaan: ${path}\n`,
    open: '   Open it in Excel, LibreOffice or Google Sheets.\n',
    reports: (paths: readonly string[]) =>
      `\n4. Reports of the province for 2023:\n${paths.map((path) => `   ${path}\n`).join('')}   The public report masks small numbers; the internal one has the trail of figures.\n\nNext: node dist/cli/monev.js --help\n`,
  },
} as const;

/** What the demo says in a language. */
export function demoWords(locale: Locale) {
  return words[locale];
}

const NAME = 40;
const COLUMN = 8;
const YEARS = [2023, 2024] as const;
const PROVINCE = '31';

/** The cities below one another, each year beside the other, with the province's totals. */
export function demoTable(counts: readonly DemoCount[], locale: Locale): string {
  const { years, heads } = words[locale];
  const number = (value: number): string => formatNumber(value, locale).padStart(COLUMN);
  const line = (region: string, of: readonly DemoCount[]): string => {
    const cells = YEARS.map((year) => {
      const there = of.filter((count) => count.year === year);
      const sum = (name: 'cases' | 'victims' | 'rows') => there.reduce((all, one) => all + one[name], 0);
      return number(sum('cases')) + number(sum('victims')) + number(sum('rows'));
    });
    return `   ${regionName(region, locale).padEnd(NAME)}${cells.join('  ')}\n`;
  };
  const regions = [...new Set(counts.map(({ region }) => region))];
  const head = heads.map((word) => word.padStart(COLUMN)).join('');
  const wide = years.map((year) => year.padStart(heads.length * COLUMN)).join('  ');
  return [
    `   ${''.padEnd(NAME)}${wide}\n   ${''.padEnd(NAME)}${head}  ${head}\n`,
    ...regions.map((region) =>
      line(
        region,
        counts.filter((count) => count.region === region),
      ),
    ),
    line(PROVINCE, counts),
  ].join('');
}
