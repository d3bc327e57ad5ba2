import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { officeAddinParts, type Parts } from '../../../tools/office-addin-parts.ts';

let parts: Parts;

beforeAll(async () => {
  parts = await officeAddinParts();
});

describe('the scripts of the page', () => {
  it('start with at most 150 kB, as servers send them', () => {
    const sent = parts.start.map((path) => gzipSync(parts.files.get(path) ?? '').length);
    expect(sent.reduce((all, one) => all + one, 0)).toBeLessThan(150_000);
  });

  it('start with the page itself', () => {
    expect(parts.start[0]).toBe('taskpane.js');
  });

  it('bring the districts later', () => {
    const holders = [...parts.files].filter(([, text]) => text.includes('Kebon Jeruk'));
    expect(holders.map(([path]) => parts.start.includes(path))).toEqual([false]);
  });

  it('bring the rules later', () => {
    const holders = [...parts.files].filter(([, text]) => text.includes('VR-01'));
    expect(holders.map(([path]) => parts.start.includes(path))).toEqual([false]);
  });

  it.each([
    ['what reads and writes .xlsx files', 'EncryptedPackage'],
    ['the pages of Excel alone', 'Yang sudah dibaca'],
  ])('bring %s later', (_, text) => {
    const holders = [...parts.files].filter(([, script]) => script.includes(text));
    expect(holders.map(([path]) => parts.start.includes(path))).toEqual([false]);
  });

  it('ask for nothing that only Node has', () => {
    const asking = [...parts.files].filter(([, script]) =>
      /["']node:|\brequire\(|\bBuffer\.from\(/.test(script),
    );
    expect(asking.map(([path]) => path)).toEqual([]);
  });
});
