import type { Template } from '../../kit/template.ts';
import type { Text } from '../../locale/text.ts';
import type { CellValue } from '../../workbook/cell.ts';
import type { SheetColumn, SheetSnapshot } from '../../workbook/snapshot.ts';
import type { Layout } from '../decode/layout.ts';
import { isFilled } from '../decode/odd-rows.ts';

/** The columns of a sheet that say they are one and the same field, the trusted one first. */
export interface Source {
  readonly name: string;
  readonly columns: readonly SheetColumn[];
}

/** Where the entries of each field of a table stand. */
export function sourcesOf(sheet: SheetSnapshot, template: Template, layout: Layout): readonly Source[] {
  return Object.keys(template.columns).flatMap((name) => {
    const place = layout.columns[name]?.column;
    if (place === undefined) return [];
    const others = layout.claims.flatMap((claim, at) => (claim.name === name && at !== place ? [at] : []));
    return [{ name, columns: [place, ...others].flatMap((at) => sheet.columns[at] ?? []) }];
  });
}

/** The column that holds the entry of a row: the first one that holds any. */
export function holderOf({ columns }: Source, row: number): SheetColumn | null {
  return columns.find(({ values }) => isFilled(values[row])) ?? columns[0] ?? null;
}

/** Why entries cannot be brought together: two columns claim one field and hold different entries in a row. */
export function conflictOf(
  sources: readonly Source[],
  { columns }: Template,
  sheet: SheetSnapshot,
  first: number,
): Text | null {
  for (const { name, columns: claimants } of sources) {
    const column = columns[name];
    if (claimants.length < 2 || !column || column.derived) continue;
    for (let row = first; row < sheet.rowCount; row++) {
      if (!differ(claimants, row)) continue;
      return {
        id: `Kolom ${column.label.id} ada dua kali di lembar ${sheet.name} dengan isian berbeda (baris ${row + 1}). Tentukan kolom yang benar, hapus yang lain, lalu ulangi.`,
        en: `The column ${column.label.en} is twice in the sheet ${sheet.name} with different entries (row ${row + 1}). Decide which one is right, delete the other, and try again.`,
      };
    }
  }
  return null;
}

function differ(columns: readonly SheetColumn[], row: number): boolean {
  let known: CellValue = null;
  for (const { values } of columns) {
    const value = values[row] ?? null;
    if (!isFilled(value)) continue;
    if (known !== null && known !== value) return true;
    known = value;
  }
  return false;
}
