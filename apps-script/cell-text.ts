/** The start of a number, a formula, an error, or a quoted text; a truth value in either language. */
const MISTAKABLE_START = /^\s*(?:[=+\-'#@(.,]|(?:true|false|benar|salah)\s*$)/i;
const DIGIT = /\d/;
/** No date or number is written longer than this. */
const LONGEST_NUMBER = 40;

/** A text as `setValues` must be given it so that it stays a text in a cell that is not of the text format. */
export function literalText(text: string): string {
  const mistakable = MISTAKABLE_START.test(text) || (text.length <= LONGEST_NUMBER && DIGIT.test(text));
  return mistakable ? `'${text}` : text;
}

/** Whether it is uncertain what `setValues` makes of a text in a cell of the text format. */
export function isUncertain(text: string): boolean {
  return text.startsWith('=') || text.startsWith("'");
}
