import { packageWords } from '../../engine/report/package/package-words.ts';
import { laporan } from '../../katalog/laporan/index.ts';
import { isBlankSheet, type SheetSnapshot } from '../../workbook/snapshot.ts';

const TITLES: ReadonlySet<unknown> = new Set([
  ...laporan.flatMap(({ title }) => [title.id.toUpperCase(), title.en.toUpperCase()]),
  packageWords.title.id,
  packageWords.title.en,
]);

/** As many rows as stand above the title of a tab. */
const HEAD = 12;

/** Whether a sheet is a tab of an earlier report, or empty, and so may be replaced. */
export function isFormerReport(sheet: SheetSnapshot): boolean {
  const titled = sheet.columns[0]?.values.slice(0, HEAD).some((value) => TITLES.has(value)) ?? false;
  return titled || isBlankSheet(sheet);
}
