import { tellsOfSomebody } from '../core/index.ts';

const MANY_DIGITS = /\d(?:[\s.\-/_,]?\d){8,}/;

/** A header of the source as it may be printed; one that tells of somebody is not repeated. */
export function shownHeader(header: string): string {
  return MANY_DIGITS.test(header) || header.includes('@') || tellsOfSomebody(header) ? '…' : header;
}
