import type { AreaOnSheet, BookState, SheetState, ValidationState } from './book.ts';
import { refuse } from './errors.ts';
import type { Executions } from './outside.ts';
import type { World } from './world.ts';

/** A run was ended from outside. No `catch` can do anything about it. */
class Killed extends Error {
  override readonly name = 'Killed';
}

export function newExecutions(): Executions {
  return { calls: 0, faults: [], killed: false, saved: null };
}

/** Counts a call, and lets happen what is to happen at it. */
export function passCall(world: World): void {
  const { executions } = world;
  if (executions.killed) throw new Killed('the run has ended');
  executions.calls++;
  const [fault] = executions.faults;
  if (!fault || executions.calls < fault.at) return;
  executions.faults = executions.faults.slice(1);
  if (fault.kind === 'exception') refuse(fault.message);
  killRun(world);
}

/** Ends a run as Google does after six minutes. */
export function killRun({ executions, book }: World): never {
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
  const { sheets, names, active, made } = copyOf(saved, book);
  book.sheets = sheets;
  book.names.clear();
  for (const [name, area] of names) book.names.set(name, area);
  book.active = active;
  book.made = made;
}

/** A copy in which sheets, names and rules know one another and nothing of the original. */
function copyOf(from: BookState, into: BookState | null = null): BookState {
  const copies = new Map<SheetState, SheetState>();
  const copied = { ...from, names: new Map<string, AreaOnSheet>() };
  const book = into ?? copied;
  for (const sheet of from.sheets) copies.set(sheet, { ...sheet, book, cells: new Map() });
  const moved = (area: AreaOnSheet): AreaOnSheet => ({
    ...area,
    sheet: copies.get(area.sheet) ?? area.sheet,
  });
  const rules = new Map<ValidationState, ValidationState>();
  const ruled = (rule: ValidationState): ValidationState => {
    const known = rules.get(rule);
    if (known) return known;
    const values = rule.values.map((value) =>
      typeof value === 'object' && 'sheet' in value ? moved(value) : value,
    );
    const made = { ...rule, values };
    rules.set(rule, made);
    return made;
  };
  for (const [sheet, copy] of copies) {
    for (const [key, cell] of sheet.cells)
      copy.cells.set(key, { ...cell, rule: cell.rule && ruled(cell.rule) });
    Object.assign(copy, {
      hiddenRows: new Set(sheet.hiddenRows),
      hiddenColumns: new Set(sheet.hiddenColumns),
      protections: sheet.protections.map((one) => ({ ...one })),
      charts: sheet.charts.map((chart) => ({ ...chart, ranges: chart.ranges.map(moved) })),
    });
  }
  for (const [name, area] of from.names) copied.names.set(name, moved(area));
  copied.sheets = [...copies.values()];
  copied.active = (from.active && copies.get(from.active)) ?? null;
  return copied;
}
