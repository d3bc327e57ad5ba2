/**
 * How long calls take on a live account, in seconds, as others have published it. Google publishes nothing; these are
 * measurements of single scripts, so that a modelled time tells an order of size and no more.
 *
 * * A read or write with what follows from it, 0.8 s at the first and far less after it: J. Poehnelt, "Apps Script:
 *   caching", 2026 (SpreadsheetApp write and read: 800 ms and more; Properties 80 ms; Cache 63 ms).
 * * 4,000 cells by one `setValues` in less than 50 ms, with a flush 610 ms: Mogsdad on Stack Overflow,
 *   "Google Apps Script: batch operations".
 */
const SECONDS = { flush: 0.61, read: 0.2, change: 0.05, properties: 0.08, other: 0.005 } as const;

/** Work in Apps Script takes so many times as long as on the machine of the tests. */
const SLOWER = 5;

/** Number of calls by method as the meter counts them, and seconds of work here: seconds on a live account. */
export function modelledSeconds(methods: Readonly<Record<string, number>>, cpu: number): number {
  const calls = Object.entries(methods).reduce((sum, [name, count]) => sum + secondsOf(name) * count, 0);
  return calls + SLOWER * cpu;
}

const READS =
  /^(?:Range|Sheet)\.get(?:Values|Formulas|NumberFormats|Backgrounds|Notes|DataRange|MergedRanges|Protections|Charts|Filter)$/;
/**
 * They put texts and rules together in memory, as do those that start them (`newRichTextValue`); no time of theirs is
 * published beside that of the script itself.
 */
const BUILDERS = /Builder\.|^SpreadsheetApp\.new/;
const CHANGES = /\.(?:set|clear|insert|delete|copyTo|merge|protect|create|show|hide|remove|break|add)/;

function secondsOf(name: string): number {
  if (name === 'SpreadsheetApp.flush') return SECONDS.flush;
  if (name.startsWith('Properties.')) return SECONDS.properties;
  if (BUILDERS.test(name)) return 0;
  if (READS.test(name)) return SECONDS.read;
  return CHANGES.test(name) ? SECONDS.change : SECONDS.other;
}
