/** The same function, which works nothing out a second time. */
export function remembered<T>(compute: (key: string) => T): (key: string) => T {
  const known = new Map<string, T>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined || known.has(key)) return before as T;
    const result = compute(key);
    known.set(key, result);
    return result;
  };
}
