import { fault, HostFault, notSimulated } from './fault.ts';
import type { Members } from './members.ts';
import { type ArgumentInfo, type BatchRequest, type ObjectPath, PATH } from './messages.ts';
import { isSimObject, type SimObject, simObject } from './sim-object.ts';

/** Finds the objects of one batch, each once; `null` is the null object. */
export interface ObjectPaths {
  resolve(id: number): SimObject | null;
  /** The arguments of a call, with objects in place of the ids of their paths. */
  argumentsOf(info: ArgumentInfo | undefined): readonly unknown[];
}

/** A service of Office.js itself, such as the one behind the ribbon; it is no part of the `Excel` namespace. */
export const SERVICE = 'Service';

/** What the paths of a batch lead to. */
export function objectPaths(
  { ObjectPaths: paths }: BatchRequest,
  root: SimObject,
  references: ReadonlyMap<string, SimObject>,
  members: Members,
): ObjectPaths {
  const found = new Map<number, SimObject | null>();
  const resolve = (id: number): SimObject | null => {
    const known = found.get(id);
    if (known !== undefined) return known;
    const path = paths[id];
    if (!path) throw new HostFault('InvalidObjectPath', `path ${id} is not in the request`, 400);
    const object = reach(path);
    found.set(id, object);
    return object;
  };
  const reach = (path: ObjectPath): SimObject | null => {
    switch (path.ObjectPathType) {
      case PATH.root:
        return root;
      case PATH.nothing:
        return null;
      case PATH.service:
        return simObject(SERVICE, {});
      case PATH.reference:
        return referenced(path.Name);
      default:
        return below(path, path.ParentObjectPathId === undefined ? null : resolve(path.ParentObjectPathId));
    }
  };
  const referenced = (name: string): SimObject => {
    const object = references.get(name);
    if (!object) throw fault('InvalidReference', 'the object is no longer tracked');
    return object;
  };
  const below = (path: ObjectPath, parent: SimObject | null): SimObject | null => {
    if (parent === null) return null;
    if (path.ObjectPathType === PATH.navigation) return members.follow(parent, path.Name);
    if (path.ObjectPathType === PATH.item) return itemOf(parent, path.ArgumentInfo?.Arguments?.[0]);
    if (path.ObjectPathType !== PATH.call) throw notSimulated(`object path ${path.ObjectPathType}`);
    if (parent.type === SERVICE) return simObject(SERVICE, {});
    const result = members.call(parent, path.Name, argumentsOf(path.ArgumentInfo));
    if (result !== null && !isSimObject(result))
      throw notSimulated(`${parent.type}.${path.Name} as an object`);
    return result;
  };
  const argumentsOf = (info: ArgumentInfo | undefined): readonly unknown[] => {
    const ids = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((value, i) => {
      const id = ids[i];
      return typeof id === 'number' && id > 0 ? resolve(id) : withObjects(value);
    });
  };
  /** Objects inside plain JSON travel as `{_ObjectPathId}`; cells, which are most of what travels, never do. */
  const withObjects = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    if ('_ObjectPathId' in value) return resolve(Number(value._ObjectPathId));
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withObjects(inner)]));
  };
  return { resolve, argumentsOf };
}

function itemOf(collection: SimObject, key: unknown): SimObject {
  if (!collection.find) throw notSimulated(`${collection.type}.getItem()`);
  const item = collection.find(key);
  if (item === null) throw fault('ItemNotFound', `${collection.type}: ${String(key)}`);
  return item;
}
