import { installedTypes } from '../library/installed-types.ts';
import type { MemberEntry, TypeEntry } from '../library/type-table.ts';
import { fault, HostFault, notSimulated } from './fault.ts';
import { hasSet, type RequirementSets } from './requirement-sets.ts';
import { isSimObject, type SimObject } from './sim-object.ts';

/** Reads, sets, follows and calls members as an Excel with certain API sets allows it. */
export interface Members {
  typeOf(object: SimObject): TypeEntry;
  read(object: SimObject, wire: string): unknown;
  write(object: SimObject, wire: string, value: unknown): void;
  follow(object: SimObject, wire: string): SimObject | null;
  call(object: SimObject, wire: string, values: readonly unknown[]): unknown;
}

/** The members of all objects; `ApiNotFound` for those that are newer than the sets. */
export function membersOf(sets: RequirementSets): Members {
  const types = installedTypes();
  const typeOf = ({ type }: SimObject): TypeEntry => {
    const entry = types[type];
    if (!entry) throw notSimulated(type);
    return entry;
  };
  const check = ({ type }: SimObject, { name, set }: MemberEntry): string => {
    const [family = '', version = ''] = set?.split(' ') ?? [];
    if (set !== null && !hasSet(sets, family, version)) {
      throw new HostFault('ApiNotFound', `${type}.${name} needs ${set}`, 404);
    }
    return name;
  };
  return {
    typeOf,
    read: (object, wire) => {
      const entry = typeOf(object).scalars[wire];
      if (!entry) throw fault('InvalidArgument', `${object.type} has no property ${wire}`);
      const getter = object.get[check(object, entry)];
      if (!getter) throw notSimulated(`${object.type}.${entry.name}`);
      return getter();
    },
    write: (object, wire, value) => {
      const entry = typeOf(object).scalars[wire];
      if (!entry?.writable) throw fault('InvalidArgument', `${object.type}.${wire} cannot be set`);
      const setter = object.set[check(object, entry)];
      if (!setter) throw notSimulated(`setting ${object.type}.${entry.name}`);
      setter(value);
    },
    follow: (object, wire) => {
      const entry = typeOf(object).navigations[wire];
      if (!entry) throw fault('InvalidArgument', `${object.type} has no property ${wire}`);
      const step = object.follow[check(object, entry)];
      if (!step) throw notSimulated(`${object.type}.${entry.name}`);
      return step();
    },
    call: (object, wire, values) => {
      const entry = typeOf(object).methods[wire] ?? inherited(object, wire);
      const method = entry && object.call[check(object, entry)];
      if (!entry || !method) throw notSimulated(`${object.type}.${entry?.name ?? wire}()`);
      // What the caller left out travels as `null`.
      const result = method(...values.map((value) => value ?? undefined));
      if (entry.type !== null && result !== null && !isSimObject(result)) {
        throw new TypeError(`${object.type}.${entry.name}() must give an object`);
      }
      return result;
    },
  };
}

/** Calls that the library makes on every collection without a method of its own. */
function inherited({ items }: SimObject, wire: string): (MemberEntry & { readonly type: string }) | null {
  const name = wire.charAt(0).toLowerCase() + wire.slice(1);
  return items && (name === 'getItem' || name === 'getItemAt') ? { name, set: null, type: '' } : null;
}
