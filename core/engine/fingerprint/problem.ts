import type { Text } from '../../locale/text.ts';

/** Why something typed cannot be used, in words that do not repeat it. */
export interface Problem {
  readonly problem: Text;
}

/** A sentence as a problem. */
export function problem(id: string, en: string): Problem {
  return { problem: { id, en } };
}
