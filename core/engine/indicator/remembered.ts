import type { Scope } from './scope.ts';

/** A store of results that hold as long as the days and rows of a scope: figures share measures and breakdowns. */
export function rememberedIn<K, T>(): (scope: Scope, key: K, compute: () => T) => T {
  const stores = new WeakMap<Scope['evaluation'], Map<K, T>>();
  return ({ evaluation }, key, compute) => {
    const store = stores.get(evaluation) ?? new Map<K, T>();
    stores.set(evaluation, store);
    const known = store.get(key);
    if (known !== undefined) return known;
    const result = compute();
    store.set(key, result);
    return result;
  };
}
