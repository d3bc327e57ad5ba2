import type { Locale } from '../core/index.ts';
import { alone } from './alone.ts';
import { BUSY, textOf } from './failures.ts';

/** What a menu item does, in the order in which it happens. */
interface Command<Asked, Done> {
  /** Asks what must be known; `null` when somebody gave up. Whatever it read may be out of date afterwards. */
  ask(): Asked | null;
  /** Reads and writes the spreadsheet, while nobody else's command may. Opens no dialog. */
  work(asked: Asked): Done;
  /** Shows what was done. */
  show(done: Done): void;
}

/**
 * Runs a command, and tells in a sentence why it could not be done.
 *
 * A dialog suspends the script, and no lock outlives that: questions come before the lock is taken, and bad news after
 * it was let go.
 */
export function runCommand<Asked, Done>({ ask, work, show }: Command<Asked, Done>, locale: Locale): void {
  try {
    const asked = ask();
    if (asked === null) return;
    const outcome = alone(() => work(asked));
    if (outcome === null) SpreadsheetApp.getUi().alert(BUSY[locale]);
    else show(outcome.done);
  } catch (error) {
    SpreadsheetApp.getUi().alert(textOf(error)[locale]);
  }
}
