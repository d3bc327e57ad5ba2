import type { CellValue } from '../../workbook/cell.ts';
import { blankSheet, type SheetModel } from '../../workbook/sheet-model.ts';
import type { SheetSnapshot } from '../../workbook/snapshot.ts';

/** The hidden sheet that says what became of a submission, and when. */
export const HISTORY_SHEET = 'Riwayat Kirim';

/** One thing that was done with a submission. */
export interface HistoryEvent {
  readonly version: number;
  /** The code of the state that it led to, or {@link DATA_ERASED}. */
  readonly state: string;
  /** In the time of the region: `2024-08-08 14:05`, or the day alone. */
  readonly time: string;
  /** `3173-DPPPA-2024-M07-ALL-v1`. */
  readonly id: string;
  /** The seal of what was sent last, 64 hex digits. */
  readonly seal: string;
  /** The data quality score of what was sent; `null` where none was computed. */
  readonly score: number | null;
  readonly reason: string;
}

/** What an event says instead of a state when a victim's data were erased, and the rest was sealed anew. */
export const DATA_ERASED = 'DATA_DIHAPUS';

const HEADER = ['versi', 'status', 'waktu', 'id_pengiriman', 'segel', 'skor_mutu', 'alasan'];

/** The sheet with one row for each event, the newest last. */
export function renderHistory(events: readonly HistoryEvent[]): SheetModel {
  const rows = events.map(({ version, state, time, id, seal, score, reason }) => [
    version,
    state,
    time,
    id,
    seal,
    score,
    reason,
  ]);
  const area = { row: 1, column: 0, rows: Math.max(events.length, 1), columns: HEADER.length };
  return {
    ...blankSheet(HISTORY_SHEET),
    state: 'hidden',
    cells: [HEADER, ...rows],
    styles: [
      { area: { ...area, row: 0, rows: 1 }, style: 'table-header', format: 'general' },
      { area, style: 'plain', format: 'text' },
      { area: { ...area, columns: 1 }, style: 'plain', format: 'integer' },
      { area: { ...area, column: 5, columns: 1 }, style: 'plain', format: 'decimal' },
    ],
    columns: [8, 16, 18, 32, 68, 12, 60].map((width) => ({ width })),
    frozen: { rows: 1, columns: 0 },
    protected: true,
  };
}

/** Whether a sheet of that name is the product's. */
export function isHistory({ columns }: SheetSnapshot): boolean {
  return HEADER.every((header, i) => columns[i]?.values[0] === header);
}

/** The events, the newest last; none where the sheet is not there or not the product's. */
export function readHistory(sheet: SheetSnapshot | null): readonly HistoryEvent[] {
  if (sheet === null || !isHistory(sheet)) return [];
  const cell = (row: number, column: number): CellValue => sheet.columns[column]?.values[row] ?? null;
  const text = (row: number, column: number): string => String(cell(row, column) ?? '');
  const events: HistoryEvent[] = [];
  for (let row = 1; row < sheet.rowCount; row++) {
    const score = cell(row, 5);
    if (text(row, 1) === '') continue;
    events.push({
      version: Number(cell(row, 0)),
      state: text(row, 1),
      time: text(row, 2),
      id: text(row, 3),
      seal: text(row, 4),
      score: typeof score === 'number' ? score : null,
      reason: text(row, 6),
    });
  }
  return events;
}
