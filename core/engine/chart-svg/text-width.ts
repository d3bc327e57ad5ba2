const NARROW = /[ijltfrI.,:;'!|()[\]\- /*]/;
const WIDE = /[mwMW@%—…]/;
const CAPITAL = /[A-Z&+=<>~]/;
const PLAIN = /[\u0020-\u024F\u2010-\u2027]/;

/** Widths in parts of the font's size: a little more than the usual fonts without serifs need. */
const PART = { narrow: 0.36, wide: 0.98, capital: 0.74, plain: 0.58, other: 1.1 } as const;

/** About how wide a text is in a font without serifs of that size; never less than it is in the usual ones. */
export function textWidth(text: string, size: number): number {
  let parts = 0;
  for (const character of text) parts += partOf(character);
  return parts * size;
}

function partOf(character: string): number {
  if (NARROW.test(character)) return PART.narrow;
  if (WIDE.test(character)) return PART.wide;
  if (CAPITAL.test(character)) return PART.capital;
  return PLAIN.test(character) ? PART.plain : PART.other;
}

/** The text, or as much of its beginning as fits with an ellipsis behind; nothing where not even that fits. */
export function fitted(text: string, width: number, size: number): string {
  if (textWidth(text, size) <= width) return text;
  let left = width - textWidth('…', size);
  let kept = '';
  for (const character of text) {
    left -= partOf(character) * size;
    if (left < 0) break;
    kept += character;
  }
  return kept === '' ? '' : `${kept.trimEnd()}…`;
}

const BLANKS = /\s+/;

/** The text in at most so many lines of that width, broken between words; the last line is shortened where it must be. */
export function wrapped(text: string, width: number, size: number, most: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.trim().split(BLANKS)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line === '' || lines.length === most - 1 || textWidth(longer, size) <= width) {
      line = longer;
      if (lines.length === most - 1 && textWidth(line, size) > width) break;
    } else {
      lines.push(line);
      line = word;
    }
  }
  return [...lines, line].map((one) => fitted(one, width, size));
}
