/** Bytes from `start` to `end` that give way to a text; an insertion has `start` equal to `end`. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A copy with every splice made. They may not overlap; those that insert at the same place keep their order. */
export function spliced(bytes: Buffer, splices: readonly Splice[]): Buffer {
  const ordered = [...splices].sort((a, b) => a.start - b.start || a.end - b.end);
  const length = ordered.reduce(
    (sum, { start, end, text }) => sum + Buffer.byteLength(text) - (end - start),
    bytes.length,
  );
  const out = Buffer.allocUnsafe(length);
  let from = 0;
  let to = 0;
  for (const { start, end, text } of ordered) {
    to += bytes.copy(out, to, from, start);
    to += out.write(text, to);
    from = end;
  }
  bytes.copy(out, to, from);
  return out;
}
