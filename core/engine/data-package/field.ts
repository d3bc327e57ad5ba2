import type { Column, ColumnType } from '../../kit/column.ts';
import type { Locale } from '../../locale/text.ts';
import { maskPattern } from '../expression/mask.ts';
import type { FieldSchema } from './descriptor.ts';

const TYPES = {
  text: 'string',
  code: 'string',
  choice: 'string',
  choices: 'string',
  boolean: 'string',
  integer: 'integer',
  currency: 'integer',
  decimal: 'number',
  date: 'date',
} as const satisfies Record<ColumnType, FieldSchema['type']>;

/** A column of a form as other people's tools read it. Only what is true of every row is promised: its type and shape. */
export function fieldOf(name: string, column: Column, locale: Locale): FieldSchema {
  const { type, label, help, list, mask } = column;
  const codes = list === null ? '' : ` ${SAYS[locale][type === 'choices' ? 'several' : 'one']} ${list.id}.`;
  const known = { name, type: TYPES[type], title: label[locale], description: `${help[locale]}${codes}` };
  return mask === null ? known : { ...known, constraints: { pattern: maskPattern(mask) } };
}

const SAYS = {
  id: { one: 'Kode dari daftar', several: 'Kode dipisahkan titik koma, dari daftar' },
  en: { one: 'A code of the list', several: 'Codes separated by semicolons, of the list' },
} as const;
