/** The numbers of several columns, one behind the other; a single column is given as it is. */
export function joinedNumbers(parts: readonly Float64Array[]): Float64Array {
  const [first] = parts;
  return first && parts.length === 1 ? first : joinedInto(new Float64Array(lengthOf(parts)), parts);
}

/** The same for whole numbers. */
export function joinedIntegers(parts: readonly Int32Array[]): Int32Array {
  const [first] = parts;
  return first && parts.length === 1 ? first : joinedInto(new Int32Array(lengthOf(parts)), parts);
}

/** The same for states and verdicts. */
export function joinedBytes(parts: readonly Uint8Array[]): Uint8Array {
  const [first] = parts;
  return first && parts.length === 1 ? first : joinedInto(new Uint8Array(lengthOf(parts)), parts);
}

function lengthOf(parts: readonly { readonly length: number }[]): number {
  return parts.reduce((sum, { length }) => sum + length, 0);
}

function joinedInto<T extends Float64Array | Int32Array | Uint8Array>(out: T, parts: readonly T[]): T {
  let at = 0;
  for (const part of parts) {
    out.set(part, at);
    at += part.length;
  }
  return out;
}
