const UNWRITABLE = /[\uFFFE\uFFFF]|(?![\t\n])\p{Cc}|\p{Cs}/gu;

/** A text without what XML cannot hold: control characters other than tabs and line breaks, and halves of characters. */
export function withoutControls(text: string): string {
  return text.replace(UNWRITABLE, '');
}
