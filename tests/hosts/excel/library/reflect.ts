import type { MemberEntry, ScalarEntry, TypeEntry, TypeTable } from './type-table.ts';

/**
 * Reads the table of types from the `Excel` namespace of the loaded client library: only names and API sets, by asking
 * its prototypes and looking at how each member calls the library's own helpers.
 */
export function reflectTypes(namespace: object): TypeTable {
  const entries = Object.entries(namespace).flatMap(([name, type]): [string, TypeEntry][] => {
    const prototype: unknown = typeof type === 'function' ? type.prototype : null;
    if (typeof prototype !== 'object' || prototype === null || !Object.hasOwn(prototype, '_className'))
      return [];
    return [[name, entryOf(prototype)]];
  });
  return Object.fromEntries(entries);
}

const API_SET = /_throwIfApiNotSupported\("[^"]+", (?:_defaultApiSetName|"([^"]+)"), "([^"]+)"/;
const NAVIGATION = /_createPropertyObject\(Excel\.(\w+), this, "(\w+)"/;
const OBJECT_METHOD = /_createMethodObject\((?:Excel\.)?(\w+), this, "(\w+)"/;
const INDEXER = /_createIndexerObject\(Excel\.(\w+), this/;
const PLAIN_METHOD = /_invokeMethod\(this, "(\w+)"/;
const ITEM = /_createChildItemObject\(Excel\.(\w+), /;

function entryOf(prototype: object): TypeEntry {
  const item =
    ITEM.exec(sourceOf(prototype, '_handleResult'))?.[1] ?? INDEXER.exec(sourceOf(prototype, 'getItem'))?.[1];
  return {
    collection: constantOf(prototype, '_isCollection') === true,
    item: item ?? null,
    scalars: scalarsOf(prototype),
    navigations: navigationsOf(prototype),
    methods: methodsOf(prototype),
  };
}

function scalarsOf(prototype: object): TypeEntry['scalars'] {
  const names = textsOf(prototype, '_scalarPropertyNames');
  const wire = textsOf(prototype, '_scalarPropertyOriginalNames');
  const writable = constantOf(prototype, '_scalarPropertyUpdateable');
  const flags: readonly unknown[] = Array.isArray(writable) ? writable : [];
  return Object.fromEntries(
    names.map((name, i): [string, ScalarEntry] => [
      wire[i] ?? name,
      { name, set: apiSet(sourceOf(prototype, name)), writable: flags[i] === true },
    ]),
  );
}

function navigationsOf(prototype: object): TypeEntry['navigations'] {
  return Object.fromEntries(
    textsOf(prototype, '_navigationPropertyNames').flatMap((name) => {
      const source = sourceOf(prototype, name);
      const [, type, wire] = NAVIGATION.exec(source) ?? [];
      return type && wire ? [[wire, { name, type, set: apiSet(source) }]] : [];
    }),
  );
}

function methodsOf(prototype: object): TypeEntry['methods'] {
  return Object.fromEntries(
    Object.getOwnPropertyNames(prototype).flatMap((name) => {
      const source = name === 'constructor' ? '' : sourceOf(prototype, name);
      const [, type, made] = OBJECT_METHOD.exec(source) ?? [];
      const wire = made ?? PLAIN_METHOD.exec(source)?.[1];
      const entry: MemberEntry & { type: string | null } = { name, type: type ?? null, set: apiSet(source) };
      return wire ? [[wire, entry]] : [];
    }),
  );
}

/** `null` for members of the first set, which the library does not check. */
function apiSet(source: string): string | null {
  const found = API_SET.exec(source);
  return found ? `${found[1] ?? 'ExcelApi'} ${found[2]}` : null;
}

function sourceOf(prototype: object, name: string): string {
  const descriptor = Object.getOwnPropertyDescriptor(prototype, name);
  const code: unknown = descriptor?.get ?? descriptor?.value;
  return typeof code === 'function' ? code.toString() : '';
}

/** A fact that the library keeps in a getter which needs no object. */
function constantOf(prototype: object, name: string): unknown {
  return Object.getOwnPropertyDescriptor(prototype, name)?.get?.call({});
}

function textsOf(prototype: object, name: string): readonly string[] {
  const value = constantOf(prototype, name);
  return Array.isArray(value) ? value.map(String) : [];
}
