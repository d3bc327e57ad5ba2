import { layoutOf } from '../../engine/decode/layout.ts';
import { katalog } from '../../katalog/index.ts';
import { type Snapshot, sheetNamed } from '../../workbook/snapshot.ts';
import type { FormCount } from './submission.ts';

/** A sheet with the columns of a form that another sheet is read for, or that several could be. */
export interface DoubledForm {
  readonly template: string;
  /** How many rows it holds; none of them is read. */
  readonly rows: number;
}

/** The rows of each form of a workbook that cannot be read further. */
export function rowCounts(snapshot: Snapshot): readonly FormCount[] {
  return katalog.templates.flatMap((template): readonly FormCount[] => {
    const sheet = template.layout === 'table' ? sheetNamed(snapshot, template.sheet) : null;
    if (sheet === null) return [];
    const rows = layoutOf(sheet, template).rows.length;
    return [{ template: template.id, rows, identities: 0, unread: 0 }];
  });
}

/** The rows of each form, with those of sheets that were left out. */
export function withDoubled(
  counts: readonly FormCount[],
  doubled: readonly DoubledForm[],
): readonly FormCount[] {
  const all = new Map(counts.map((count) => [count.template, count]));
  for (const { template, rows } of doubled) {
    const { identities = 0, ...before } = all.get(template) ?? { rows: 0, unread: 0 };
    all.set(template, { template, identities, rows: before.rows + rows, unread: before.unread + rows });
  }
  return [...all.values()];
}
