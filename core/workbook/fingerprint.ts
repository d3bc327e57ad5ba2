/**
 * A short text that changes when the given one does: two FNV-1a hashes of 32 bits. It tells apart what was and what is;
 * it is no protection against somebody who wants to be taken for something else.
 */
export function fingerprintOf(text: string): string {
  let one = 0x811c9dc5;
  let other = 0x050c5d1f;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    one = Math.imul(one ^ code, 0x01000193);
    other = Math.imul(other ^ (code + index), 0x01000193);
  }
  return (one >>> 0).toString(36).padStart(7, '0') + (other >>> 0).toString(36).padStart(7, '0');
}
