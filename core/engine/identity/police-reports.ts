import type { Found, Reading } from './reading.ts';
import { isKind } from './tokens.ts';

const NUMBER =
  /[ ./:-]{0,4}(?:(?:nomor|no|lp|[ab])[ ./:-]{1,4}){0,3}(\d{1,5}) ?[/.-] ?((?:[a-z0-9]{1,12} ?[/.-] ?){0,4})((?:19|20)\d\d)(?!\d)/iy;
const SAYS_NUMBER = /(?:nomor|no|lp)[ ./:-]{1,4}\d/i;
const YEAR = /^(?:19|20)\d\d$/;
const ROMAN_OR_LETTER = /[a-z]/i;

/** VI-07: numbers of reports to the police. */
export function findPoliceReports({ text, tokens }: Reading): readonly Found[] {
  return tokens.flatMap((token, at): readonly Found[] => {
    const inFull = isKind(token, 'policeReport') && isKind(tokens[at - 1], 'policeReport');
    if (!inFull && !isKind(token, 'police')) return [];
    NUMBER.lastIndex = token.end;
    const match = NUMBER.exec(text);
    if (match === null) return [];
    const [whole, number = '', middle = ''] = match;
    const start = inFull ? (tokens[at - 1]?.start ?? 0) : token.start;
    const said = SAYS_NUMBER.test(whole) || isSaidBefore(tokens[at - 2]?.key, inFull);
    const inParts = ROMAN_OR_LETTER.test(middle);
    if (YEAR.test(number) || (isDate(number, middle) && !said)) return [];
    if (inFull && !said && !inParts) return [];
    return [{ rule: 'VI-07', start, end: token.end + whole.length }];
  });
}

function isSaidBefore(word: string | undefined, inFull: boolean): boolean {
  return inFull && (word === 'nomor' || word === 'no');
}

/** `12-08-2023`: the day of a report, which may be written. */
function isDate(number: string, middle: string): boolean {
  const month = /^(\d{1,2}) ?[/.-] ?$/.exec(middle)?.[1];
  return month !== undefined && Number(month) <= 12 && Number(number) <= 31;
}
