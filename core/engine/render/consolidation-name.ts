import type { SheetSnapshot } from '../../workbook/snapshot.ts';

/** The sheet on which a merged workbook says of what it was made. */
export const CONSOLIDATION_SHEET = 'Konsolidasi';

/** Its title, by which it is known again. */
export const consolidationTitle = {
  id: 'Konsolidasi kiriman',
  en: 'Consolidation of submissions',
} as const;

/** Whether a sheet is the product's record of a consolidation. */
export function isConsolidation({ name, columns }: SheetSnapshot): boolean {
  const title = columns[0]?.values[0] ?? null;
  return name === CONSOLIDATION_SHEET && (title === consolidationTitle.id || title === consolidationTitle.en);
}
