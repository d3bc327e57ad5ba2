/**
 * A text of a CSV file that no spreadsheet takes for a formula when somebody opens the file there (OWASP, CSV Injection):
 * before `= + - @`, also their wide forms, where the text begins with them, and before a tab or line break at its beginning,
 * stands an apostrophe. So it does inside, after a semicolon, a tab or a line break: where the decimal sign is a comma,
 * Excel takes a semicolon for the end of a cell and does not know our quotes. One apostrophe less gives the text back, since
 * one that stood there before gets another. NUL is left out: many readers of CSV refuse a file that holds one, ours too.
 */
export function safeText(text: string): string {
  return text.replaceAll('\0', '').replace(DANGEROUS, "'");
}

const DANGEROUS = /(?<=^|[;\t\r\n])(?='*[=+\-@＝＋－＠])|^(?='*[\t\r\n])/g;
