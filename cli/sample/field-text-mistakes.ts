import type { NamedColumn } from './field-facts.ts';
import { type Mistake, slip } from './mistake.ts';
import { LONG_NOTE } from './notes.ts';
import type { Random } from './random.ts';
import type { Row } from './rows.ts';

/** Texts that are too long. */
export function textMistakes({ name, column }: NamedColumn): readonly Mistake[] {
  const { max } = column;
  if (typeof max !== 'number') return [];
  const tooLong = LONG_NOTE.repeat(Math.floor(max / LONG_NOTE.length) + 1).trim();
  return [
    slip('VF-17', name, ({ row }) =>
      textOf(row, name) === null ? null : { [name]: tooLong.padEnd(max + 1, '.') },
    ),
  ];
}

/** Codes of the wrong shape, and districts of another city. */
export function codeMistakes({ name, column }: NamedColumn): readonly Mistake[] {
  const change = (rule: string, write: (code: string, random: Random) => string | null): Mistake =>
    slip(rule, name, ({ row }, random) => {
      const code = row[name];
      const written = typeof code === 'string' ? write(code, random) : null;
      return written === null ? null : { [name]: written };
    });
  return [change('VF-15', misshapen), ...(column.within === null ? [] : [change('VF-20', inAnotherCity)])];
}

function inAnotherCity(district: string): string {
  const city = district.startsWith('31.71') ? '31.72' : '31.71';
  return `${city}${district.slice(city.length)}`;
}

function misshapen(code: string): string {
  return code.includes('-') ? code.replace('-', '') : code.slice(0, -3);
}

/** Spaces that nobody sees. */
export function untidyMistake({ name, column }: NamedColumn): readonly Mistake[] {
  if (column.type !== 'choice' && column.type !== 'text') return [];
  return [
    slip('VF-27', name, ({ row }, random) => {
      const text = textOf(row, name);
      if (text === null) return null;
      const doubled = text.replace(' ', '  ').padEnd(text.length + 1);
      return { [name]: random.pick([`${text} `, ` ${text}`, doubled, `${text}\u00a0`]) };
    }),
  ];
}

function textOf(row: Row, name: string): string | null {
  const text = row[name];
  return typeof text === 'string' ? text : null;
}
