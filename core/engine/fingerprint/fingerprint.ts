import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { base32 } from './base32.ts';
import { utf8 } from './utf8.ts';

const LENGTH = 16;

/** The first 16 letters, 80 bits, of base32(HMAC-SHA-256(key, text)); both as UTF-8. */
export function fingerprintOf(key: string, text: string): string {
  return base32(hmac(sha256, utf8(key), utf8(text))).slice(0, LENGTH);
}
