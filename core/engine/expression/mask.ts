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

/** Whether a text has the shape of a mask: `#` is a digit, `&` a letter A–Z or digit 2–7, anything else itself. */
export function maskTest(mask: string): (text: string) => boolean {
  const pattern = maskRuns(mask).map(({ kind, text }) => {
    if (kind === 'literal') return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    return `${kind === 'digits' ? '[0-9]' : '[A-Z2-7]'}{${text.length}}`;
  });
  const expression = new RegExp(`^${pattern.join('')}$`);
  return (text) => expression.test(text);
}

function kindOf(character: string): MaskRun['kind'] {
  if (character === '#') return 'digits';
  return character === '&' ? 'base32' : 'literal';
}
