import { expect, it } from 'vitest';
import { rules } from '../../cli/command-rules.ts';
import { listRules } from '../../core/index.ts';

interface Told {
  readonly schema: string;
  readonly rules: readonly { readonly id: string; readonly source: string }[];
}

function run(...words: readonly string[]): { readonly code: number; readonly out: string } {
  let out = '';
  const hears = (text: string): void => {
    out += text;
  };
  const code = rules(words, { out: hears, err: () => undefined, colours: false, progress: () => undefined });
  return { code, out };
}

it('monev rules lists every rule with its source, for programs', () => {
  const { code, out } = run('--format', 'json');
  const { schema, rules: told } = JSON.parse(out) as Told;
  expect([code, schema]).toEqual([0, 'monev/rules/1']);
  expect(told.map(({ id }) => id)).toEqual(listRules('id').map(({ id }) => id));
  expect(told.filter(({ source }) => source === '')).toEqual([]);
});

it.each(['id', 'en'] as const)('and for people: %s', (locale) => {
  const { out } = run('--locale', locale);
  for (const { id } of listRules(locale)) expect(out).toContain(id);
});
