import {
  approveSubmission,
  finalizeSubmission,
  HostError,
  type Receipt,
  returnSubmission,
  reviseSubmission,
  type Snapshot,
  type StepOutcome,
  sheetNamed,
  submitWorkbook,
  type Verification,
  verifySubmission,
  withdrawSubmission,
} from '../../core/index.ts';
import type { CellValue } from '../../core/workbook/cell.ts';
import type { MemoryWorkbook } from '../../core/workbook/memory-workbook.ts';
import { CONTEXT, TODAY } from './erase-book.ts';

let ids = 0;

/** With what steps are taken in these tests: two days before the deadline, five past two in the afternoon. */
export const STEPPING = { ...CONTEXT, today: TODAY - 4, clock: '14.05' } as const;
export const SENDING = { ...STEPPING, newId: () => `garam-${++ids}` };

/** Every step by its name in the catalogue. */
export const STEPS = {
  kirim: (snapshot: Snapshot) => submitWorkbook(snapshot, SENDING),
  batalkan: (snapshot: Snapshot) => withdrawSubmission(snapshot, STEPPING),
  kembalikan: (snapshot: Snapshot) => returnSubmission(snapshot, 'Lengkapi layanan bulan Juli.', STEPPING),
  setujui: (snapshot: Snapshot) => approveSubmission(snapshot, STEPPING),
  finalkan: (snapshot: Snapshot) => finalizeSubmission(snapshot, STEPPING),
  revisi: (snapshot: Snapshot) => reviseSubmission(snapshot, 'Ada laporan susulan.', STEPPING),
} as const satisfies Record<string, (snapshot: Snapshot) => StepOutcome | ReturnType<typeof submitWorkbook>>;

export type Step = keyof typeof STEPS;

/** Takes steps in a workbook, one after another; throws where one is refused. */
export function take(book: MemoryWorkbook, ...steps: readonly Step[]): void {
  for (const step of steps) {
    const outcome = STEPS[step](book.read());
    if ('hindrances' in outcome)
      throw new HostError('unclear', outcome.hindrances[0]?.text ?? { id: '', en: '' });
    book.write(outcome.update);
  }
}

/** Sends a workbook and gives the receipt. */
export function send(book: MemoryWorkbook): Receipt {
  const outcome = submitWorkbook(book.read(), SENDING);
  if ('hindrances' in outcome)
    throw new HostError('unclear', outcome.hindrances[0]?.text ?? { id: '', en: '' });
  book.write(outcome.update);
  return outcome.receipt;
}

/** Why a step is refused; none where it is not. */
export function refusalsOf(book: MemoryWorkbook, step: Step): readonly string[] {
  const outcome = STEPS[step](book.read());
  return 'hindrances' in outcome ? outcome.hindrances.map(({ code }) => code) : [];
}

export function verified(book: MemoryWorkbook): Verification {
  return verifySubmission(book.read(), TODAY);
}

/** Where a field of a table stands, or of the cover. */
export function placeOf(snapshot: Snapshot, sheet: string, field: string): { row: number; column: number } {
  const { columns = [] } = sheetNamed(snapshot, sheet) ?? {};
  const row = sheet === COVER ? (columns[2]?.values.indexOf(field) ?? -1) : 2;
  const column = sheet === COVER ? 1 : columns.findIndex(({ values }) => values[1] === field);
  return { row, column };
}

/** What a field of the cover holds. */
export function onCover(book: MemoryWorkbook, field: string): CellValue {
  const snapshot = book.read();
  const { row, column } = placeOf(snapshot, COVER, field);
  return sheetNamed(snapshot, COVER)?.columns[column]?.values[row] ?? null;
}

/** Types into a field: of the cover, or of the record so many below the first. */
export function typeInto(
  book: MemoryWorkbook,
  sheet: string,
  field: string,
  value: CellValue,
  below = 0,
): string {
  const { row, column } = placeOf(book.read(), sheet, field);
  if (row < 0 || column < 0) throw new RangeError(`no field ${field}`);
  book.type(sheet, [{ row: row + below, column, value }]);
  return `${letters(column)}${row + below + 1}`;
}

function letters(column: number): string {
  return column < 26
    ? String.fromCharCode(65 + column)
    : letters(Math.floor(column / 26) - 1) + letters(column % 26);
}

export const COVER = 'T00 Sampul';
export const CASES = 'T01 Kasus';
export const VICTIMS = 'T02 Korban';
