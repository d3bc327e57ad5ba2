import { shortened } from './write-text.ts';
import { textXml } from './write-xml.ts';

/** Longest text that a cell of Excel holds; a longer one makes the file unreadable there. */
export const MAX_TEXT = 32_767;

/** How cells hold their texts. */
export interface CellTexts {
  /** What follows the address and the style of a cell with a text that is not empty, to the end of its element. */
  cellOf(text: string): string;
  /** The part with the texts that cells share, in pieces; `null` where each cell has its own. */
  part(): Iterable<string> | null;
}

/** Each text in its cell: what changes one cell leaves all others as they are. */
export const ownTexts: CellTexts = {
  cellOf: (text) => ` t="inlineStr"><is>${textXml(shortened(text, MAX_TEXT))}</is></c>`,
  part: () => null,
};

/** Each text once, in the order of its first use: half the size where many cells hold the same. */
export function sharedTexts(): CellTexts {
  const cells = new Map<string, string>();
  return {
    cellOf: (text) => {
      const known = cells.get(text);
      if (known !== undefined) return known;
      const cell = ` t="s"><v>${cells.size}</v></c>`;
      cells.set(text, cell);
      return cell;
    },
    part: () => sharedPart(cells.keys()),
  };
}

const PIECE = 100_000;

function* sharedPart(texts: Iterable<string>): Generator<string> {
  let piece =
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    '<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">';
  for (const text of texts) {
    piece += `<si>${textXml(shortened(text, MAX_TEXT))}</si>`;
    if (piece.length < PIECE) continue;
    yield piece;
    piece = '';
  }
  yield `${piece}</sst>`;
}
