import type { Locale, Report } from '../core/index.ts';
import { writeWorkbook } from './xlsx/write-workbook.ts';

/** The bytes of a report as a new .xlsx file. */
export function reportWorkbook({ sheets }: Report, locale: Locale): Promise<Uint8Array> {
  const title = { id: 'Laporan monev TPPO', en: 'Report on the task force against trafficking' }[locale];
  return writeWorkbook({ sheets, names: [], properties: { title, creator: 'Monev TPPO' } });
}
