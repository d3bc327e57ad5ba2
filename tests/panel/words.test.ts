import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { countIn, sayIn } from '../../panel/words/words.ts';

const FOLDER = new URL('../../panel/words/', import.meta.url);

interface Found {
  readonly at: string;
  readonly id: string;
  readonly en: string;
}

/** Every text in what a module of words exports, however deep. */
function textsIn(at: string, value: unknown): readonly Found[] {
  if (typeof value !== 'object' || value === null) return [];
  if (isText(value)) return [{ at, ...value }];
  return Object.entries(value).flatMap(([name, one]) => textsIn(`${at}.${name}`, one));
}

function isText(value: object): value is Omit<Found, 'at'> {
  return 'id' in value && 'en' in value && typeof value.id === 'string' && typeof value.en === 'string';
}

const files = readdirSync(FOLDER).filter((name) => name.endsWith('-words.ts'));
const modules = await Promise.all(
  files.map(async (name) => ({ name, texts: textsIn(name, { ...(await import(`${FOLDER.href}${name}`)) }) })),
);

const placeholdersOf = (text: string): string => (text.match(/\{\w+\}/g) ?? []).sort().join();

describe.each(modules)('$name', ({ texts }) => {
  it('has words', () => {
    expect(texts).not.toEqual([]);
  });

  it('says everything in both languages', () => {
    expect(texts.filter(({ id, en }) => id.trim() === '' || en.trim() === '')).toEqual([]);
  });

  it('has the same placeholders in both languages', () => {
    expect(texts.filter(({ id, en }) => placeholdersOf(id) !== placeholdersOf(en))).toEqual([]);
  });

  it('has sentences in both languages or in none', () => {
    expect(texts.filter(({ id, en }) => id.endsWith('.') !== en.endsWith('.'))).toEqual([]);
  });
});

it('fills in placeholders with grouped numbers, and leaves unknown ones', () => {
  const text = { id: '{n} dari {m} {x}', en: '{n} of {m} {x}' };
  expect(sayIn('id', text, { n: 10_000, m: 'F3' })).toBe('10.000 dari F3 {x}');
  expect(sayIn('en', text, { n: 10_000, m: 'F3' })).toBe('10,000 of F3 {x}');
});

it('does not fill in what stands in a value', () => {
  expect(sayIn('id', { id: '{a}', en: '{a}' }, { a: '{b}', b: 'x' })).toBe('{b}');
});

it('groups whole numbers as each language does', () => {
  expect([countIn('id', 1_234_567), countIn('en', 1_234_567)]).toEqual(['1.234.567', '1,234,567']);
});
