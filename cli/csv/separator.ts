import { FileError } from '../file-error.ts';
import { parseCsv, type Separator } from './parse-csv.ts';

const SEPARATORS: readonly Separator[] = [';', ',', '\t', '|'];
const DECLARED = /^"?sep=([;,|\t])"?(?:\r\n|\r|\n|$)/i;
const SAMPLE = 65_536;

/** What separates the fields of a text, and the text behind the line `sep=;` by which Excel declares it. */
export function recogniseSeparator(text: string): { readonly separator: Separator; readonly text: string } {
  const declared = DECLARED.exec(text);
  const named = SEPARATORS.find((one) => one === declared?.[1]);
  if (declared && named) return { separator: named, text: text.slice(declared[0].length) };
  const sample = text.slice(0, SAMPLE);
  let best: Separator = ',';
  let most = 0;
  for (const separator of SEPARATORS) {
    const score = scoreOf(sample, separator);
    if (score > most) [best, most] = [separator, score];
  }
  return { separator: best, text };
}

/** How well a separator cuts records into equally many fields, from the first that looks like a header row on. */
function scoreOf(sample: string, separator: Separator): number {
  const records = recordsOf(sample, separator).filter((fields) =>
    fields.some((field) => field.trim() !== ''),
  );
  const usual = commonest(records.map((fields) => fields.length));
  if (usual < 2) return 0;
  const first = records.findIndex((fields) => fields.length === usual);
  const rest = records.slice(first);
  const share = rest.filter((fields) => fields.length === usual).length / rest.length;
  const score = share * (1 + Math.log2(usual));
  return rest[0]?.some(isNumber) ? score / 2 : score; // "1,5;2,5" has commas, but no header does
}

function recordsOf(sample: string, separator: Separator): readonly (readonly string[])[] {
  try {
    return parseCsv(sample, separator);
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    if (error.code === 'too-large') return []; // by this separator it is no table
    // The sample may end inside a quoted field: what stands before its last quote will do.
    const before = sample.slice(0, sample.lastIndexOf('"'));
    return before.includes('"') ? [] : parseCsv(before, separator);
  }
}

const NUMBER = /^\s*-?\d+(?:[.,]\d+)*\s*$/;

function isNumber(field: string): boolean {
  return NUMBER.test(field);
}

function commonest(counts: readonly number[]): number {
  const tally = new Map<number, number>();
  let best = 0;
  for (const count of counts) {
    const times = (tally.get(count) ?? 0) + 1;
    tally.set(count, times);
    if (times > (tally.get(best) ?? 0)) best = count;
  }
  return best;
}
