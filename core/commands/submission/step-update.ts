import { FORM, layoutOf } from '../../engine/decode/layout.ts';
import { renderHistory } from '../../engine/render/history-sheet.ts';
import { formulir } from '../../katalog/formulir.ts';
import { alurPengiriman, type LangkahPengiriman } from '../../katalog/pengiriman.ts';
import type { Area, CellValue } from '../../workbook/cell.ts';
import { isoOf } from '../../workbook/serial.ts';
import { type SheetSnapshot, type Snapshot, sheetNamed } from '../../workbook/snapshot.ts';
import type { CellEdit, SheetLock, WorkbookUpdate } from '../../workbook/workbook.ts';
import type { CheckContext } from '../check-workbook.ts';
import type { Submission } from './read-submission.ts';

/** What taking a step depends on besides the workbook. */
export interface StepContext extends CheckContext {
  /** Hours and minutes now, `14.05`; `null` where they do not matter. */
  readonly clock: string | null;
}

/** What a step writes. */
export interface StepTaken {
  readonly step: LangkahPengiriman;
  readonly id: string;
  readonly version: number;
  /** The seal of what was sent last, 64 hex digits. */
  readonly seal: string;
  readonly score: number | null;
  readonly reason: string;
  /** The day of sending; `null` for none. */
  readonly day: number | null;
}

/** The changes of a step: the stamps on the cover, a line in the history, and whether the officer's cells are open. */
export function stepUpdate(
  snapshot: Snapshot,
  submission: Submission,
  taken: StepTaken,
  context: StepContext,
): WorkbookUpdate {
  const { to, opens } = alurPengiriman.steps[taken.step];
  const { id, version, seal, score, reason } = taken;
  const event = { version, state: to, time: timeOf(context), id, seal, score, reason };
  return {
    sheets: [renderHistory([...submission.past, ...submission.events, event])],
    names: [],
    marks: [],
    edits: [{ sheet: submission.cover.sheet.name, cells: stampsOf(submission, taken) }],
    locks: locksOf(snapshot, !opens),
  };
}

/** Now as the history says it, in the time of the region: `2024-08-08 14:05`. */
export function timeOf({ today, clock }: StepContext): string {
  return clock === null ? isoOf(today) : `${isoOf(today)} ${clock.replace('.', ':')}`;
}

function stampsOf({ cover }: Submission, { step, id, version, reason, day }: StepTaken): readonly CellEdit[] {
  const { stamps, steps } = alurPengiriman;
  const { to, dataStatus } = steps[step];
  const values = cover.sheet.columns[FORM.value]?.values ?? [];
  const stamp = (field: string, after: CellValue, format?: 'date'): readonly CellEdit[] => {
    const row = cover.layout.columns[field]?.row;
    const before = values[row ?? -1] ?? null;
    if (row === undefined || row === null || (before ?? '') === (after ?? '')) return [];
    return [{ row, column: FORM.value, before, after, ...(format ? { format } : {}) }];
  };
  return [
    ...stamp(stamps.id, id),
    ...stamp(stamps.state, to),
    ...stamp(stamps.version, version),
    ...stamp(stamps.day, day, day === null ? undefined : 'date'),
    ...stamp(stamps.reason, reason === '' ? null : reason),
    ...(dataStatus === null ? [] : stamp(stamps.dataStatus, dataStatus.label.id)),
  ];
}

/** The cells of all forms that people fill in, sheet by sheet. */
function locksOf(snapshot: Snapshot, locked: boolean): readonly SheetLock[] {
  return formulir.flatMap((template) => {
    const sheet = sheetNamed(snapshot, template.sheet);
    if (sheet === null) return [];
    const layout = layoutOf(sheet, template);
    const { first } = layout.head;
    const rows = lastRow(sheet) - first;
    const areas = Object.entries(template.columns).flatMap(([name, column]): readonly Area[] => {
      const place = column.derived ? undefined : layout.columns[name];
      if (place === undefined) return [];
      if (place.row !== null) return [{ row: place.row, column: FORM.value, rows: 1, columns: 1 }];
      return rows > 0 ? [{ row: first, column: place.column, rows, columns: 1 }] : [];
    });
    return areas.length === 0 ? [] : [{ sheet: sheet.name, areas, locked }];
  });
}

/** As far as a sheet was prepared, counted from 1: by its cells and its input rules. */
function lastRow({ rowCount, guarded = [] }: SheetSnapshot): number {
  return guarded.reduce((most, { row, rows }) => Math.max(most, row + rows), rowCount);
}
