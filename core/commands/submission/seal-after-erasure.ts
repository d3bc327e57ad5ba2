import type { ErasedSheet } from '../../engine/erase/erase-rows.ts';
import { mentions } from '../../engine/erase/mentions.ts';
import {
  DATA_ERASED,
  HISTORY_SHEET,
  isHistory,
  readHistory,
  renderHistory,
} from '../../engine/render/history-sheet.ts';
import { readSeal, renderSeal, SEAL_SHEET, type SealRecord } from '../../engine/render/seal-sheet.ts';
import { sealOf } from '../../engine/submission/seal.ts';
import { isoOf } from '../../workbook/serial.ts';
import type { SheetModel } from '../../workbook/sheet-model.ts';
import { type Snapshot, sheetNamed } from '../../workbook/snapshot.ts';
import { sealedContent } from './sealed-content.ts';

/** Whose data go from what was sealed. */
export interface ErasedFromSeal {
  readonly erased: readonly ErasedSheet[];
  readonly code: string;
  /** What stands instead of a reason that names the code. */
  readonly instead: string;
}

/**
 * The product's sheets of a submission without a victim whose data are erased; none where nothing was sent. A seal that
 * held is made anew, and the history says why; one that did not hold stays broken, without her rows.
 */
export function sealedAfterErasure(
  before: Snapshot,
  after: Snapshot,
  gone: ErasedFromSeal,
  today: number,
): readonly SheetModel[] {
  const record = readSeal(sheetNamed(before, SEAL_SHEET));
  const history = sheetNamed(before, HISTORY_SHEET);
  if (history === null || !isHistory(history)) return [];
  const events = readHistory(history).map((event) =>
    mentions(event.reason, gone.code) ? { ...event, reason: gone.instead } : event,
  );
  const last = events.at(-1);
  if (record === null || last === undefined) return [renderHistory(events)];
  const next = recordAfter(record, before, after, gone);
  const event = { ...last, state: DATA_ERASED, time: isoOf(today), seal: next.seal, score: null, reason: '' };
  return [renderHistory([...events, event]), renderSeal(next)];
}

function recordAfter(
  record: SealRecord,
  before: Snapshot,
  after: Snapshot,
  { erased }: ErasedFromSeal,
): SealRecord {
  const contents = sealedContent(before);
  if (sealOf(contents, record.salt).seal === record.seal) {
    return { ...record, ...sealOf(sealedContent(after), record.salt) };
  }
  const keys = new Set(
    contents.flatMap(({ template, sheet, rows }) => {
      const emptied = new Set(erased.find((one) => one.sheet === sheet)?.rows);
      return rows.flatMap(({ row, key }) => (emptied.has(row) ? [`${template.id} ${key}`] : []));
    }),
  );
  const forms = record.forms.map((one) => ({
    ...one,
    rows: one.rows.filter(({ key }) => !keys.has(`${one.form} ${key}`)),
  }));
  return { ...record, forms };
}
