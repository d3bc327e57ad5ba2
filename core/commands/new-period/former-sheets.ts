import { ANSWER_SHEET } from '../../engine/answers/answers.ts';
import { LEDGER_SHEET } from '../../engine/masking/ledger-sheet.ts';
import { isConsolidation } from '../../engine/render/consolidation-name.ts';
import { HISTORY_SHEET, isHistory } from '../../engine/render/history-sheet.ts';
import { isResult, RESULT_SHEET } from '../../engine/render/is-result.ts';
import { isSeal, SEAL_SHEET } from '../../engine/render/seal-sheet.ts';
import { isBlankSheet, type SheetSnapshot, type Snapshot } from '../../workbook/snapshot.ts';
import { isFormerReport } from '../act/former-report.ts';

const KEPT_BY_PRODUCT: ReadonlySet<string> = new Set([ANSWER_SHEET, LEDGER_SHEET]);

/**
 * The names of the sheets that tell of a year that is over: results, reports, answers to warnings, the seal and the history
 * of what was sent. The workbook of a new year begins without them; what people have added themselves is none of them.
 */
export function formerSheets({ sheets }: Snapshot): readonly string[] {
  return sheets.filter(isFormer).map(({ name }) => name);
}

function isFormer(sheet: SheetSnapshot): boolean {
  const { name } = sheet;
  if (KEPT_BY_PRODUCT.has(name)) return true;
  if (name === HISTORY_SHEET) return isHistory(sheet);
  if (name === SEAL_SHEET) return isSeal(sheet);
  if (isBlankSheet(sheet)) return false;
  return (name === RESULT_SHEET && isResult(sheet)) || isConsolidation(sheet) || isFormerReport(sheet);
}
