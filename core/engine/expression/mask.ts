/** One run of a mask: characters that stand for themselves, or a number of digits or base-32 letters. */
export interface MaskRun {
  readonly kind: 'literal' | 'digits' | 'base32';
  readonly text: string;
  /** Counted from 0. */
  readonly from: number;
}

/** The runs of a mask such as `KS-####-####-####`. */
export function maskRuns(mask: string): readonly MaskRun[] {
  const runs: MaskRun[] = [];
  for (let from = 0; from < mask.length; ) {
    const kind = kindOf(mask.charAt(from));
    let to = from + 1;
    while (to < mask.length && kindOf(mask.charAt(to)) === kind) to++;
    runs.push({ kind, text: mask.slice(from, to), from });
    from = to;
  }
  return runs;
}

/** A mask as a regular expression for other programs, such as `^KS-[0-9]{4}-[0-9]{4}-[0-9]{4}$`. */
export function maskPattern(mask: string): string {
  const runs = maskRuns(mask).map(({ kind, text }) => {
    if (kind === 'literal') return text.replace(SPECIAL, '\\$&');
    return `${kind === 'digits' ? '[0-9]' : '[A-Z2-7]'}{${text.length}}`;
  });
  return `^${runs.join('')}$`;
}

const SPECIAL = /[.*+?^${}()|[\]\\]/g;

/** Whether a text has the shape of a mask: `#` is a digit, `&` a letter A–Z or digit 2–7, anything else itself. */
export function maskTest(mask: string): (text: string) => boolean {
  const places = Int32Array.from(mask, wantedAt);
  return (text) => {
    if (text.length !== places.length) return false;
    for (let i = 0; i < places.length; i++) {
      const code = text.charCodeAt(i);
      const wanted = places[i] as number;
      if (wanted !== code && !(wanted === DIGIT && isDigit(code)) && !(wanted === BASE32 && isBase32(code))) {
        return false;
      }
    }
    return true;
  };
}

const DIGIT = -1;
const BASE32 = -2;

function wantedAt(character: string): number {
  if (character === '#') return DIGIT;
  return character === '&' ? BASE32 : character.charCodeAt(0);
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isBase32(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 50 && code <= 55);
}

function kindOf(character: string): MaskRun['kind'] {
  if (character === '#') return 'digits';
  return character === '&' ? 'base32' : 'literal';
}
