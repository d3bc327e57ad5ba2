import { describe, expect, it } from 'vitest';
import { sealedContent } from '../../core/commands/submission/sealed-content.ts';
import { unknownColumnsText } from '../../core/commands/unknown-columns-text.ts';
import { FORM } from '../../core/engine/decode/layout.ts';
import { type CellValue, checkWorkbook, katalog, type Snapshot, sheetNamed } from '../../core/index.ts';
import { CONTEXT, soundBook } from './erase-book.ts';

/** Words that every object of the language answers to: a table of words that is such an object would know them all. */
const WORDS = Object.getOwnPropertyNames(Object.prototype);
const book = soundBook(1, 60).read();

function withColumn(
  sheet: string,
  at: number,
  write: (value: CellValue, row: number) => CellValue,
): Snapshot {
  const sheets = book.sheets.map((one) => {
    const columns = one.columns.map((column, place) =>
      place === at ? { ...column, values: column.values.map(write) } : column,
    );
    return one.name === sheet ? { ...one, columns } : one;
  });
  return { ...book, sheets };
}

const COLUMNS = katalog.templates
  .filter(({ layout }) => layout === 'table')
  .flatMap((template) => {
    const columns = sheetNamed(book, template.sheet)?.columns ?? [];
    const keys = columns.find(({ values }) => values[1] === template.key)?.values ?? [];
    // Rows from 0, below the two of the head.
    const rows = keys.flatMap((key, row) => (row > 1 && key !== null ? [row] : [])).slice(0, WORDS.length);
    if (rows.length < WORDS.length) return [];
    return Object.entries(template.columns).flatMap(([field, { type, derived }]) => {
      const at = columns.findIndex(({ values }) => values[1] === field);
      return at < 0 || derived ? [] : [{ template, field, type, at, rows }];
    });
  });

describe('a word that every object of the language knows', () => {
  it.each(COLUMNS)(
    'is no entry of $template.id $field, and stops nothing',
    ({ template, field, type, at, rows }) => {
      const snapshot = withColumn(template.sheet, at, (value, row) => WORDS[rows.indexOf(row)] ?? value);
      const { issues } = checkWorkbook(snapshot, CONTEXT);
      const told = new Set(issues.flatMap((one) => (one.column === field ? [one.row] : [])));
      if (type !== 'text') expect(rows.filter((row) => !told.has(row + 1))).toEqual([]);
      const seal = sealedContent(snapshot).find((one) => one.template.id === template.id);
      expect(seal?.length).toBeGreaterThanOrEqual(WORDS.length);
    },
  );

  it('is told as an entry of the cover that no form knows', () => {
    const cover = withColumn('T00 Sampul', FORM.fieldId, (value) =>
      value === 'catatan_umum' ? 'constructor' : value,
    );
    const filled = {
      ...cover,
      sheets: cover.sheets.map((one) =>
        one.name === 'T00 Sampul'
          ? {
              ...one,
              columns: one.columns.map((column, at) => (at === FORM.value ? allFilled(column) : column)),
            }
          : one,
      ),
    };
    const found = unknownColumnsText(filled, katalog.templates);
    expect(found.id.join()).toContain('Catatan');
  });
});

function allFilled<C extends { readonly values: readonly CellValue[] }>(column: C): C {
  return { ...column, values: column.values.map((value) => value ?? 'ada') };
}
