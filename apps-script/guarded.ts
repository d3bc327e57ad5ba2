import { HostError, type Locale, type Text } from '../core/index.ts';

const LOCK_MILLISECONDS = 5000;

const BUSY: Text = {
  id: 'Monev TPPO sedang bekerja di buku kerja ini untuk orang lain. Tunggu sebentar, lalu ulangi.',
  en: 'Monev TPPO is at work in this workbook for somebody else. Wait a moment and try again.',
};
const FAILED: Text = {
  id: 'Pekerjaan ini tidak selesai. Ulangi; bila tetap gagal, sampaikan keterangan berikut kepada pengelola.',
  en: 'This was not finished. Try again; if it fails again, pass the following on to your administrator.',
};

/** Runs a command for one person at a time, and tells in a sentence why it could not be done. */
export function guarded(locale: Locale, work: () => void): void {
  const lock = LockService.getDocumentLock();
  if (!lock.tryLock(LOCK_MILLISECONDS)) {
    SpreadsheetApp.getUi().alert(BUSY[locale]);
    return;
  }
  try {
    work();
    // What was written must be there before the next run may begin.
    SpreadsheetApp.flush();
  } catch (error) {
    SpreadsheetApp.getUi().alert(sentenceOf(error, locale));
  } finally {
    lock.releaseLock();
  }
}

function sentenceOf(error: unknown, locale: Locale): string {
  if (error instanceof HostError) return error.text[locale];
  return `${FAILED[locale]}\n\n${error instanceof Error ? error.message : String(error)}`;
}
