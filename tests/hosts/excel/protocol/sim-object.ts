import { fault } from './fault.ts';

/**
 * One object of the simulated Excel, such as a range: what can be read, set, followed and called on it, by the names
 * that the API documents. What is documented and not listed here is refused as not simulated.
 */
export interface SimObject {
  readonly kind: typeof OBJECT;
  /** The class in the `Excel` namespace. */
  readonly type: string;
  readonly get: Readonly<Record<string, () => unknown>>;
  readonly set: Readonly<Record<string, (value: unknown) => void>>;
  /** Properties that are objects; `null` is the null object. */
  readonly follow: Readonly<Record<string, () => SimObject | null>>;
  /** Methods; a method that gives an object gives a {@link SimObject} or `null`. */
  readonly call: Readonly<Record<string, (...values: readonly unknown[]) => unknown>>;
  /** The members of a collection, in their order. */
  readonly items: (() => readonly SimObject[]) | null;
  /** The member of a collection by id or name, or `null`. */
  readonly find: ((key: unknown) => SimObject | null) | null;
}

const OBJECT: unique symbol = Symbol('SimObject');

/** Makes an object of the parts that it has. */
export function simObject(type: string, parts: Partial<Omit<SimObject, 'kind' | 'type'>>): SimObject {
  return { get: {}, set: {}, follow: {}, call: {}, items: null, find: null, ...parts, kind: OBJECT, type };
}

/** A collection, with the calls that every collection has. */
export function simCollection(
  type: string,
  items: () => readonly SimObject[],
  find: (key: unknown) => SimObject | null,
  parts: Partial<Pick<SimObject, 'get' | 'follow' | 'call'>> = {},
): SimObject {
  const call: SimObject['call'] = {
    getCount: () => items().length,
    getItemAt: (index) => {
      const item = typeof index === 'number' ? items()[index] : undefined;
      if (item === undefined) throw fault('InvalidArgument', `${type} has no item ${String(index)}`);
      return item;
    },
    getItem: (key) => {
      const item = find(key);
      if (item === null) throw fault('ItemNotFound', `${type}: ${String(key)}`);
      return item;
    },
    getItemOrNullObject: (key) => find(key),
  };
  return simObject(type, { ...parts, items, find, call: { ...call, ...parts.call } });
}

/** Whether a value is an object of the simulation and not plain JSON. */
export function isSimObject(value: unknown): value is SimObject {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === OBJECT;
}
