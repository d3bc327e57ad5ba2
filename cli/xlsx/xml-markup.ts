const OPENINGS = [
  { opening: '<?', closing: '?>' },
  { opening: '<!--', closing: '-->' },
  { opening: '<![CDATA[', closing: ']]>' },
] as const;

/**
 * The position after a comment, CDATA section, processing instruction or document type that starts at `at`, or
 * `null` when it does not end.
 */
export function afterMarkup(bytes: Buffer, at: number): number | null {
  const start = bytes.toString('latin1', at, at + 9);
  const kind = OPENINGS.find(({ opening }) => start.startsWith(opening));
  if (kind === undefined) return afterDoctype(bytes, at);
  const found = bytes.indexOf(kind.closing, at + kind.opening.length, 'latin1');
  return found < 0 ? null : found + kind.closing.length;
}

/** A document type ends at the first `>` outside of quotes and of its bracketed part. */
function afterDoctype(bytes: Buffer, start: number): number | null {
  let brackets = 0;
  for (let at = start; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    if (byte === 34 || byte === 39) {
      at = bytes.indexOf(byte, at + 1);
      if (at < 0) return null;
    }
    if (byte === 91) brackets++;
    if (byte === 93) brackets--;
    if (byte === 62 && brackets <= 0) return at + 1;
  }
  return null;
}
