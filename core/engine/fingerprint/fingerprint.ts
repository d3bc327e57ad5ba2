import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { base32 } from './base32.ts';
import { utf8 } from './utf8.ts';

const LENGTH = 16;

/** The first 16 letters, 80 bits, of base32(HMAC-SHA-256(key, text)); both as UTF-8. */
export function fingerprintOf(key: string, text: string): string {
  return base32(hmac(sha256, utf8(key), utf8(text))).slice(0, LENGTH);
}

/** A digest over lines of text, none of which holds a line feed. */
export type LinesDigest = (lines: readonly string[]) => string;

/** The 64 hex digits of SHA-256 over lines of UTF-8, each ended by a line feed; lines must not hold one. */
export function sha256Hex(lines: readonly string[]): string {
  const hash = sha256.create();
  for (const line of lines) hash.update(utf8(`${line}\n`));
  return Array.from(hash.digest(), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** The first 24 bits of SHA-256 over a text as UTF-8, as four letters of base64url. */
export function sha256Short(text: string): string {
  const [first = 0, second = 0, third = 0] = sha256(utf8(text));
  const bits = (first << 16) | (second << 8) | third;
  return [18, 12, 6, 0].map((shift) => LETTERS.charAt((bits >> shift) & 0x3f)).join('');
}
