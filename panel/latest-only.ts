/** Makes one call at a time; of those asked for meanwhile only the last is made. */
export function latestOnly<T>(call: (value: T) => Promise<void>): (value: T) => void {
  let isCalling = false;
  let next: { readonly value: T } | null = null;
  const go = async (value: T): Promise<void> => {
    isCalling = true;
    await call(value);
    isCalling = false;
    const waiting = next;
    next = null;
    if (waiting) await go(waiting.value);
  };
  return (value) => {
    if (isCalling) next = { value };
    else void go(value);
  };
}
