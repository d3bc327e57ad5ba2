import { nameKey } from '../../engine/decode/text.ts';
import { newestOf } from './newest.ts';
import type { Received } from './received.ts';

/** One of several agencies of a kind, and all that came from it. */
export interface Office {
  /** Its official name; `null` where it has none, or is the only one and nobody asked for it by name. */
  readonly office: string | null;
  readonly books: readonly Received[];
  readonly isExpected: boolean;
}

/**
 * Tells the agencies of one kind and region apart by their official names, as two hospitals of a city. An agency that has
 * changed its name is known by what it sent before; one that does not say its name is nobody else, or the only one that is
 * expected by name. `wanted` are the names of those that are expected, `null` for whoever else is of that kind; they come
 * first, also where nothing came.
 */
export function officesOf(books: readonly Received[], wanted: readonly (string | null)[]): readonly Office[] {
  const names = wanted.flatMap((name) => name ?? []);
  const isKindExpected = wanted.length > names.length;
  const groups = [...groupsOf(books, names.length === 0)];
  const named = names.map((office): Office => {
    const at = placeOf(office, groups, names.length === 1);
    return { office, books: groups.splice(at, at < 0 ? 0 : 1)[0] ?? [], isExpected: true };
  });
  if (groups.length === 0 && (isKindExpected || names.length === 0)) groups.push([]);
  const isAlone = names.length === 0 && groups.length === 1;
  const others = groups
    .map((own): Office => {
      const office = isAlone ? null : newestOf(own)?.office || null;
      return { office, books: own, isExpected: isKindExpected };
    })
    .sort((a, b) => ((a.office ?? '') < (b.office ?? '') ? -1 : 1));
  return [...named, ...others];
}

/** Where what came from an agency stands; below 0 where nothing did. */
function placeOf(name: string, groups: readonly (readonly Received[])[], isOnly: boolean): number {
  const at = groups.findIndex((own) => own.some((book) => keyOf(book) === nameKey(name)));
  return at < 0 && isOnly ? groups.findIndex((own) => own.every((book) => keyOf(book) === '')) : at;
}

/** What came, agency by agency; `joinsNameless` takes one without a name for each of the others. */
function groupsOf(books: readonly Received[], joinsNameless: boolean): readonly (readonly Received[])[] {
  const groups: Received[][] = [];
  for (const book of books) {
    const same = groups.filter((group) => group.some((other) => isSame(book, other, joinsNameless)));
    const [first, ...others] = same;
    if (first === undefined) groups.push([book]);
    else first.push(...others.flat(), book);
    for (const other of others) groups.splice(groups.indexOf(other), 1);
  }
  return groups;
}

function isSame(one: Received, other: Received, joinsNameless: boolean): boolean {
  const [name, otherName] = [keyOf(one), keyOf(other)];
  if (name === otherName) return true;
  if (joinsNameless && (name === '' || otherName === '')) return true;
  return one.seals.some((seal) => seal !== '' && other.seals.includes(seal));
}

function keyOf({ office }: Received): string {
  return nameKey(office);
}
