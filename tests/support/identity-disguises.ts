import fc from 'fast-check';

const FULL_WIDTH = (text: string): string =>
  text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
const LOOKS: Readonly<Record<string, string>> = {
  a: 'а',
  c: 'с',
  e: 'е',
  i: 'і',
  o: 'о',
  p: 'р',
  A: 'А',
  B: 'В',
  E: 'Е',
  O: 'О',
  P: 'Р',
};
const unseen = fc.constantFrom('\u200b', '\u200c', '\u200d', '\u2060', '\ufeff', '\u00ad', '\u200e');

/** Ways to write the same text so that it looks the same or nearly so. */
export const disguise = fc.oneof(
  fc.constant(FULL_WIDTH),
  fc.constant((text: string) => text.replaceAll(' ', '\u00a0')),
  fc.constant((text: string) => text.replace(/[aceiopABEOP]/g, (letter) => LOOKS[letter] ?? letter)),
  fc.constant((text: string) => text.replaceAll('-', '–')),
  fc.array(fc.tuple(fc.nat(200), unseen), { minLength: 1, maxLength: 12 }).map((spots) => (text: string) => {
    const letters = [...text];
    for (const [at, sign] of spots) letters.splice(at % (letters.length + 1), 0, sign);
    return letters.join('');
  }),
);

/** Letters that people type for digits, and the digit for which they stand. */
const FOR_DIGITS: Readonly<Record<string, readonly string[]>> = {
  '0': ['O', 'o', 'О', 'Ο'],
  '1': ['I', 'l', 'І', '|'],
};

/** A number parted into groups with letters for some digits, at least one true digit left in each group. */
export function withLetters(
  number: string,
  lengths: readonly number[],
  gap: string,
  choices: readonly number[],
): string {
  let at = 0;
  const groups = lengths.map((length) => {
    const own = [...number.slice(at, at + length)];
    const written = own.map((digit, i) => letterFor(digit, choices[at + i] ?? 0));
    at += length;
    const hasDigit = written.some((sign) => /\d/.test(sign));
    return (hasDigit ? written : own).join('');
  });
  return groups.join(gap);
}

function letterFor(digit: string, choice: number): string {
  const letters = FOR_DIGITS[digit] ?? [];
  return letters[choice] ?? digit;
}
