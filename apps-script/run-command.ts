import { HostError, type Locale, type Text } from '../core/index.ts';

/** What a menu item does, in the order in which it happens. */
interface Command<Asked, Done> {
  /** Asks what must be known; `null` when somebody gave up. Whatever it read may be out of date afterwards. */
  ask(): Asked | null;
  /** Reads and writes the spreadsheet, while nobody else's command may. Opens no dialog. */
  work(asked: Asked): Done;
  /** Shows what was done. */
  show(done: Done): void;
}

const LOCK_MILLISECONDS = 5000;

const BUSY: Text = {
  id: 'Monev TPPO sedang bekerja di buku kerja ini untuk orang lain. Tunggu sebentar, lalu ulangi.',
  en: 'Monev TPPO is at work in this workbook for somebody else. Wait a moment and try again.',
};
const FAILED: Text = {
  id: 'Pekerjaan ini tidak selesai. Ulangi; bila tetap gagal, sampaikan kode berikut kepada pengelola.',
  en: 'This was not finished. Try again; if it fails again, pass the following code on to your administrator.',
};

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
    SpreadsheetApp.getUi().alert(sentenceOf(error, locale));
  }
}

/** Works for one person at a time; `null` when somebody else's command is still at work. */
function alone<T>(work: () => T): { readonly done: T } | null {
  const lock = LockService.getDocumentLock();
  if (!lock.tryLock(LOCK_MILLISECONDS)) return null;
  try {
    return { done: work() };
  } finally {
    lock.releaseLock();
  }
}

/** The words of an unforeseen error may be English and hold what stands in cells: its kind alone is told. */
function sentenceOf(error: unknown, locale: Locale): string {
  if (error instanceof HostError) return error.text[locale];
  return `${FAILED[locale]}\n\n${error instanceof Error ? error.name : typeof error}`;
}
