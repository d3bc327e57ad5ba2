import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { officeAddinParts, type Parts } from '../../../tools/office-addin-parts.ts';
import { newSyntax } from '../../../tools/script-baseline.ts';

let parts: Parts;

beforeAll(async () => {
  parts = await officeAddinParts();
});

describe('the scripts of the page', () => {
  it('start with at most 150 kB, as servers send them', () => {
    const sent = parts.start.map((path) => gzipSync(parts.files.get(path) ?? '').length);
    expect(sent.reduce((all, one) => all + one, 0)).toBeLessThan(150_000);
  });

  it('bring at most 190 kB more for a check, districts among them, and neither reports nor what consolidates', () => {
    const sent = parts.daily.map((path) => gzipSync(parts.files.get(path) ?? '').length);
    process.stdout.write(`parts for a check: ${sent.join(' + ')} bytes\n`);
    expect(sent.reduce((all, one) => all + one, 0)).toBeLessThan(190_000);
    const text = parts.daily.map((path) => parts.files.get(path) ?? '').join('');
    expect(text).toContain('VR-01');
    expect(text).not.toContain('Paket Rekap');
  });

  it('start with the page itself', () => {
    expect(parts.start[0]).toBe('taskpane.js');
  });

  it('bring the districts later', () => {
    const holders = [...parts.files].filter(([, text]) => text.includes('Kebon Jeruk'));
    expect(holders.map(([path]) => parts.start.includes(path))).toEqual([false]);
    expect(parts.daily).toContain(holders[0]?.[0]);
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

  it('use nothing that the oldest web view of the add-in does not know', () => {
    const faults = [...parts.files].flatMap(([path, script]) =>
      path.endsWith('.js') ? newSyntax(script).map((fault) => `${path}: ${fault}`) : [],
    );
    expect(faults).toEqual([]);
  });

  it('ask for nothing that only Node has', () => {
    const asking = [...parts.files].filter(([, script]) =>
      /["']node:|\brequire\(|\bBuffer\.from\(/.test(script),
    );
    expect(asking.map(([path]) => path)).toEqual([]);
  });
});

describe('what a script may not use', () => {
  it.each([
    ['/(?<=a)b/.test(x)', 'lookbehind in /(?<=a)b/'],
    ['/(?<!a)b/g', 'lookbehind in /(?<!a)b/g'],
    ["new RegExp('(?<!' + a + ')b')", 'lookbehind in (?<!'],
    ['new RegExp(`(?<=x)b`)', 'lookbehind in (?<=x)b'],
    ['/[a&&b]/v', 'flag v of /[a&&b]/v'],
    ['list.toSorted()', '.toSorted (Safari 16)'],
    ['Object.groupBy(list, f)', '.groupBy (Safari 17.4)'],
  ])('%s', (script, fault) => {
    expect(newSyntax(script)).toEqual([fault]);
  });

  it('is told from what it may', () => {
    expect(
      newSyntax('list.at(-1); /(?<name>a)(?=b)/u.exec(x); structuredClone(a); Object.hasOwn(a, b)'),
    ).toEqual([]);
  });
});
