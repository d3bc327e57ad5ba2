import { askedCodes, codeNames } from '../decode/code-names.ts';
import { readSet } from '../decode/code-sets.ts';
import type { Companion } from './cell-reading.ts';
import { normalForm } from './normal-form.ts';
import type { Scope } from './scope.ts';

/** What the words of a cell tell other columns. */
interface Found {
  /** False when they may mean several things there; `also` then holds each. */
  readonly sure: boolean;
  readonly also: readonly Companion[];
}

/**
 * Finds what the words of a cell mean in the columns that its own column names in `also`. A code that both columns have,
 * such as "other", is not carried over: it says nothing there.
 */
export function companionFinder(scope: Scope): (text: string, own: ReadonlySet<string> | null) => Found {
  const finders = scope.column.also.map((name) => finderOf(scope, name));
  return (text, own) => {
    const found = finders.map((find) => find(text, own ?? NOTHING));
    return { sure: found.every(({ sure }) => sure), also: found.flatMap(({ also }) => also) };
  };
}

const NOTHING: ReadonlySet<string> = new Set();
const NONE: Found = { sure: true, also: [] };

function finderOf(
  { columns, locale }: Scope,
  name: string,
): (text: string, own: ReadonlySet<string>) => Found {
  const column = columns[name];
  if (!column?.list) return () => NONE;
  const codes = column.list.codes;
  const names = codeNames(column);
  const asked = askedCodes(column);
  const form = (positions: readonly number[]): Companion => ({
    column: name,
    form: normalForm(column, positions, locale),
  });
  return (text, own) => {
    const found = names(text);
    const members = found.kind === 'one' ? [found.position] : readSet(text, names).members;
    const told = members.filter((position) => !own.has(codes[position]?.code ?? ''));
    if (told.length > 0)
      return { sure: true, also: [form(column.type === 'choices' ? told : told.slice(0, 1))] };
    const meant = asked(text) ?? [];
    return meant.length === 0 ? NONE : { sure: false, also: meant.map((position) => form([position])) };
  };
}
