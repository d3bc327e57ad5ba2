import type { Column } from '../../kit/column.ts';
import type { Template } from '../../kit/template.ts';
import type { Locale } from '../../locale/text.ts';
import { childLabel } from '../child-label.ts';
import { describe } from '../expression/describe.ts';

const words = {
  id: {
    required: 'Wajib diisi.',
    requiredWhen: (when: string) => `Wajib diisi bila ${when}.`,
    declared: 'Kosong berarti belum lapor, bukan nihil.',
    optional: 'Boleh dikosongkan.',
    derived: 'Terisi otomatis; jangan diubah.',
    several: 'Boleh lebih dari satu, pisahkan dengan titik koma (;).',
    example: (example: string) => `Contoh: ${example}`,
    sensitive: 'Data rahasia korban: jangan menulis nama, NIK, alamat, atau nomor telepon.',
  },
  en: {
    required: 'Required.',
    requiredWhen: (when: string) => `Required if ${when}.`,
    declared: 'Blank means not reported, which is not nil.',
    optional: 'May be left blank.',
    derived: 'Filled automatically; do not change.',
    several: 'More than one is allowed; separate them with a semicolon (;).',
    example: (example: string) => `Example: ${example}`,
    sensitive: 'Confidential victim data: write no name, identity number, address or telephone number.',
  },
} as const;

/** How strongly a column must be filled. */
export type Need = 'required' | 'conditional' | 'optional' | 'derived';

export function needOf(template: Template, name: string): Need {
  const column = template.columns[name];
  if (column?.derived) return 'derived';
  if (column?.required) return 'required';
  return template.requiredWhen[name] || template.toldBy[name] ? 'conditional' : 'optional';
}

/** The help of a column in full, for the note on its header and for the guide. */
export function columnNote(template: Template, name: string, locale: Locale): string {
  const column = template.columns[name];
  if (!column) return '';
  const say = words[locale];
  const example = exampleOf(column, locale);
  const privacy =
    column.privacy === 'sensitive' && column.type === 'text' && !column.derived ? [say.sensitive] : [];
  return [
    column.help[locale],
    needText(template, name, locale),
    ...(column.type === 'choices' ? [say.several] : []),
    ...(example === '' ? [] : [say.example(example)]),
    ...privacy,
  ].join('\n');
}

/** Whether and when a column must be filled, as a sentence. */
export function needText(template: Template, name: string, locale: Locale): string {
  const say = words[locale];
  const when = template.requiredWhen[name];
  switch (needOf(template, name)) {
    case 'required':
      return say.required;
    case 'derived':
      return say.derived;
    case 'conditional':
      return when
        ? say.requiredWhen(template.requiredWords[name]?.[locale] ?? describe(when, locale))
        : say.declared;
    case 'optional':
      return say.optional;
  }
}

/** The example as users would type it: codes as their labels. */
export function exampleOf({ example, list, type, children }: Column, locale: Locale): string {
  if (children !== null) return childLabel(children, example)?.[locale] ?? example;
  if (list === null || example === '') return example;
  const labelOf = (code: string): string =>
    list.codes.find((entry) => entry.code === code)?.label[locale] ?? code;
  return type === 'choices' ? example.split('; ').map(labelOf).join('; ') : labelOf(example);
}
