import type { Received } from './received.ts';

/** The newest of several copies of a submission, or `null` where there is none: the highest version, then the most steps taken. */
export function newestOf(books: readonly Received[]): Received | null {
  return books.reduce<Received | null>(
    (best, one) => (best === null || ageOf(one, best) > 0 ? one : best),
    null,
  );
}

/** Whether one version of a submission was sent twice with different contents. */
export function hasConflict(books: readonly Received[]): boolean {
  const seals = new Map<string, string | null>();
  return books.some(({ id, version, isSent, seal }) => {
    if (!isSent || id === null) return false;
    const key = `${id} ${version}`;
    const known = seals.get(key);
    seals.set(key, seal);
    return known !== undefined && known !== seal;
  });
}

/** Above 0 where the first is newer. Of two that are equal in all, the one whose name comes last is taken. */
function ageOf(one: Received, other: Received): number {
  return (
    one.version - other.version ||
    one.steps - other.steps ||
    Number(one.isSent) - Number(other.isSent) ||
    (one.sent ?? 0) - (other.sent ?? 0) ||
    (one.file > other.file ? 1 : -1)
  );
}
