import { type ReadPackage, readPackage } from '../../../engine/report/package/read-package.ts';
import type { Text } from '../../../locale/text.ts';
import type { Snapshot } from '../../../workbook/snapshot.ts';
import type { IndicatorProblem } from '../../compute-indicators.ts';

/** What was given to compare with: workbooks, and packages of indicators. */
export interface GivenEarlier {
  readonly books: readonly Snapshot[];
  readonly packages: readonly ReadPackage[];
}

/** A sheet of a report. */
const REPORT_SHEET = /^R(?:0\d|1[0-5]) /;

/**
 * Sorts earlier files into workbooks and packages (*Paket Rekap*, alone or in a report). A package that is not as it was
 * made is refused, and so is a report without one, such as a public edition.
 */
export function readEarlier(previous: readonly Snapshot[]): GivenEarlier | IndicatorProblem {
  const books: Snapshot[] = [];
  const packages: ReadPackage[] = [];
  for (const snapshot of previous) {
    const found = readPackage(snapshot);
    if (found?.isUnchanged) packages.push(found);
    else if (found) return refusal(snapshot, found.findings);
    else if (snapshot.sheets.some(({ name }) => REPORT_SHEET.test(name)))
      return refusal(snapshot, [NO_PACKAGE]);
    else books.push(snapshot);
  }
  return { books, packages };
}

const NO_PACKAGE: Text = {
  id: 'Laporan ini tidak memuat Paket Rekap (lembar R14), jadi tidak dapat dibandingkan. Pakai laporan internal yang lengkap, Paket Rekap, atau buku kerjanya.',
  en: 'This report holds no package of indicators (sheet R14), so nothing can be compared with it. Use the whole internal report, the package, or the workbooks.',
};

function refusal({ fileName }: Snapshot, findings: readonly Text[]): IndicatorProblem {
  const name = fileName === null ? '' : `${fileName}: `;
  return {
    problem: {
      id: name + findings.map(({ id }) => id).join(' '),
      en: name + findings.map(({ en }) => en).join(' '),
    },
  };
}
