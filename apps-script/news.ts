import {
  formatNumber,
  type Issue,
  type Locale,
  RESULT_SHEET,
  type Text,
  type Validation,
} from '../core/index.ts';

/** What is told after *Siapkan buku kerja*; `kept` names the sheets that were left as they are. */
export function preparedText(kept: readonly string[], cover: string): Text {
  if (kept.length === 0) {
    return {
      id: `Buku kerja siap diisi. Mulai dari lembar ${cover}.`,
      en: `The workbook is ready to be filled in. Begin with the sheet ${cover}.`,
    };
  }
  const names = kept.join(', ');
  return {
    id: `Buku kerja siap diisi. Lembar yang sudah berisi tidak diubah: ${names}.`,
    en: `The workbook is ready to be filled in. Sheets that were filled already were not changed: ${names}.`,
  };
}

/** What is told after *Periksa data*. */
export function checkedText(validation: Validation): Text {
  return { id: checkedIn('id', validation), en: checkedIn('en', validation) };
}

const words = {
  id: {
    none: 'Buku kerja ini tidak memuat formulir Monev TPPO. Siapkan buku kerja lebih dahulu.',
    clean: 'Tidak ditemukan kesalahan.',
    found: (errors: string, warnings: string, infos: string) =>
      `Ditemukan ${errors} galat, ${warnings} peringatan, dan ${infos} info.`,
    untold: (count: string) => `${count} pemeriksaan belum dapat dilakukan.`,
    where: `Rinciannya ada di lembar ${RESULT_SHEET}.`,
  },
  en: {
    none: 'This workbook holds no Monev TPPO form. Prepare the workbook first.',
    clean: 'No problem found.',
    found: (errors: string, warnings: string, infos: string) =>
      `Found ${errors} errors, ${warnings} warnings and ${infos} infos.`,
    untold: (count: string) => `${count} checks could not be made yet.`,
    where: `The details are on the sheet ${RESULT_SHEET}.`,
  },
} as const;

function checkedIn(locale: Locale, { issues, rules, notJudged }: Validation): string {
  const say = words[locale];
  if (rules === 0) return say.none;
  const count = (severity: Issue['severity']): string =>
    formatNumber(issues.filter((issue) => issue.severity === severity).length, locale);
  const found = issues.length === 0 ? say.clean : say.found(count('error'), count('warning'), count('info'));
  const untold = notJudged === 0 ? [] : [say.untold(formatNumber(notJudged, locale))];
  return [found, ...untold, ...(issues.length === 0 ? [] : [say.where])].join(' ');
}
