/** A member of an enumeration, such as `SpreadsheetApp.BorderStyle.SOLID`. */
export interface Member {
  toString(): string;
}

interface Known {
  readonly enumeration: string;
  readonly name: string;
}

const members = new WeakMap<object, Known>();
const enumerations = new Map<string, Readonly<Record<string, Member>>>();

/** An enumeration as scripts see it: one object, wherever it is named. */
export function enumeration(name: string, names: readonly string[]): Readonly<Record<string, Member>> {
  const known = enumerations.get(name);
  if (known) return known;
  const made = Object.freeze(Object.fromEntries(names.map((one) => [one, member(name, one)])));
  enumerations.set(name, made);
  return made;
}

/** One member of an enumeration that was built before. */
export function memberOf(enumeration: string, name: string): Member {
  const found = enumerations.get(enumeration)?.[name];
  if (!found) throw new TypeError(`no ${enumeration}.${name}`);
  return found;
}

/** Whether a value is a member of that enumeration. */
export function isMember(value: unknown, enumeration: string): boolean {
  return typeof value === 'object' && value !== null && members.get(value)?.enumeration === enumeration;
}

function member(enumeration: string, name: string): Member {
  const one: Member = Object.freeze({ toString: () => name });
  members.set(one, { enumeration, name });
  return one;
}
