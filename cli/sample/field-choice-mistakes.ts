import type { CellValue } from '../../core/index.ts';
import type { NamedColumn } from './field-facts.ts';
import { choicesIn, joined } from './labels.ts';
import { type Mistake, slip } from './mistake.ts';
import { CITIES_OF_TWO_KINDS, STRANGE_MEMBERS, strangeChoices } from './strange-texts.ts';

/** Choices that the list does not have, that several of its entries bear, or that are not for this column. */
export function choiceMistakes({ name, column }: NamedColumn): readonly Mistake[] {
  const { list, part } = column;
  if (list === null) return [];
  const others = list.codes.filter(({ code }) => part !== null && !part.codes.has(code));
  const write = (rule: string, texts: readonly CellValue[]): Mistake =>
    slip(rule, name, ({ row }, random) =>
      (row[name] ?? null) === null ? null : { [name]: random.pick(texts) },
    );
  return [
    write(list.unknownRule, strangeChoices(name, list.unknownRule)),
    ...(list.ambiguousRule === 'VF-19' ? [write('VF-19', CITIES_OF_TWO_KINDS)] : []),
    ...(others.length === 0
      ? []
      : [
          write(
            list.outsideRule,
            others.map(({ label }) => label.id),
          ),
        ]),
  ];
}

/** Several choices of which one is unknown, must stand alone, or stands there twice. */
export function setMistakes({ name, column }: NamedColumn): readonly Mistake[] {
  const exclusive = column.list?.codes.filter(({ code }) => column.list?.exclusive.includes(code)) ?? [];
  const add = (rule: string, texts: readonly string[]): Mistake =>
    slip(rule, name, ({ row }, random) => {
      const chosen = choicesIn(row[name]);
      const text = random.pick(texts);
      return chosen.length === 0 || chosen.includes(text) ? null : { [name]: joined([...chosen, text]) };
    });
  return [
    add('VF-12', STRANGE_MEMBERS),
    ...(exclusive.length === 0
      ? []
      : [
          add(
            'VF-13',
            exclusive.map(({ label }) => label.id),
          ),
        ]),
    slip('VF-14', name, ({ row }) => {
      const chosen = choicesIn(row[name]);
      return chosen.length === 0 ? null : { [name]: joined([...chosen, ...chosen.slice(0, 1)]) };
    }),
  ];
}
