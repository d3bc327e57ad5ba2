/** A cell holds 50,000 characters. */
const MOST_CHARACTERS = 45_000;

/** A text, packed and cut into pieces that cells can hold and that look like nothing else than text. */
export function packedText(text: string): readonly string[] {
  const packed = Utilities.gzip(Utilities.newBlob(text));
  const letters = Utilities.base64Encode(packed.getBytes());
  const pieces: string[] = [];
  for (let at = 0; at < letters.length; at += MOST_CHARACTERS)
    pieces.push(letters.slice(at, at + MOST_CHARACTERS));
  return pieces;
}

/** The text of such pieces. */
export function unpackedText(pieces: readonly string[]): string {
  const bytes = Utilities.base64Decode(pieces.join(''));
  return Utilities.ungzip(Utilities.newBlob(bytes, 'application/x-gzip')).getDataAsString();
}
