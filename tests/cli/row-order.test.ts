import fc from 'fast-check';
import { expect, it } from 'vitest';
import { makeRaw } from '../../cli/sample/make-sample.ts';
import { checkWorkbook, katalog, type SheetSnapshot, type Snapshot } from '../../core/index.ts';
import { FORMS, optionsOf, TODAY } from './sample-found.ts';

const FIRST_ROW = 2;
const ROWS = /\b(?:baris [\d, ]*\d|dan \d+ baris lain)/g;

const samples = fc.record({
  template: fc.constantFrom(...FORMS),
  rows: fc.integer({ min: 2, max: 40 }),
  errors: fc.constantFrom(0.2, 0.6),
  seed: fc.integer({ min: 0, max: 1_000_000 }),
});

it('the order of rows does not change what is found in them', () => {
  fc.assert(
    fc.property(samples, fc.infiniteStream(fc.nat()), (options, numbers) => {
      const { snapshot } = makeRaw(optionsOf(options));
      expect(findings(shuffled(snapshot, numbers))).toEqual(findings(snapshot));
    }),
    { numRuns: 40 },
  );
});

/** Issues by the record in which they are, told by its code and its note, instead of by its row. */
function findings(snapshot: Snapshot): readonly string[] {
  const { issues } = checkWorkbook(snapshot, { today: TODAY, locale: 'id', beside: [] });
  return issues
    .map(({ rule, sheet, row, column, value, message }) => {
      const found = snapshot.sheets.find(({ name }) => name === sheet);
      const cells =
        row === null ? [] : (found?.columns ?? []).map(({ values }) => String(values[row - 1] ?? ''));
      return [rule, sheet, column, value, message.replace(ROWS, 'baris'), ...cells].join('|');
    })
    .sort();
}

function shuffled(snapshot: Snapshot, numbers: fc.Stream<number>): Snapshot {
  const tables = new Set(
    katalog.templates.filter(({ layout }) => layout === 'table').map(({ sheet }) => sheet),
  );
  const sheets = snapshot.sheets.map((sheet) => (tables.has(sheet.name) ? mixed(sheet, numbers) : sheet));
  return { ...snapshot, sheets };
}

/** The records of a sheet in another order, each cell with its format. */
function mixed(sheet: SheetSnapshot, numbers: fc.Stream<number>): SheetSnapshot {
  const length = Math.max(0, ...sheet.columns.map(({ values }) => values.length));
  const order = Array.from({ length }, (_, row) => row);
  for (let row = length - 1; row > FIRST_ROW; row--) {
    const other = FIRST_ROW + ((numbers.next().value ?? 0) % (row - FIRST_ROW + 1));
    [order[row], order[other]] = [order[other] ?? other, order[row] ?? row];
  }
  const moved = <T>(map: Readonly<Record<number, T>> | undefined): Record<number, T> =>
    Object.fromEntries(
      order.flatMap((from, to) => (map && from in map ? [[to, map[from] as T] as const] : [])),
    );
  return {
    ...sheet,
    columns: sheet.columns.map((column) => ({
      ...column,
      values: order.map((row) => column.values[row] ?? null),
      ...(column.formats && { formats: moved(column.formats) }),
      ...(column.errors && { errors: moved(column.errors) }),
    })),
  };
}
