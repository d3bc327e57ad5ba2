import { readFileSync } from 'node:fs';
import vm from 'node:vm';
import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { build } from 'esbuild';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { base32 } from '../../core/engine/fingerprint/base32.ts';
import { fingerprintOf } from '../../core/engine/fingerprint/fingerprint.ts';
import { utf8 } from '../../core/engine/fingerprint/utf8.ts';
import { linkFingerprint, readLinkKey } from '../../core/index.ts';

const hex = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, 'hex'));
const bytes = (byte: number, length: number): Uint8Array => new Uint8Array(length).fill(byte);

/** RFC 4231 §4, test cases 1 to 4, 6 and 7. */
const RFC_4231 = [
  [bytes(0x0b, 20), utf8('Hi There'), 'b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7'],
  [
    utf8('Jefe'),
    utf8('what do ya want for nothing?'),
    '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843',
  ],
  [bytes(0xaa, 20), bytes(0xdd, 50), '773ea91e36800e46854db8ebd09181a72959098b3ef8c122d9635514ced565fe'],
  [
    hex('0102030405060708090a0b0c0d0e0f10111213141516171819'),
    bytes(0xcd, 50),
    '82558a389a443c0ea4cc819899f2083a85f0faa3e578f8077a2e3ff46729665b',
  ],
  [
    bytes(0xaa, 131),
    utf8('Test Using Larger Than Block-Size Key - Hash Key First'),
    '60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54',
  ],
  [
    bytes(0xaa, 131),
    utf8(
      'This is a test using a larger than block-size key and a larger than block-size data. The key needs to be hashed before being used by the HMAC algorithm.',
    ),
    '9b09ffa71b942fcb27635fbcd5b0e944bfdc63644f0713938a7f51535c3a35e2',
  ],
] as const;

it.each(RFC_4231)('the keyed hash gives the vector of RFC 4231', (key, data, mac) => {
  expect(Buffer.from(hmac(sha256, key, data)).toString('hex')).toBe(mac);
});

/** RFC 4648 §10, without the padding. */
const RFC_4648 = [
  ['', ''],
  ['f', 'MY'],
  ['fo', 'MZXQ'],
  ['foo', 'MZXW6'],
  ['foob', 'MZXW6YQ'],
  ['fooba', 'MZXW6YTB'],
  ['foobar', 'MZXW6YTBOI'],
] as const;

it.each(RFC_4648)('"%s" is %s in base32', (text, encoded) => {
  expect(base32(utf8(text))).toBe(encoded);
});

it('a text becomes the bytes that an encoder of the platform gives', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(utf8(text)).toEqual(new Uint8Array(new TextEncoder().encode(text)));
    }),
  );
  expect(utf8('a\ud800b')).toEqual(new Uint8Array(new TextEncoder().encode('a\ud800b')));
});

/** Computed with `hmac`, `hashlib` and `base64` of Python 3, which share no code with the library. */
const BY_PYTHON = [
  ['kunci-uji-provinsi-31', '3173994107060000', '2UWU5DY6GZ7XO4BK'],
  ['kunci-uji-provinsi-31', '3173124507060001', 'EPQ6HEDBIOHJVUOK'],
  ['kunci-uji-provinsi-31', 'SITI AMINAH|2006-03-05|NURHAYATI', 'GHT3TN5IVUSBP5ON'],
  ['kunci-uji-provinsi-32', 'SITI AMINAH|2006-03-05|NURHAYATI', '6PYVKYSLW5HICNI4'],
  ['Kunci-Sulit-Δ-日本', 'NIMAH|1999-12-31|JOSE 𝔘', 'ALWWL2GKEOQ2A47H'],
  ['\v'.repeat(20), 'Hi There', 'WA2EYYOY3M4FGXFI'],
] as const;

it.each(BY_PYTHON)('key and identity give the fingerprint that Python computes', (key, text, fingerprint) => {
  expect(fingerprintOf(key, text)).toBe(fingerprint);
});

describe('in a script that has nothing but the language', () => {
  it('the same fingerprint is made', async () => {
    const { outputFiles } = await build({
      stdin: { contents: "export * from './core/commands/link-fingerprint.ts'", resolveDir: '.' },
      bundle: true,
      write: false,
      format: 'iife',
      globalName: 'link',
      target: 'es2020',
    });
    const context = vm.createContext(Object.create(null));
    vm.runInContext('delete globalThis.console; delete globalThis.WebAssembly;', context);
    vm.runInContext(outputFiles[0]?.text ?? '', context);
    const said = vm.runInContext(
      "JSON.stringify(link.linkFingerprint(link.readLinkKey('kunci-uji-provinsi-31'), '3173 1245 0706 0001'))",
      context,
    );
    expect(said).toBe('{"fingerprint":"EPQ6HEDBIOHJVUOK"}');
  });
});

it('the library stands in the lock file with a fixed version and its hash', () => {
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));
  const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
  const locked = lock.packages['node_modules/@noble/hashes'];
  expect(manifest.dependencies['@noble/hashes']).toBe(locked.version);
  expect(locked.integrity).toMatch(/^sha512-/);
});

it('a key below twelve characters is refused in words that do not repeat it', () => {
  const refused = readLinkKey('  rahasia-31  ');
  expect(refused).toHaveProperty('problem');
  expect(JSON.stringify(refused)).not.toContain('rahasia');
});

it('no problem repeats what was typed', () => {
  const key = readLinkKey('kunci-uji-provinsi-31');
  if ('problem' in key) throw new Error('the key is long enough');
  fc.assert(
    fc.property(fc.string({ minLength: 6, unit: 'grapheme' }), (typed) => {
      const made = linkFingerprint(key, typed);
      if ('problem' in made) expect(JSON.stringify(made)).not.toContain(JSON.stringify(typed).slice(1, -1));
    }),
  );
});
