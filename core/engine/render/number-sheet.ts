import { blankSheet, type SheetModel } from '../../workbook/sheet-model.ts';
import { type Snapshot, sheetNamed } from '../../workbook/snapshot.ts';

/**
 * The hidden sheet with the highest code numbers of earlier years, whose rows may have stayed in the workbook of that year:
 * what is recorded late goes on after them (decision A.3).
 */
export const NUMBER_SHEET = '_monev_nomor';

/** The highest number by the code up to it, `KS-3173-2024-`. */
export type LastNumbers = ReadonlyMap<string, number>;

const HEADER = ['kode', 'nomor'];

/** The sheet of these numbers. */
export function renderNumbers(numbers: LastNumbers): SheetModel {
  return {
    ...blankSheet(NUMBER_SHEET),
    state: 'veryHidden',
    cells: [HEADER, ...numbers],
    columns: [{ width: 18 }, { width: 10 }],
  };
}

/** The numbers that a workbook was given; none where it has no such sheet. */
export function readNumbers(snapshot: Snapshot): LastNumbers {
  const [codes, numbers] = sheetNamed(snapshot, NUMBER_SHEET)?.columns ?? [];
  const found = (codes?.values ?? []).flatMap((code, row): readonly (readonly [string, number])[] => {
    const number = numbers?.values[row];
    return typeof code === 'string' && typeof number === 'number' ? [[code, number]] : [];
  });
  return new Map(found);
}
