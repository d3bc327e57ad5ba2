import type { Locale } from '../core/index.ts';
import { alone } from './alone.ts';
import { BUSY, textOf } from './failures.ts';

/** What a menu item does, in the order in which it happens. */
interface Command<Done> {
  /** Reads and writes the spreadsheet, while nobody else's command may. Opens no dialog. */
  work(): Done;
  /** Shows what was done. */
  show(done: Done): void;
}

/**
 * Runs a command, and tells in a sentence why it could not be done.
 *
 * A dialog suspends the script, and no lock outlives that: bad news come after it was let go.
 */
export function runCommand<Done>({ work, show }: Command<Done>, locale: Locale): void {
  try {
    const outcome = alone(work);
    if (outcome === null) SpreadsheetApp.getUi().alert(BUSY[locale]);
    else show(outcome.done);
  } catch (error) {
    SpreadsheetApp.getUi().alert(textOf(error)[locale]);
  }
}
