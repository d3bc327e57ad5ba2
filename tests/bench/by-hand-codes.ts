import { lettersOf, type Reader } from './by-hand-reader.ts';

const DASH = 45;

/** Reads a code such as KB-3173-2023-0022; false when the text has another form. */
export function readCode(reader: Reader, text: string): boolean {
  if (text.length !== 17 || lettersOf(text) !== reader.letters) return false;
  if (text.charCodeAt(2) !== DASH || text.charCodeAt(7) !== DASH || text.charCodeAt(12) !== DASH)
    return false;
  const region = fourDigits(text, 3);
  const year = fourDigits(text, 8);
  const tail = fourDigits(text, 13);
  if (region < 0 || year < 0 || tail < 0) return false;
  reader.head = region * 10_000 + year;
  reader.tail = tail;
  return true;
}

/** Whether a text is a hotel's code: HT-3173-0041. */
export function isHotelCode(text: string): boolean {
  if (text.length !== 12 || !text.startsWith('HT-') || text.charCodeAt(7) !== DASH) return false;
  return fourDigits(text, 3) >= 0 && fourDigits(text, 8) >= 0;
}

/** Whether a text is sixteen letters A–Z or digits 2–7. */
export function isFingerprint(text: string): boolean {
  if (text.length !== 16) return false;
  for (let i = 0; i < 16; i++) {
    const code = text.charCodeAt(i);
    if (!((code >= 65 && code <= 90) || (code >= 50 && code <= 55))) return false;
  }
  return true;
}

/** The number that four characters say, or -1 when one of them is no digit. */
function fourDigits(text: string, from: number): number {
  const a = text.charCodeAt(from) - 48;
  const b = text.charCodeAt(from + 1) - 48;
  const c = text.charCodeAt(from + 2) - 48;
  const d = text.charCodeAt(from + 3) - 48;
  // Below 0 the highest bit is set, and from 10 on adding 6 sets the fifth: one test for all four.
  const stray = (a | b | c | d | (a + 6) | (b + 6) | (c + 6) | (d + 6)) & ~15;
  return stray === 0 ? a * 1000 + b * 100 + c * 10 + d : -1;
}

/** Something for each code: a page of 10,000 for each region and year, 0 where there is nothing. */
export interface Pages {
  readonly byHead: Map<number, Int32Array>;
  head: number;
  page: Int32Array;
}

export function emptyPages(): Pages {
  return { byHead: new Map(), head: -1, page: new Int32Array(0) };
}

/** The page of the codes with this region and year, which neighbouring rows mostly share. */
export function pageOf(pages: Pages, head: number): Int32Array {
  if (head === pages.head) return pages.page;
  let page = pages.byHead.get(head);
  if (page === undefined) {
    page = new Int32Array(10_000);
    pages.byHead.set(head, page);
  }
  pages.head = head;
  pages.page = page;
  return page;
}
