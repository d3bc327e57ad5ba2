import type { CodeList } from '../../kit/code-list.ts';
import type { Crosswalk } from '../../kit/crosswalk.ts';
import type { Locale } from '../../locale/text.ts';
import { type DataTable, dataTable } from './data-table.ts';
import type { FieldSchema, License } from './descriptor.ts';

/** The name of the table of a code list: `cl-instansi`. */
export function listResource(id: string): string {
  return id.toLowerCase().replaceAll('_', '-');
}

/** A code list as a table: code and both labels. */
export function codeTable(
  { id, title, source, codes }: CodeList,
  locale: Locale,
  licenses: readonly License[],
): DataTable {
  return dataTable(
    {
      length: codes.length,
      row: (index) => {
        const one = codes[index];
        return [one?.code ?? null, one?.label.id ?? null, one?.label.en ?? null];
      },
    },
    {
      name: listResource(id),
      folder: 'kode',
      title: title[locale],
      description: source,
      ...(licenses.length > 0 && { licenses }),
      schema: {
        fields: [
          plain('kode', WORDS.code[locale]),
          plain('label_id', 'Label'),
          plain('label_en', 'Label (English)'),
        ],
        primaryKey: 'kode',
      },
    },
  );
}

/** What codes are called in another standard: a row for each value. */
export function crosswalkTable(
  crosswalks: readonly Crosswalk[],
  about: { readonly name: string; readonly title: string; readonly description: string },
  licenses: readonly License[],
): DataTable {
  const rows = crosswalks.flatMap(({ list, field, values }) =>
    list.codes.flatMap(({ code }) =>
      (values[code] ?? []).map((said) => {
        const [other, value] = said.split('=');
        return value === undefined ? [list.id, code, field, said] : [list.id, code, other ?? '', value];
      }),
    ),
  );
  return dataTable(
    { length: rows.length, row: (index) => rows[index] ?? [] },
    {
      ...about,
      folder: 'kode',
      licenses,
      schema: { fields: ['daftar', 'kode', 'field', 'value'].map((name) => plain(name, name)) },
    },
  );
}

const WORDS = { code: { id: 'Kode', en: 'Code' } } as const;

function plain(name: string, title: string): FieldSchema {
  return { name, type: 'string', title, description: title };
}
