import { addressOf, type CellPosition, type CellValue } from '../../workbook/cell.ts';
import { type HostError, workbookUnclear } from '../../workbook/host-error.ts';
import type { SheetColumn } from '../../workbook/snapshot.ts';
import type { CellEdit } from '../../workbook/workbook.ts';
import type { FoundRecords } from './found-records.ts';

/** What becomes of the rows of one sheet. */
export interface ErasedSheet {
  readonly sheet: string;
  /** Rows that hold nothing but a code afterwards, counted from 0. */
  readonly rows: readonly number[];
  readonly cells: readonly CellEdit[];
  readonly clearedNotes: readonly CellPosition[];
  /** Cells with formulas of the user's, which nothing replaces. */
  readonly formulas: readonly string[];
}

/**
 * Empties rows, columns that are not the form's included. Each keeps its own code, so that its number is not given
 * away again, and the columns of `kept`, and says that its data were erased, why and when. Throws `HostError` where the
 * sheet has no columns to say so.
 */
export function eraseRows(found: FoundRecords, kept: readonly string[], remark: string): ErasedSheet {
  const { template, sheet, layout, rows } = found;
  const fates = fatesOf(found, kept, remark);
  const columns = sheet.columns.map((column, place) => {
    const id = String(column.values[layout.head.ids ?? -1] ?? '');
    const isOwn = id.startsWith('_') || template.derivations[id] !== undefined;
    return erasedColumn(column, place, rows, fates.get(place), isOwn);
  });
  if (columns.some(({ formulas }, place) => fates.get(place)?.kind === 'says' && formulas.length > 0)) {
    throw withoutState(sheet.name);
  }
  return {
    sheet: sheet.name,
    rows,
    cells: columns.flatMap(({ cells }) => cells),
    clearedNotes: columns.flatMap(({ clearedNotes }) => clearedNotes),
    formulas: columns.flatMap(({ formulas }) => formulas),
  };
}

/** What becomes of the cells of a column that are not emptied. */
type Fate = { readonly kind: 'stays' } | { readonly kind: 'says'; readonly value: CellValue };

function fatesOf(
  { template, sheet, layout, rows }: FoundRecords,
  kept: readonly string[],
  remark: string,
): ReadonlyMap<number, Fate> {
  const { key, erased } = template;
  const fates = new Map<number, Fate>();
  for (const field of [key, ...kept]) {
    const place = layout.columns[field ?? ''];
    if (place) fates.set(place.column, { kind: 'stays' });
  }
  const state = layout.columns[erased?.column ?? ''];
  const why = layout.columns[erased?.remark ?? ''];
  if (erased && state && why) {
    fates.set(state.column, { kind: 'says', value: erased.value });
    return fates.set(why.column, { kind: 'says', value: remark });
  }
  if (rows.length > 0) throw withoutState(sheet.name);
  return fates;
}

/** `isOwn`: its formulas are the product's, and give nothing for a row that is empty. */
function erasedColumn(
  { values, formulas: computed, notes }: SheetColumn,
  column: number,
  rows: readonly number[],
  fate: Fate | undefined,
  isOwn: boolean,
): Pick<ErasedSheet, 'cells' | 'clearedNotes' | 'formulas'> {
  const noted = rows.filter((row) => notes?.[row] !== undefined);
  const typed = fate?.kind === 'stays' ? [] : rows.filter((row) => computed?.[row] === undefined);
  const after = fate?.kind === 'says' ? fate.value : null;
  const cells = typed.map((row): CellEdit => ({ row, column, before: values[row] ?? null, after }));
  const isLeft = (row: number): boolean => computed?.[row] !== undefined && (!isOwn || fate !== undefined);
  return {
    cells: cells.filter(({ before }) => (before ?? '') !== (after ?? '')),
    clearedNotes: noted.map((row) => ({ row, column })),
    formulas: rows.filter(isLeft).map((row) => addressOf(row, column)),
  };
}

function withoutState(sheet: string): HostError {
  return workbookUnclear({
    id: `Lembar "${sheet}" tidak punya kolom Status Validasi dan Catatan Validasi untuk mencatat penghapusan, sehingga tidak ada yang dihapus. Jalankan Perbaiki Struktur, lalu ulangi.`,
    en: `The sheet "${sheet}" has no columns Status Validasi and Catatan Validasi in which to record the erasure, so nothing was erased. Run Repair structure and try again.`,
  });
}
