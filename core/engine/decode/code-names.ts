import type { Code } from '../../kit/code-list.ts';
import type { Column } from '../../kit/column.ts';
import { nameKey, plain } from './text.ts';

/** What a name in a cell stands for. */
export type FoundCode =
  | { readonly kind: 'one'; readonly position: number }
  | { readonly kind: 'several'; readonly positions: readonly number[] } // the user is asked
  | { readonly kind: 'doubtful'; readonly positions: readonly number[] } // one for this column, but the list asks about it
  | { readonly kind: 'outside'; readonly position: number } // in the list, but not for this column
  | { readonly kind: 'none' };

/** Finds codes by code, label in either language, or synonym. */
export type CodeNames = (text: string) => FoundCode;

// "<60" and "-1" must not lose their signs and become something else.
const SIGNED = /[<>≤≥±=~]|^\s*-\s*\d/;

/** The finder of a column's code list. Positions count from 0; answers are remembered by the text as it stands in the cell. */
export function codeNames(column: Column): CodeNames {
  const { list, part } = column;
  const { exact, loose } = indexOf(list?.codes ?? []);
  const accepts = (position: number): boolean => part?.codes.has(list?.codes[position]?.code ?? '') ?? true;
  const asked = askedCodes(column);
  const remembered = new Map<string, FoundCode>();
  return (text) => {
    const known = remembered.get(text);
    if (known) return known;
    const same = exact.get(plain(text).toLowerCase());
    const positions = same ?? (SIGNED.test(text) ? undefined : loose.get(nameKey(text))) ?? [];
    const judged = judge(positions, accepts);
    const inDoubt = judged.kind === 'one' && asked(text) !== null;
    const found = inDoubt ? ({ kind: 'doubtful', positions } as const) : judged;
    remembered.set(text, found);
    return found;
  };
}

/** The codes that a vague or foreign name may mean, likeliest first; `null` for a name that the list does not ask about. */
export function askedCodes(column: Column): AskedCodes {
  const known = askers.get(column);
  if (known) return known;
  const asker = askerOf(column);
  askers.set(column, asker);
  return asker;
}

type AskedCodes = (text: string) => readonly number[] | null;

// Columns live as long as the program, and every workbook beside a checked one is read by them too.
const askers = new WeakMap<Column, AskedCodes>();

function askerOf({ list, part }: Column): AskedCodes {
  const asked = Object.entries(list?.asked ?? {});
  if (asked.length === 0) return () => null;
  const codes = list?.codes ?? [];
  const positions = new Map(codes.map(({ code }, position) => [code, position]));
  const exact = new Map<string, readonly number[]>();
  const loose = new Map<string, readonly number[]>();
  for (const [name, meant] of asked) {
    const accepted = meant.filter((code) => part?.codes.has(code) ?? true);
    if (accepted.length === 0 && meant.length > 0) continue;
    const found = accepted.flatMap((code) => positions.get(code) ?? []);
    exact.set(plain(name).toLowerCase(), found);
    if (!SIGNED.test(name) && nameKey(name) !== '') loose.set(nameKey(name), found);
  }
  return (text) =>
    exact.get(plain(text).toLowerCase()) ?? (SIGNED.test(text) ? null : (loose.get(nameKey(text)) ?? null));
}

type Names = ReadonlyMap<string, readonly number[]>;

interface NameIndex {
  /** By the name as it is written, letter case aside. */
  readonly exact: Names;
  /** By {@link nameKey}. */
  readonly loose: Names;
}

/** All names of a list by {@link nameKey}, with the positions of the codes that bear them. */
export function looseNames(codes: readonly Code[]): Names {
  return indexOf(codes).loose;
}

// Lists are shared by columns and live as long as the program; the longest has thousands of names.
const indexes = new WeakMap<readonly Code[], NameIndex>();

function indexOf(codes: readonly Code[]): NameIndex {
  const known = indexes.get(codes);
  if (known) return known;
  const exact = new Map<string, readonly number[]>();
  const loose = new Map<string, readonly number[]>();
  codes.forEach(({ code, label, synonyms }, position) => {
    for (const name of [code, label.id, label.en, ...synonyms]) {
      add(exact, plain(name).toLowerCase(), position);
      add(loose, nameKey(name), position);
    }
  });
  indexes.set(codes, { exact, loose });
  return { exact, loose };
}

function judge(positions: readonly number[], accepts: (position: number) => boolean): FoundCode {
  const accepted = positions.filter(accepts);
  if (accepted.length > 1) return { kind: 'several', positions: accepted };
  if (accepted[0] !== undefined) return { kind: 'one', position: accepted[0] };
  return positions[0] === undefined ? { kind: 'none' } : { kind: 'outside', position: positions[0] };
}

function add(names: Map<string, readonly number[]>, name: string, position: number): void {
  const known = names.get(name) ?? [];
  if (name !== '' && !known.includes(position)) names.set(name, [...known, position]);
}
