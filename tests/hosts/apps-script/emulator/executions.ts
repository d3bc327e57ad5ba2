import type { BookState, SheetState } from './book.ts';
import { refuse } from './errors.ts';
import type { World } from './world.ts';

/** What goes wrong at a call of any service, counted from 1: it throws, or Google ends the script there. */
export type Fault = { readonly at: number } & (
  | { readonly kind: 'exception'; readonly message: string }
  | { readonly kind: 'kill' }
);

/** What Google does to the runs of a script. */
export interface Executions {
  calls: number;
  faults: readonly Fault[];
  /** The run was ended: whatever its code still does reaches no service. */
  killed: boolean;
  /** What of the spreadsheet survives a kill; `null`: all of it. */
  saved: BookState | null;
}

/** A run was ended from outside. No `catch` can do anything about it. */
class Killed extends Error {
  override readonly name = 'Killed';
}

export function newExecutions(): Executions {
  return { calls: 0, faults: [], killed: false, saved: null };
}

/** Counts a call, and lets happen what is to happen at it. */
export function passCall({ executions, book }: World): void {
  if (executions.killed) throw new Killed('the run has ended');
  executions.calls++;
  const [fault] = executions.faults;
  if (!fault || executions.calls < fault.at) return;
  executions.faults = executions.faults.slice(1);
  if (fault.kind === 'exception') refuse(fault.message);
  executions.killed = true;
  if (executions.saved) restore(book, executions.saved);
  throw new Killed('the run has ended');
}

/** What was changed so far is there to stay. */
export function commit({ executions, book }: World): void {
  if (executions.saved) executions.saved = copyOf(book);
}

/** A run is over, and with it its lock. */
export function endRun(world: World): void {
  const { executions } = world;
  if (!executions.killed) commit(world);
  else if (executions.saved) executions.saved = copyOf(world.book);
  executions.killed = false;
  world.lock = null;
  world.meter.locked = false;
}

/** From now on a kill takes with it what was not flushed. */
export function loseUnflushed({ executions, book }: World): void {
  executions.saved = copyOf(book);
}

function restore(book: BookState, saved: BookState): void {
  for (const sheet of book.sheets) sheet.deleted = true;
  const { sheets, names, active, made } = saved;
  book.sheets = sheets.map((sheet) => ({ ...sheet, book }));
  const now = new Map(sheets.map((sheet, i) => [sheet, book.sheets[i] ?? sheet]));
  book.names.clear();
  for (const [name, area] of names)
    book.names.set(name, { ...area, sheet: now.get(area.sheet) ?? area.sheet });
  book.active = (active && now.get(active)) ?? null;
  book.made = made;
}

function copyOf(book: BookState): BookState {
  const copies = new Map<SheetState, SheetState>();
  for (const sheet of book.sheets) copies.set(sheet, sheetCopy(sheet));
  const names = new Map(
    [...book.names].map(([name, area]) => [name, { ...area, sheet: copies.get(area.sheet) ?? area.sheet }]),
  );
  return {
    ...book,
    sheets: [...copies.values()],
    names,
    active: (book.active && copies.get(book.active)) ?? null,
  };
}

function sheetCopy(sheet: SheetState): SheetState {
  return {
    ...sheet,
    cells: new Map([...sheet.cells].map(([key, cell]) => [key, { ...cell }])),
    hiddenRows: new Set(sheet.hiddenRows),
    hiddenColumns: new Set(sheet.hiddenColumns),
    protections: sheet.protections.map((one) => ({ ...one })),
  };
}
