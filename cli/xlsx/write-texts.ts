import { partBytes } from './part-bytes.ts';
import { shortened } from './write-text.ts';
import { textXml } from './write-xml.ts';

/** Longest text that a cell of Excel holds; a longer one makes the file unreadable there. */
export const MAX_TEXT = 32_767;

/** How cells hold their texts. */
export interface CellTexts {
  /** The number of a text among those that cells share; `null` where each cell has its own. */
  numberOf(text: string): number | null;
  /** The part with the texts that cells share, in pieces; `null` where each cell has its own. */
  part(): Iterable<Uint8Array> | null;
}

/** Each text in its cell: what changes one cell leaves all others as they are. */
export const ownTexts: CellTexts = {
  numberOf: () => null,
  part: () => null,
};

/** What follows the address and the style of a cell with its own text, to the end of its element. */
export function ownTextXml(text: string): string {
  return ` t="inlineStr"><is>${textXml(shortened(text, MAX_TEXT))}</is></c>`;
}

/** Each text once, in the order of its first use: half the size where many cells hold the same. */
export function sharedTexts(): CellTexts {
  const numbers = new Map<string, number>();
  return {
    numberOf: (text) => {
      const known = numbers.get(text);
      if (known !== undefined) return known;
      const number = numbers.size;
      numbers.set(text, number);
      return number;
    },
    part: () => sharedPart(numbers.keys()),
  };
}

/** Texts are handed on in pieces of so many bytes. */
const PIECE = 1_000_000;

function* sharedPart(texts: Iterable<string>): Generator<Uint8Array> {
  const bytes = partBytes(PIECE + MAX_TEXT);
  bytes.add(
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
      '<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
  );
  for (const text of texts) {
    bytes.add('<si>');
    bytes.add(textXml(shortened(text, MAX_TEXT)));
    bytes.add('</si>');
    if (bytes.length >= PIECE) yield bytes.take();
  }
  bytes.add('</sst>');
  yield bytes.take();
}
