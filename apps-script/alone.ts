const LOCK_MILLISECONDS = 5000;

/** Works for one person at a time; `null` when somebody else's command is still at work. */
export function alone<T>(work: () => T, patience = LOCK_MILLISECONDS): { readonly done: T } | null {
  const lock = LockService.getDocumentLock();
  if (!lock.tryLock(patience)) return null;
  try {
    return { done: work() };
  } finally {
    lock.releaseLock();
  }
}
