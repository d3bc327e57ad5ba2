/** What stands in a cell; days are ISO dates and mean true date cells. */
export type FixtureCell =
  | { readonly kind: 'text' | 'date' | 'error'; readonly value: string }
  | { readonly kind: 'number'; readonly value: number };

const REPEATED = /^"(.*)" × (\d+)$/;
const QUOTED = /^"(.*)"$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const NUMBER = /^-?\d+(?:\.\d+)?$/;
const ERROR = /^#(?:REF!|N\/A|NAME\?|VALUE!|DIV\/0!)$/;

/** Reads a cell as fixtures write it; `null` is blank. */
export function parseCell(written: string): FixtureCell | null {
  if (written === '∅' || written === '') return null;
  const [, part, times] = REPEATED.exec(written) ?? [];
  if (part !== undefined) return { kind: 'text', value: part.repeat(Number(times)) };
  const quoted = QUOTED.exec(written)?.[1];
  if (quoted !== undefined) return { kind: 'text', value: quoted };
  if (DAY.test(written)) return { kind: 'date', value: written };
  if (NUMBER.test(written)) return { kind: 'number', value: Number(written) };
  return { kind: ERROR.test(written) ? 'error' : 'text', value: written };
}
