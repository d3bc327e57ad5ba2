import { type Found, type Reading, tokenFrom, wordBefore } from './reading.ts';
import { isKind } from './tokens.ts';

const LOCAL = /[A-Za-z0-9._%+-]/;
const DOMAIN = /([A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){0,4})\.([A-Za-z]{2,24})(?![A-Za-z0-9])/y;
const DOMAIN_APART = /([A-Za-z0-9-]{1,63}) ?\. ?([A-Za-z]{2,24})(?![A-Za-z0-9])/y;
const AT_IN_WORDS =
  /[A-Za-z0-9._%+-](?: ?([[({] ?at ?[\])}])| at(?= )) ?([A-Za-z0-9-]{1,63})(?:( ?[[({] ?dot ?[\])}]| dot(?= ))| ?\.) ?([A-Za-z]{2,10})(?![A-Za-z])/gi;
const HANDLE = /[A-Za-z_][A-Za-z0-9_.]{2,40}/y;
const PRICE = /^[A-Za-z]+\.?\d/;
const LONGEST_LOCAL = 64;

/** VI-05: addresses of electronic mail. */
export function findMail(reading: Reading): readonly Found[] {
  const found: Found[] = [];
  for (let at = reading.text.indexOf('@'); at >= 0; at = reading.text.indexOf('@', at + 1)) {
    const one = mailAround(reading, at);
    if (one !== null) found.push({ rule: 'VI-05', ...one });
  }
  if (reading.tokens.some(({ key }) => key === 'at')) found.push(...mailInWords(reading));
  return found;
}

function mailAround(reading: Reading, at: number): { readonly start: number; readonly end: number } | null {
  const { text, known } = reading;
  const apart = text.charAt(at - 1) === ' ';
  const last = apart ? at - 2 : at - 1;
  let start = last;
  while (start >= 0 && last - start < LONGEST_LOCAL && LOCAL.test(text.charAt(start))) start--;
  if (start === last) return null;
  const behind = text.charAt(at + 1) === ' ' ? at + 2 : at + 1;
  const domain = match(DOMAIN, text, behind);
  if (apart && isKind(wordBefore(reading, at) ?? undefined, 'platform') && !isMailHost(reading, domain?.[1]))
    return null;
  if (domain !== null) {
    const ending = domain[2]?.toLowerCase() ?? '';
    const sure = (!apart && behind === at + 1) || known.words.mailEndings.includes(ending);
    return sure ? { start: start + 1, end: behind + domain[0].length } : null;
  }
  const parted = match(DOMAIN_APART, text, behind);
  return parted !== null && isMailHost(reading, parted[1])
    ? { start: start + 1, end: behind + parted[0].length }
    : null;
}

/** `siti [at] gmail [dot] com`; without brackets only where nothing else can be meant. */
function mailInWords(reading: Reading): readonly Found[] {
  return [...reading.text.matchAll(AT_IN_WORDS)].flatMap((one): readonly Found[] => {
    const [whole, bracket, host, dot] = one;
    if (bracket === undefined && dot === undefined && !isMailHost(reading, host)) return [];
    return [{ rule: 'VI-05', start: one.index, end: one.index + whole.length }];
  });
}

function isMailHost({ known }: Reading, host: string | undefined): boolean {
  return host !== undefined && known.words.mailHosts.includes(host.toLowerCase());
}

/** VI-12: accounts and pages of persons on social media. */
export function findAccounts(reading: Reading): readonly Found[] {
  const { text, known } = reading;
  const found: Found[] = [];
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    const handle = /\w/.test(text.charAt(at - 1)) ? null : match(HANDLE, text, at + 1);
    if (handle !== null && isAccount(reading, handle[0], at)) {
      found.push({ rule: 'VI-12', start: at, end: at + 1 + handle[0].length });
    }
  }
  if (text.includes('/')) {
    for (const { index, 0: whole, 1: page = '' } of text.matchAll(known.sites)) {
      const end = index + whole.length;
      found.push({ rule: 'VI-12', start: end - page.length, end });
    }
  }
  return found;
}

/** A word in capitals behind @ is more often a place, `rapat @Balai Kota`; a currency is a price, `@Rp75.000`. */
function isAccount(reading: Reading, handle: string, at: number): boolean {
  const { tokens } = reading;
  const first = tokens[tokenFrom(tokens, at)];
  if (isKind(first, 'money') && PRICE.test(handle)) return false;
  if (!/^[A-Z]/.test(handle) || /[0-9_.]./.test(handle)) return true;
  return tokens.some((token) => token.end <= at && isKind(token, 'platform'));
}

/** Finds the pages of some services: the names of their sites, `x.com`. The page is the first group. */
export function sitesExpression(sites: readonly string[]): RegExp {
  const names = sites.map((site) => site.replaceAll('.', '\\.')).join('|');
  return new RegExp(
    `(?:^|[^A-Za-z0-9.-])((?:https?://)?(?:(?:www|m|web|id-id)\\.)?(?:${names})/[\\w@.%?=-]{2,})`,
    'gi',
  );
}

function match(expression: RegExp, text: string, at: number): RegExpExecArray | null {
  expression.lastIndex = at;
  return expression.exec(text);
}
