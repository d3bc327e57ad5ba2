import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyRepair, checkWorkbook, HostError, proposeRepair, type Snapshot } from '../../core/index.ts';
import { katalog } from '../../core/katalog/index.ts';
import type { CellValue } from '../../core/workbook/cell.ts';
import type { SheetSnapshot } from '../../core/workbook/snapshot.ts';
import {
  afterUpdate,
  placeOf,
  soundBook,
  TODAY,
  VICTIMS,
  withCells,
  withColumn,
  withColumns,
  withRows,
  withSheet,
} from '../support/structure-book.ts';

const options = { locale: 'id', thisYear: 2025, rows: 20 } as const;
const context = { today: TODAY, locale: 'id', beside: [] } as const;
const sound = soundBook();
const victims = sheetOf(sound);
const width = victims.columns.length;
const rowsInOrder = Array.from({ length: victims.rowCount }, (_, i) => i);
const columnsInOrder = Array.from({ length: width }, (_, i) => i);
const fields = Object.entries(katalog.templates.find(({ sheet }) => sheet === VICTIMS)?.columns ?? {});
const typed = fields.filter(([, { derived }]) => !derived).map(([name]) => name);

function sheetOf(snapshot: Snapshot, name = VICTIMS): SheetSnapshot {
  const sheet = snapshot.sheets.find((one) => one.name === name);
  if (!sheet) throw new RangeError(`no sheet ${name}`);
  return sheet;
}

function repaired(snapshot: Snapshot): Snapshot {
  const ids = proposeRepair(snapshot, options).map(({ id }) => id);
  return afterUpdate(snapshot, applyRepair(snapshot, ids, options));
}

/** The entries of a column, from the first record to the last filled one. */
function entriesAt(snapshot: Snapshot, column: number): readonly CellValue[] {
  const values = sheetOf(snapshot).columns[column]?.values ?? [];
  return rowsInOrder.slice(2).map((row) => values[row] ?? null);
}

const entriesOf = (snapshot: Snapshot, field: string): readonly CellValue[] =>
  entriesAt(snapshot, placeOf(snapshot, VICTIMS, field));

const onVictims = (change: (sheet: SheetSnapshot) => SheetSnapshot): Snapshot =>
  withSheet(sound, VICTIMS, change);

describe('the repair of structure', () => {
  it('proposes nothing for a workbook that the product made', () => {
    expect(proposeRepair(sound, options)).toEqual([]);
  });

  it('leaves a form alone whose rows stand under another name, and says where', () => {
    const renamed = {
      ...sound,
      sheets: sound.sheets.map((s) => (s === victims ? { ...s, name: 'Siti' } : s)),
    };
    const [proposed] = proposeRepair(renamed, options);
    expect(proposed).toMatchObject({ id: 'T02', safe: false });
    expect(proposed?.refused?.en).toMatch(/^Sheet number \d+ has the columns of T02 Korban with \d+ rows/);
    expect(() => applyRepair(renamed, ['T02'], options)).toThrow(HostError);
  });

  it('does nothing to a workbook of a later version', () => {
    const later = withSheet(
      onVictims((sheet) => withColumns(sheet, [1, 0, ...columnsInOrder.slice(2)])),
      '_monev',
      (sheet) => ({
        ...sheet,
        columns: sheet.columns.map((column) => ({
          ...column,
          values: column.values.map((value) => (value === katalog.version ? '9.0.0' : value)),
        })),
      }),
    );
    const proposed = proposeRepair(later, options);
    expect(proposed.map(({ refused }) => refused?.en)).toEqual([
      expect.stringContaining('version 9.0.0, later'),
    ]);
    expect(() => applyRepair(later, ['T02'], options)).toThrow('Update Monev TPPO first');
  });

  it('proposes nothing for a workbook without any form', () => {
    const foreign = { ...sound, sheets: [{ ...victims, name: 'Lembar1' }], definedNames: {} };
    expect(proposeRepair(foreign, options)).toEqual([]);
  });

  it('makes a missing sheet again', () => {
    const book = { ...sound, sheets: sound.sheets.filter(({ name }) => name !== VICTIMS) };
    expect(proposeRepair(book, options)).toMatchObject([{ id: 'T02', safe: true }]);
    const { issues } = checkWorkbook(repaired(book), context);
    expect(issues.filter(({ rule }) => rule.startsWith('VT'))).toEqual([]);
  });

  it('protects a sheet again, and puts back the format of dates that were pasted as text', () => {
    const place = placeOf(sound, VICTIMS, 'tanggal_register');
    const book = onVictims((sheet) => ({
      ...withColumn(withCells(sheet, [[2, place, '05/08/2025']]), place, (column) => ({
        ...column,
        formats: { ...column.formats, 2: 'text' },
      })),
      protected: false,
    }));
    const [repair] = proposeRepair(book, options);
    expect(repair?.what.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['Format tanggal dipasang kembali.', 'Lembar dilindungi kembali.']),
    );
    const after = sheetOf(repaired(book));
    expect(after.protected).toBe(true);
    expect(after.columns[place]?.formats?.[2] ?? after.columns[place]?.format).toBe('date');
  });

  it('renews code lists and names', () => {
    const sheets = sound.sheets.filter(({ name }) => name !== 'Daftar Kode');
    const book = { ...sound, sheets, definedNames: {} };
    expect(proposeRepair(book, options)).toMatchObject([{ id: 'support', safe: true }]);
    const after = repaired(book);
    expect(Object.keys(after.definedNames)).toEqual(Object.keys(sound.definedNames));
    expect(sheetOf(after, 'Daftar Kode').columns).toEqual(sheetOf(sound, 'Daftar Kode').columns);
  });

  it('keeps columns of the user at the right of the template', () => {
    const extra = [
      [0, width, 'Nomor map'],
      [2, width, 'A-007'],
      [4, width, 12.5],
    ] as const;
    const last = columnsInOrder.length;
    const book = onVictims((sheet) => withColumns(withCells(sheet, extra), [last, ...columnsInOrder]));
    const after = repaired(book);
    expect(sheetOf(after).columns[width]?.values.slice(0, 5)).toEqual([
      'Nomor map',
      null,
      'A-007',
      null,
      12.5,
    ]);
    for (const field of typed) expect(entriesOf(after, field), field).toEqual(entriesOf(sound, field));
  });

  it('brings two columns of one field together where they do not contradict each other', () => {
    const place = placeOf(sound, VICTIMS, 'pendidikan');
    const book = onVictims((sheet) => {
      const doubled = withColumns(sheet, [...columnsInOrder, place]);
      return withCells(doubled, [[2, place, null]]);
    });
    expect(entriesOf(repaired(book), 'pendidikan')).toEqual(entriesOf(sound, 'pendidikan'));
  });

  it('refuses where two columns of one field hold different entries', () => {
    const place = placeOf(sound, VICTIMS, 'pendidikan');
    const book = onVictims((sheet) =>
      withCells(withColumns(sheet, [...columnsInOrder, place]), [[2, width, 'lain']]),
    );
    expect(proposeRepair(book, options)).toMatchObject([
      { id: 'T02', safe: false, refused: { id: expect.stringContaining('dua kali') } },
    ]);
    expect(() => applyRepair(book, ['T02'], options)).toThrow(HostError);
  });

  it('tells the cells above the header that it cannot carry, and is not safe then', () => {
    const book = onVictims((sheet) =>
      withCells(withRows(sheet, [null, ...rowsInOrder]), [[0, 3, 'DATA KORBAN 2025']]),
    );
    expect(proposeRepair(book, options)).toMatchObject([{ id: 'T02', safe: false, left: ['D1'] }]);
  });

  it('finds the entries below a title, and where the header was deleted', () => {
    const titled = onVictims((sheet) =>
      withCells(withRows(sheet, [null, ...rowsInOrder]), [[0, 3, 'DATA KORBAN 2025']]),
    );
    const headless = onVictims((sheet) => withRows(sheet, rowsInOrder.slice(1)));
    for (const book of [titled, headless]) {
      const after = repaired(book);
      for (const field of typed) expect(entriesOf(after, field), field).toEqual(entriesOf(sound, field));
    }
  });

  it('keeps rows of totals and repeated headers where they are', () => {
    const place = placeOf(sound, VICTIMS, 'usia_lapor');
    const book = onVictims((sheet) =>
      withColumns(
        withCells(withRows(sheet, [0, 1, 2, 0, ...rowsInOrder.slice(3)]), [
          [16, 0, 'Jumlah'],
          [16, place, 240],
        ]),
        [...columnsInOrder].reverse(),
      ),
    );
    const { columns } = sheetOf(repaired(book));
    expect(columns[0]?.values[3]).toBe('Kode Korban');
    expect([columns[0]?.values[16], columns[place]?.values[16]]).toEqual(['Jumlah', 240]);
  });

  it('keeps invalid entries, dates, texts and percentages as they are', () => {
    const [code, day, note, age] = ['kode_korban', 'tanggal_register', 'catatan_korban', 'usia_lapor'].map(
      (field) => placeOf(sound, VICTIMS, field),
    );
    const book = onVictims((sheet) => {
      const odd = withCells(sheet, [
        [2, code ?? 0, '007'],
        [3, day ?? 0, '31/04/2025'],
        [4, note ?? 0, 45_800],
        [5, age ?? 0, 0.5],
      ]);
      const dated = withColumn(odd, note ?? 0, (column) => ({ ...column, formats: { 4: 'date' } }));
      const shared = withColumn(dated, age ?? 0, (column) => ({ ...column, formats: { 5: 'percent' } }));
      return withColumns(shared, [...columnsInOrder].reverse());
    });
    const { columns } = sheetOf(repaired(book));
    const cell = (column = 0, row = 0) => {
      const { values, format, formats } = columns[column] ?? { values: [], format: 'general' };
      return [values[row], formats?.[row] ?? format];
    };
    expect(cell(code, 2)).toEqual(['007', 'text']);
    expect(cell(day, 3)).toEqual(['31/04/2025', 'date']);
    expect(cell(day, 4)?.[1]).toBe('date');
    expect(cell(note, 4)).toEqual([45_800, 'date']);
    expect(cell(age, 5)).toEqual([0.5, 'percent']);
  });

  it('keeps the notes of the user and leaves those of a check behind', () => {
    const book = onVictims((sheet) =>
      withColumns(
        withColumn(sheet, 4, (column) => ({
          ...column,
          notes: { 3: 'Tanya Polres.', 4: 'VF-03: Tanggal tidak dikenali.' },
        })),
        [...columnsInOrder].reverse(),
      ),
    );
    expect(sheetOf(repaired(book)).columns[4]?.notes).toEqual({
      0: expect.any(String),
      3: 'Tanya Polres.',
    });
  });

  it('puts the value in the place of a formula of the user and says so', () => {
    const place = placeOf(sound, VICTIMS, 'pendidikan');
    const book = onVictims((sheet) =>
      withColumns(
        withColumn(sheet, place, (column) => ({ ...column, formulas: { 2: 'B9' } })),
        [...columnsInOrder].reverse(),
      ),
    );
    const [proposal] = proposeRepair(book, options);
    expect(proposal?.what.map(({ id }) => id)).toContain('Rumus buatan sendiri (1 sel) diganti nilainya.');
    expect(entriesOf(repaired(book), 'pendidikan')).toEqual(entriesOf(sound, 'pendidikan'));
  });

  it('puts the cover right and keeps its entries', () => {
    const cover = sheetOf(sound, 'T00 Sampul');
    const order = cover.columns[2]?.values.map((_, row) => row) ?? [];
    const [title = 0, purpose = 1, blank = 2, ...lines] = order;
    const book = withSheet(sound, cover.name, (sheet) =>
      withCells(withRows(sheet, [title, purpose, blank, ...lines.reverse()]), [[30, 5, 'catatan saya']]),
    );
    const after = sheetOf(repaired(book), cover.name);
    expect(after.columns[1]?.values).toEqual(cover.columns[1]?.values);
    expect(after.columns[5]?.values[30]).toBe('catatan saya');
  });
});

/** A column of the damaged sheet: where it comes from, and whether its header was changed. */
interface Part {
  readonly from: number;
  readonly renamed: boolean;
}

interface Damaged {
  readonly parts: readonly Part[];
  readonly noIds: boolean;
  readonly merged: boolean;
  readonly unguarded: boolean;
  readonly blank: readonly number[];
}

const step = fc.record({
  kind: fc.constantFrom('delete', 'rename', 'move', 'duplicate'),
  at: fc.nat(width - 1),
  to: fc.nat(width - 1),
});

const damage = fc
  .record({
    steps: fc.array(step, { maxLength: 6 }),
    noIds: fc.boolean(),
    merged: fc.boolean(),
    unguarded: fc.boolean(),
    blank: fc.array(fc.integer({ min: 3, max: 12 }), { maxLength: 3 }),
  })
  .map(({ steps, ...rest }): Damaged => {
    const parts: Part[] = columnsInOrder.map((from) => ({ from, renamed: false }));
    for (const { kind, at, to } of steps) {
      const part = parts[at];
      if (part === undefined) continue;
      if (kind === 'delete') parts.splice(at, 1);
      if (kind === 'rename') parts[at] = { ...part, renamed: part.from < fields.length };
      if (kind === 'move') parts.splice(to, 0, ...parts.splice(at, 1));
      if (kind === 'duplicate') parts.splice(to, 0, part);
    }
    return { parts, ...rest };
  });

function damagedBook({ parts, noIds, merged, unguarded, blank }: Damaged): Snapshot {
  return onVictims((sheet) => {
    const columns = withColumns(
      sheet,
      parts.map(({ from }) => from),
    );
    const renamed = parts.flatMap((part, column) =>
      part.renamed ? [[0, column, `Isian ${column}`] as const] : [],
    );
    const rows = rowsInOrder.flatMap((row) => [
      ...blank.filter((one) => one === row).map(() => null),
      ...(row === 1 && noIds ? [] : [row]),
    ]);
    const built = withRows(withCells(columns, renamed), rows);
    return {
      ...built,
      merges: merged ? [{ row: 4, column: 2, rows: 2, columns: 1 }] : [],
      ...(unguarded && { guarded: [] }),
    };
  });
}

const compact = (values: readonly CellValue[]): string =>
  JSON.stringify(values.slice(2).filter((value) => value !== null && value !== ''));

describe('random damage', () => {
  it('is repaired without the loss of an entry, and a second repair changes nothing', () => {
    fc.assert(
      fc.property(damage, (damaged) => {
        const book = damagedBook(damaged);
        const after = repaired(book);
        const columns = sheetOf(after).columns.map(({ values }) => compact(values));
        for (const field of typed) {
          const from = placeOf(sound, VICTIMS, field);
          const there = damaged.parts.filter((part) => part.from === from);
          const entries = compact(sheetOf(sound).columns[from]?.values ?? []);
          const known = there.some((part) => !(part.renamed && damaged.noIds));
          if (known) expect(columns[placeOf(after, VICTIMS, field)], field).toBe(entries);
          else if (there.length > 0 && entries !== '[]')
            expect(columns.slice(width), field).toContain(entries);
        }
        expect(proposeRepair(after, options)).toEqual([]);
      }),
      { numRuns: 20 },
    );
  }, 240_000);
});
