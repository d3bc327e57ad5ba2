import type { CodeList } from './code-list.ts';

/** What the codes of a list are called in another standard. */
export interface Crosswalk {
  readonly list: CodeList;
  /** The field of the standard whose values these are. */
  readonly field: string;
  /** For each code the values that mean the same or hold it; `Field=Value` where another field says it too; none where none does. */
  readonly values: Readonly<Record<string, readonly string[]>>;
}

/** Declares what every code of a list is called elsewhere. */
export function crosswalk<C extends string>(
  list: CodeList<C>,
  field: string,
  values: Readonly<Record<NoInfer<C>, readonly string[]>>,
): Crosswalk {
  return { list, field, values };
}
