import { formatNumber, type Issue, type Locale, type Text, type Validation } from '../../core/index.ts';

/** The fixed texts of the page, by the `data-text` of their elements. */
export const labels: Readonly<Record<string, Text>> = {
  language: { id: 'Bahasa', en: 'Language' },
  checkTitle: { id: 'Periksa data', en: 'Check the data' },
  checkHelp: {
    id: 'Menandai sel yang perlu diperbaiki dan menulis lembar Hasil Pemeriksaan.',
    en: 'Marks the cells to correct and writes the sheet Hasil Pemeriksaan.',
  },
  check: { id: 'Periksa data', en: 'Check the data' },
  prepareTitle: { id: 'Siapkan buku kerja', en: 'Prepare the workbook' },
  region: { id: 'Wilayah', en: 'Region' },
  agency: { id: 'Instansi pengirim', en: 'Reporting agency' },
  kind: { id: 'Jenis periode', en: 'Kind of period' },
  year: { id: 'Tahun', en: 'Year' },
  number: { id: 'Periode ke', en: 'Which one' },
  prepare: { id: 'Siapkan buku kerja', en: 'Prepare the workbook' },
};

/** Entries of the form's lists that are not codes. */
export const choices = {
  region: { id: 'Pilih wilayah', en: 'Choose a region' },
  agency: { id: 'Dipilih petugas di lembar Sampul', en: 'Chosen by the officer on the cover sheet' },
  month: { id: 'Bulanan', en: 'Monthly' },
  quarter: { id: 'Triwulanan', en: 'Quarterly' },
  half: { id: 'Semesteran', en: 'Half-yearly' },
  year: { id: 'Tahunan', en: 'Yearly' },
} as const satisfies Readonly<Record<string, Text>>;

/** What the page says while it works and when it cannot. */
export const news = {
  busy: { id: 'Sedang bekerja. Mohon tunggu.', en: 'Working. Please wait.' },
  setUp: {
    id: 'Isi pilihan di bawah ini, lalu klik Siapkan buku kerja.',
    en: 'Fill in the choices below, then click Prepare the workbook.',
  },
  incomplete: {
    id: 'Pilih wilayah dan isi tahun antara 2007 dan 2100, lalu klik Siapkan buku kerja.',
    en: 'Choose a region and fill in a year from 2007 to 2100, then click Prepare the workbook.',
  },
  prepared: { id: 'Buku kerja siap diisi.', en: 'The workbook is ready to be filled in.' },
} as const satisfies Readonly<Record<string, Text>>;

const typing: Text = {
  id: 'Excel menunggu sel yang sedang diketik. Tekan Enter untuk menyelesaikannya, lalu ulangi.',
  en: 'Excel is waiting for the cell that you are typing in. Press Enter to finish it, then try again.',
};

/** What to say when a command failed, by the code of the error. */
export function failedText(code: string): Text {
  if (code === 'InvalidOperationInCellEditMode') return typing;
  return {
    id: `Excel tidak dapat menyelesaikan perintah ini (kode ${code}). Ulangi. Bila terjadi lagi, simpan dan buka kembali buku kerja, dan sampaikan kode itu kepada pengelola.`,
    en: `Excel could not finish this command (code ${code}). Try again. If it happens again, save and reopen the workbook, and tell the maintainer this code.`,
  };
}

/** What became of sheets that hold data already. */
export function keptText(sheets: readonly string[]): Text {
  const names = sheets.join(', ');
  return {
    id: `Buku kerja siap diisi. Lembar yang sudah berisi data tidak diubah: ${names}.`,
    en: `The workbook is ready to be filled in. Sheets that hold data already were not changed: ${names}.`,
  };
}

/** The result of a check in a few lines. */
export function checkedText(validation: Validation): Text {
  return { id: resultIn('id', validation), en: resultIn('en', validation) };
}

const results = {
  id: {
    none: 'Buku kerja ini tidak memuat formulir Monev TPPO. Siapkan buku kerja lebih dahulu.',
    clean: 'Tidak ditemukan kesalahan.',
    counts: (errors: string, warnings: string, infos: string) =>
      `${errors} galat, ${warnings} peringatan, ${infos} info.`,
    judged: (rows: string, rules: string) => `${rows} baris dan ${rules} aturan diperiksa.`,
    untold: (count: string) => `${count} pemeriksaan belum dapat dilakukan.`,
    where: 'Rinciannya ada di lembar Hasil Pemeriksaan.',
  },
  en: {
    none: 'This workbook holds no Monev TPPO form. Prepare the workbook first.',
    clean: 'No problem found.',
    counts: (errors: string, warnings: string, infos: string) =>
      `${errors} errors, ${warnings} warnings, ${infos} infos.`,
    judged: (rows: string, rules: string) => `${rows} rows and ${rules} rules were checked.`,
    untold: (count: string) => `${count} checks could not be made yet.`,
    where: 'The details are on the sheet Hasil Pemeriksaan.',
  },
} as const;

function resultIn(locale: Locale, { issues, rows, rules, notJudged }: Validation): string {
  const say = results[locale];
  if (rules === 0) return say.none;
  const number = (value: number): string => formatNumber(value, locale);
  const [errors = '', warnings = '', infos = ''] = (['error', 'warning', 'info'] as const).map((severity) =>
    number(countOf(issues, severity)),
  );
  const judged = say.judged(number(rows), number(rules));
  const untold = notJudged === 0 ? [] : [say.untold(number(notJudged))];
  const found = issues.length === 0 ? [say.clean] : [say.counts(errors, warnings, infos)];
  return [...found, judged, ...untold, ...(issues.length === 0 ? [] : [say.where])].join('\n');
}

/** How many issues have that severity. */
function countOf(issues: readonly Issue[], severity: Issue['severity']): number {
  return issues.filter((issue) => issue.severity === severity).length;
}
