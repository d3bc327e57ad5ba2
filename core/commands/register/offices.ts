import { nameKey } from '../../engine/decode/text.ts';
import { newestOf } from './newest.ts';
import type { Received } from './received.ts';

/** One of several agencies of a kind, and all that came from it. */
export interface Office {
  /** Its official name; `null` where it is the only one. */
  readonly office: string | null;
  readonly books: readonly Received[];
}

/**
 * Tells the agencies of one kind and region apart by their official names, as two hospitals of a city. An agency that has
 * changed its name is known by what it sent before; one without a name is nobody else.
 */
export function officesOf(books: readonly Received[]): readonly Office[] {
  const offices: Received[][] = [];
  for (const book of books) {
    const same = offices.filter((office) => office.some((other) => isSame(book, other)));
    const [first, ...others] = same;
    if (first === undefined) offices.push([book]);
    else first.push(...others.flat(), book);
    for (const other of others) offices.splice(offices.indexOf(other), 1);
  }
  if (offices.length < 2) return [{ office: null, books }];
  return offices
    .map((own): Office => ({ office: newestOf(own)?.office ?? '', books: own }))
    .sort((a, b) => ((a.office ?? '') < (b.office ?? '') ? -1 : 1));
}

function isSame(one: Received, other: Received): boolean {
  const [name, otherName] = [nameKey(one.office), nameKey(other.office)];
  if (name === otherName || name === '' || otherName === '') return true;
  return one.seals.some((seal) => seal !== '' && other.seals.includes(seal));
}
