import { sha256Hex } from '../core/index.ts';

/**
 * Makes ids that nothing else bears, UUIDs of version 8 (RFC 9562, 5.8). Google is asked for one, since each time takes
 * its while and a sheet has thousands of rows; the others follow from that one, which nobody gets to see.
 */
export function newIds(): () => string {
  let seed: string | null = null;
  let made = 0;
  return () => {
    seed ??= Utilities.getUuid();
    made++;
    const hex = sha256Hex([seed, String(made)]);
    const part = (from: number, to: number): string => hex.slice(from, to);
    return `${part(0, 8)}-${part(8, 12)}-8${part(12, 15)}-8${part(15, 18)}-${part(18, 30)}`;
  };
}
