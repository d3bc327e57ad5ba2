import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeSample } from '../../cli/sample/make-sample.ts';
import { sealedContent } from '../../core/commands/submission/sealed-content.ts';
import { changesSince } from '../../core/engine/submission/changes.ts';
import { sealOf } from '../../core/engine/submission/seal.ts';
import { type CellValue, isoOf, katalog, type Snapshot, sheetNamed } from '../../core/index.ts';
import type { Column } from '../../core/kit/column.ts';
import { MemoryWorkbook } from '../../core/workbook/memory-workbook.ts';
import { soundBook, TODAY } from './erase-book.ts';

const book = soundBook(3, 12).read();
const sealed = sealOf(sealedContent(book), 'garam');
const tables = sealedContent(book).filter(
  ({ template, rows }) => template.layout === 'table' && rows.length > 0,
);

/** The same workbook with one sheet's columns made anew. */
function changed(
  sheet: string,
  change: (values: readonly CellValue[], column: number) => readonly CellValue[],
): Snapshot {
  return {
    ...book,
    sheets: book.sheets.map((one) =>
      one.name === sheet
        ? {
            ...one,
            columns: one.columns.map((column, at) => ({ ...column, values: change(column.values, at) })),
          }
        : one,
    ),
  };
}

function sealIn(snapshot: Snapshot): string {
  return sealOf(sealedContent(snapshot), 'lain').seal;
}

/** A column of a table that people fill in, with its place. */
const filledColumn = fc.constantFrom(
  ...tables.flatMap(({ template, sheet, fields, rows, addressOf }) =>
    fields.map((field, at) => ({ template, sheet, field, at, rows, addressOf })),
  ),
);

/** The columns of a kind, with their places. */
function columnsOf(wanted: (column: Column) => boolean) {
  return tables.flatMap(({ template, sheet, fields }) =>
    fields.flatMap((field) => {
      const column = template.columns[field];
      return column && wanted(column) ? [{ template, sheet, field }] : [];
    }),
  );
}

/** The workbook with the entries of one column written otherwise. */
function respelt(
  sheet: string,
  field: string,
  spell: (value: CellValue, row: number) => CellValue,
): Snapshot {
  const at = columnAt(sheet, field);
  return changed(sheet, (values, place) =>
    place === at ? values.map((value, row) => (row < 2 ? value : spell(value, row))) : values,
  );
}

function columnAt(sheet: string, field: string): number {
  return sheetNamed(book, sheet)?.columns.findIndex(({ values }) => values[1] === field) ?? -1;
}

describe('a seal', () => {
  it('is the same with another salt, while the digests of cells are not', () => {
    const other = sealOf(sealedContent(book), 'lain');
    expect(other.seal).toBe(sealed.seal);
    expect(other.forms.at(-1)?.rows[0]?.digests).not.toEqual(sealed.forms.at(-1)?.rows[0]?.digests);
  });

  it('does not depend on the order of rows', () => {
    fc.assert(
      fc.property(fc.constantFrom(...tables), fc.infiniteStream(fc.nat()), ({ sheet, rows }, numbers) => {
        const order = rows.map(({ row }) => ({ row, by: numbers.next().value }));
        order.sort((a, b) => a.by - b.by);
        const shuffled = changed(sheet, (values) => {
          const moved = [...values];
          rows.forEach(({ row }, i) => {
            moved[row] = values[order[i]?.row ?? row] ?? null;
          });
          return moved;
        });
        expect(sealIn(shuffled)).toBe(sealed.seal);
      }),
      { numRuns: 10 },
    );
  });

  it('does not depend on whether a cell holds a label or a code', () => {
    const choices = columnsOf(({ type }) => type === 'choice');
    fc.assert(
      fc.property(fc.constantFrom(...choices), fc.nat(), ({ template, sheet, field }, from) => {
        const codes = template.columns[field]?.list?.codes ?? [];
        const written = respelt(sheet, field, (value, row) => {
          const code = codes.find(({ label }) => label.id === value)?.code ?? value;
          return row % 3 === from % 3 ? value : code;
        });
        expect(sealIn(written)).toBe(sealed.seal);
      }),
      { numRuns: 25 },
    );
  });

  it('does not depend on how a day or a number is written', () => {
    const numbers = columnsOf(({ type }) => type === 'date' || type === 'integer' || type === 'currency');
    fc.assert(
      fc.property(fc.constantFrom(...numbers), fc.boolean(), ({ template, sheet, field }, spelt) => {
        const type = template.columns[field]?.type ?? '';
        const written = respelt(sheet, field, (value) =>
          typeof value === 'number' ? spelling(value, type, spelt) : value,
        );
        expect(sealIn(written)).toBe(sealed.seal);
      }),
      { numRuns: 25 },
    );
  });

  it('does not depend on the language of the workbook', () => {
    expect(sealIn({ ...book, locale: 'en-US' })).toBe(sealed.seal);
  });

  it('changes with any cell, and the change is found at its address', () => {
    fc.assert(
      fc.property(filledColumn, fc.nat(), ({ template, sheet, field, at, rows, addressOf }, number) => {
        const { row = 0, cells = [] } = rows[number % rows.length] ?? {};
        const column = columnAt(sheet, field);
        const another = cells[at] === '' ? 'isian baru' : null;
        const typed = changed(sheet, (values, place) =>
          place !== column ? values : Object.assign([...values], { [row]: another }),
        );
        const contents = sealedContent(typed);
        const now = sealOf(contents, sealed.salt);
        expect(now.seal).not.toBe(sealed.seal);
        const { cells: found, added, removed, forms } = changesSince(sealed, now, contents);
        expect([added, removed, forms]).toEqual([[], [], []]);
        expect(found).toContainEqual({ form: template.id, sheet, field, cell: addressOf(field, row) });
        // A district is read within its region, which may then be another.
        expect(found.filter((one) => template.columns[one.field]?.within !== field)).toHaveLength(1);
      }),
      { numRuns: 100 },
    );
  });

  it('finds rows that are gone and rows that are new', () => {
    fc.assert(
      fc.property(fc.constantFrom(...tables), fc.nat(), ({ sheet, rows, template }, number) => {
        const { row = 0, key } = rows[number % rows.length] ?? {};
        const without = changed(sheet, (values) => values.map((value, at) => (at === row ? null : value)));
        const contents = sealedContent(without);
        const now = sealOf(contents, sealed.salt);
        const gone = changesSince(sealed, now, contents);
        expect(gone).toEqual({
          cells: [],
          added: [],
          removed: [{ form: template.id, sheet, row: null, key }],
          forms: [],
        });
        const back = changesSince(now, sealed, sealedContent(book));
        expect(back.added).toEqual([{ form: template.id, sheet, row: row + 1, key }]);
      }),
      { numRuns: 10 },
    );
  });

  it('keeps no content', () => {
    const kept = JSON.stringify(sealed);
    const texts = tables.flatMap(({ template, rows }) =>
      rows.flatMap(({ key, cells }) =>
        cells.filter((cell) => cell !== key && cell.length > 6 && !isKey(template.key, cell)),
      ),
    );
    expect(texts.filter((text) => kept.includes(text))).toEqual([]);
  });
});

const CODE = /^(?:KS|KB|LY)-[\d-]+$/;

/** Codes of other records are pseudonyms, and rows are known by them. */
function isKey(key: string | null, cell: string): boolean {
  return key !== null && CODE.test(cell);
}

function spelling(value: number, type: string, spelt: boolean): string {
  if (type !== 'date') return spelt ? ` ${value}` : value.toLocaleString('id-ID');
  const [year, month, day] = isoOf(value).split('-');
  return spelt ? `${Number(day)} ${MONTHS[Number(month) - 1]} ${year}` : `${day}/${month}/${year}`;
}

const MONTHS = [
  'Januari',
  'Februari',
  'Maret',
  'April',
  'Mei',
  'Juni',
  'Juli',
  'Agustus',
  'September',
  'Oktober',
  'November',
  'Desember',
];

it('seals and compares 20,000 rows', () => {
  const sample = makeSample({
    template: 'T02',
    rows: 20_000,
    errors: 0,
    seed: 1,
    locale: 'id',
    today: TODAY,
  });
  const host = new MemoryWorkbook();
  host.write({ ...sample.update, marks: [] });
  const snapshot = host.read();
  const sheets = snapshot.sheets.map((sheet) => {
    const columns = sheet.columns.map((column) => ({
      ...column,
      values: column.values.toSpliced(2, 1, null),
    }));
    return { ...sheet, columns };
  });
  const withoutFirst = sealedContent({ ...snapshot, sheets });
  const started = performance.now();
  const contents = sealedContent(snapshot);
  const read = performance.now();
  const seal = sealOf(contents, 'garam');
  const done = performance.now();
  const edited = sealOf(withoutFirst, 'garam');
  const { removed } = changesSince(seal, edited, withoutFirst);
  const compared = performance.now();
  expect(removed.length).toBeGreaterThan(0);
  const count = contents.reduce((sum, { rows }) => sum + rows.length, 0);
  const times = [read - started, done - read, compared - done].map((time) => `${Math.round(time)} ms`);
  process.stderr.write(
    `${count} rows of ${katalog.templates.length} forms: read, sealed, compared in ${times.join(', ')}\n`,
  );
});
