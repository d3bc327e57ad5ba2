/** A new id that nothing else bears: a UUID of version 4 (RFC 9562, 5.4). */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const hex = [...bytes].map((byte, at) => stamped(byte, at).toString(16).padStart(2, '0')).join('');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

/** Two bytes tell the version and the variant. */
function stamped(byte: number, at: number): number {
  if (at === 6) return (byte % 16) + 0x40;
  return at === 8 ? (byte % 64) + 0x80 : byte;
}
