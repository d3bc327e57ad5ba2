import { fault, HostFault } from './fault.ts';
import type { Members } from './members.ts';
import type { LoadQuery } from './messages.ts';
import type { SimObject } from './sim-object.ts';

/** What identifies an object in an answer: its id and its reference, as far as it has them. */
export type Identify = (object: SimObject) => Readonly<Record<string, unknown>>;

/** Answers a `load`: properties by their wire names, navigated objects inside, the members of collections in `_Items`. */
export function answerLoad(
  object: SimObject,
  query: LoadQuery,
  members: Members,
  identify: Identify,
): unknown {
  const loader: Loader = { members, identify };
  return loadObject(loader, object, pathTree([...(query.Select ?? []), ...(query.Expand ?? [])]), query);
}

interface Loader {
  readonly members: Members;
  readonly identify: Identify;
}

/** Loaded paths by their first step. */
interface PathTree {
  readonly [step: string]: PathTree;
}

function pathTree(paths: readonly string[]): PathTree {
  const tree: Record<string, PathTree> = {};
  for (const path of paths) {
    let at = tree;
    for (const step of path.split('/')) {
      at[step] ??= {};
      at = at[step] as Record<string, PathTree>;
    }
  }
  return tree;
}

function loadObject(loader: Loader, object: SimObject, tree: PathTree, query: LoadQuery): unknown {
  if (object.items) return loadCollection(loader, object, tree, query);
  return { ...loader.identify(object), ...loadMembers(loader, object, tree) };
}

function loadCollection(loader: Loader, object: SimObject, tree: PathTree, query: LoadQuery): unknown {
  const { scalars } = loader.members.typeOf(object);
  const ownNames = new Set(Object.values(scalars).map(({ name }) => name));
  const own = Object.fromEntries(Object.entries(tree).filter(([step]) => ownNames.has(step)));
  const others = Object.entries(tree).filter(([step]) => !ownNames.has(step));
  const answer = { ...loader.identify(object), ...loadMembers(loader, object, own) };
  if (others.length === 0 && Object.keys(own).length > 0) return answer;
  // The library writes both `name` and `items/name` for a property of each member.
  const itemTree = Object.assign(
    {},
    ...others.map(([step, rest]) => (step === 'items' ? rest : { [step]: rest })),
  );
  const from = query.Skip ?? 0;
  const items = (object.items?.() ?? []).slice(from, query.Top === undefined ? undefined : from + query.Top);
  return { ...answer, _Items: items.map((item) => loadObject(loader, item, itemTree, {})) };
}

function loadMembers(loader: Loader, object: SimObject, tree: PathTree): Record<string, unknown> {
  const { members } = loader;
  const { scalars, navigations } = members.typeOf(object);
  const answer: Record<string, unknown> = {};
  for (const [step, rest] of Object.entries(tree)) {
    if (step === '*')
      throw new HostFault('NotImplemented', `load() of all of ${object.type}: name what you need`, 501);
    const scalar = Object.keys(scalars).find((wire) => scalars[wire]?.name === step);
    const navigation = Object.keys(navigations).find((wire) => navigations[wire]?.name === step);
    if (scalar !== undefined) {
      answer[scalar] = members.read(object, scalar);
    } else if (navigation !== undefined) {
      const followed = members.follow(object, navigation);
      answer[navigation] = followed === null ? null : loadObject(loader, followed, rest, {});
    } else {
      throw fault('InvalidArgument', `${object.type} has no property ${step} to load`);
    }
  }
  return answer;
}
