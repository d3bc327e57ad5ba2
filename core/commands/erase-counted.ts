import { codeIn, type FoundRecords, findRecords } from '../engine/erase/found-records.ts';
import { penghapusan } from '../katalog/penghapusan.ts';
import type { Snapshot } from '../workbook/snapshot.ts';
import type { SheetEdits } from '../workbook/workbook.ts';

/** What becomes of the number of persons in one record, such as a case. */
export interface FewerPersons {
  readonly edits: readonly SheetEdits[];
  /** The number afterwards; `null` where it is a formula or no number, and stays. */
  readonly left: number | null;
}

/** Takes persons who never belonged to a record out of its number. */
export function lessCounted(snapshot: Snapshot, persons: FoundRecords): readonly FewerPersons[] {
  const { countedBy, counted } = penghapusan;
  const place = persons.layout.columns[countedBy];
  const values = place ? (persons.sheet.columns[place.column]?.values ?? []) : [];
  const byCode = new Map<string, number>();
  for (const row of persons.rows) {
    const code = codeIn(values[row] ?? null);
    if (code !== '') byCode.set(code, (byCode.get(code) ?? 0) + 1);
  }
  return [...byCode].flatMap(([code, count]) => {
    const found = findRecords(snapshot, counted.template, counted.template.key ?? '', code);
    const [row] = found?.rows ?? [];
    return found && row !== undefined ? [fewerIn(found, row, count)] : [];
  });
}

function fewerIn({ sheet, layout }: FoundRecords, row: number, count: number): FewerPersons {
  const column = layout.columns[penghapusan.counted.column]?.column ?? -1;
  const { values = [], formulas } = sheet.columns[column] ?? {};
  const before = values[row];
  if (typeof before !== 'number' || before < count || formulas?.[row] !== undefined)
    return { edits: [], left: null };
  const left = before - count;
  return { edits: [{ sheet: sheet.name, cells: [{ row, column, before, after: left }] }], left };
}
