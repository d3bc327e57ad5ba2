import { describe, expect, it } from 'vitest';
import { katalog } from '../../core/katalog/index.ts';
import { type FieldRule, fieldRuleWords } from '../../core/kit/field-rule.ts';
import type { Text } from '../../core/locale/text.ts';

const fieldRules: readonly (readonly [string, FieldRule])[] = Object.entries(katalog.fieldRules);
const rules = katalog.rules.map((rule) => ({ ...rule, name: `${rule.id} ${rule.template.id}` }));

describe('the words of rules', () => {
  const spoken = [
    ...fieldRules.flatMap(([id, rule]) => [
      { name: `${id} message`, text: rule.message },
      { name: `${id} remedy`, text: rule.remedy },
      ...(rule.messageOtherwise ? [{ name: `${id} other message`, text: rule.messageOtherwise }] : []),
      ...(rule.remedyOtherwise ? [{ name: `${id} other remedy`, text: rule.remedyOtherwise }] : []),
      ...(rule.discreet
        ? [
            { name: `${id} discreet message`, text: rule.discreet.message },
            { name: `${id} discreet remedy`, text: rule.discreet.remedy },
          ]
        : []),
    ]),
    ...rules.flatMap(({ name, message, remedy }) => [
      { name: `${name} message`, text: message },
      { name: `${name} remedy`, text: remedy },
    ]),
  ];
  /** Only a remedy may be missing: where there is nothing to do. */
  const said = spoken.filter(
    ({ name, text }) => !(name.endsWith('remedy') && text.id === '' && text.en === ''),
  );
  const namesWhere = (test: (text: Text) => boolean) =>
    said.filter(({ text }) => test(text)).map(({ name }) => name);

  it('are sentences in both languages', () => {
    const sentence = /^(?:["{A-Z].*\.|\{\w+\})$/; // a place alone takes a whole sentence
    expect(
      namesWhere(({ id, en }) => !sentence.test(id) || !sentence.test(en)),
      'begin with a capital, a quotation mark or a {place}, and end with a full stop, in id and en',
    ).toEqual([]);
  });

  it('have the same places in both languages', () => {
    expect(
      namesWhere(({ id, en }) => placesOf(id).sort().join() !== placesOf(en).sort().join()),
      'use the same {places} in id and en',
    ).toEqual([]);
  });

  it('have no brace that is not part of a place', () => {
    const stray = /[{}]/;
    expect(
      namesWhere((text) => stray.test(withoutPlaces(text.id)) || stray.test(withoutPlaces(text.en))),
      'write a place as {name}, in letters only',
    ).toEqual([]);
  });

  it('do not scold', () => {
    const scolding = /\bsalah\b(?! satu)|\banda\b|\bwrong\b|\byou\b|!/i;
    expect(
      namesWhere(({ id, en }) => scolding.test(id) || scolding.test(en)),
      'say what the data are, not what somebody did',
    ).toEqual([]);
  });

  it('of field rules say only what decoding finds out', () => {
    const words: Readonly<Record<string, readonly string[]>> = fieldRuleWords;
    const strangers = fieldRules.flatMap(([id, rule]) =>
      textsOf(rule)
        .flatMap(({ id: text }) => placesOf(text))
        .filter((place) => place !== 'label' && !words[id]?.includes(place))
        .map((place) => `${id} cannot say {${place}}`),
    );
    expect(strangers, 'use the words of fieldRuleWords in core/kit/field-rule.ts').toEqual([]);
  });

  it('for sensitive columns hold nothing of the value', () => {
    const told = /\{(?:nilai|tafsir|usul|daftar|eksklusif|syarat)\}/;
    const telling = fieldRules.filter(
      ([, { discreet }]) => discreet && (told.test(discreet.message.id) || told.test(discreet.remedy.id)),
    );
    expect(
      telling.map(([id]) => id),
      'phrase `discreet` without the value',
    ).toEqual([]);
  });

  it('of row rules need no sensitive value but a pseudonymous code', () => {
    const needing = rules.filter(({ template, message, remedy }) =>
      placesOf(`${message.id} ${remedy.id}`)
        .flatMap((place) => template.columns[place] ?? [])
        .some(({ privacy, type }) => privacy === 'sensitive' && type !== 'code'),
    );
    expect(
      needing.map(({ name }) => name),
      'phrase it so that it reads well without the value',
    ).toEqual([]);
  });

  it('of row rules use all that is computed for them', () => {
    const idle = rules.flatMap(({ name, message, remedy, cases }) =>
      cases
        .flatMap(({ say }) => Object.keys(say))
        .filter((word) => !placesOf(`${message.id} ${remedy.id}`).includes(word))
        .map((word) => `${name} never says {${word}}`),
    );
    expect(idle, 'drop it from `say`').toEqual([]);
  });

  it('name a source', () => {
    const without = [...fieldRules.map(([name, { source }]) => ({ name, source })), ...rules];
    expect(
      without.filter(({ source }) => source === '').map(({ name }) => name),
      "name the law or document, or 'Rancangan sendiri'",
    ).toEqual([]);
  });
});

function textsOf(rule: FieldRule): readonly Text[] {
  const { message, messageOtherwise, remedy, remedyOtherwise, discreet } = rule;
  return [message, messageOtherwise, remedy, remedyOtherwise, discreet?.message, discreet?.remedy].filter(
    (text) => text !== undefined,
  );
}

function placesOf(text: string): string[] {
  return Array.from(text.matchAll(/\{(\w+)\}/g), ([, name]) => name ?? '');
}

function withoutPlaces(text: string): string {
  return text.replace(/\{\w+\}/g, '');
}
