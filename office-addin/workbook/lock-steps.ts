import {
  type Area,
  areaAddress,
  areasWithin,
  locksOf,
  sheetVanished,
  type WorkbookUpdate,
} from '../../core/index.ts';
import { chunks } from './fills.ts';
import { type Step, sheetHandle, step } from './steps.ts';
import { type Survey, sheetFacts } from './survey.ts';

/** Cells of a sheet to lock or unlock, as far as the sheet is used. */
export interface PlannedLock {
  readonly sheet: string;
  readonly areas: readonly Area[];
  readonly locked: boolean;
}

/**
 * Asks in one request how far the sheets to lock are used, formats included: cells beyond would only make the file
 * larger. Throws `HostError` when one of them is not there.
 */
export async function planLocks(
  context: Excel.RequestContext,
  update: WorkbookUpdate,
  survey: Survey,
): Promise<readonly PlannedLock[]> {
  const locks = locksOf(update);
  const asked = locks.map(({ sheet }) => {
    const facts = sheetFacts(survey, sheet);
    if (!facts) throw sheetVanished(sheet);
    return context.workbook.worksheets
      .getItem(facts.name)
      .getUsedRangeOrNullObject(false)
      .load('rowIndex,columnIndex,rowCount,columnCount');
  });
  if (asked.length > 0) await context.sync();
  return locks.map(({ sheet, areas, locked }, i) => {
    const used = asked[i];
    if (!used || used.isNullObject) return { sheet, locked, areas: [] };
    const { rowIndex, columnIndex, rowCount, columnCount } = used;
    return { sheet, locked, areas: areasWithin(areas, rowIndex + rowCount, columnIndex + columnCount) };
  });
}

/** Locks and unlocks the cells, many areas at a time. */
export function lockingSteps(context: Excel.RequestContext, locks: readonly PlannedLock[]): readonly Step[] {
  return locks.flatMap(({ sheet, areas, locked }) => {
    const handle = sheetHandle(context, sheet);
    return chunks(areas).map((some) => {
      const address = some.map(areaAddress).join();
      const run = (): void => {
        handle().getRanges(address).format.protection.locked = locked;
      };
      return step(run, { calls: 3, bytes: address.length });
    });
  });
}
