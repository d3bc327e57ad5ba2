import { sampul } from '../../katalog/templat/sampul.ts';
import { joinedTexts, type Text } from '../../locale/text.ts';
import { coverOf } from './cover-of.ts';
import type { ReportData } from './report-data.ts';

/** What the covers name as the ground of their nil; `null` where none does. */
export function nilBases({ scores }: ReportData): Text | null {
  const codes = sampul.columns['dasar_nihil'].list?.codes ?? [];
  const found = new Set<number>();
  for (const book of scores.books) {
    const cells = coverOf(book)['dasar_nihil'];
    if (cells?.kind === 'set')
      for (const member of cells.pool[cells.values[0] ?? -1] ?? []) found.add(member);
  }
  const labels = [...found].flatMap((position) => codes[position]?.label ?? []);
  if (labels.length === 0) return null;
  return joinedTexts(labels, ', ');
}
