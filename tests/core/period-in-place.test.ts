import { describe, expect, it } from 'vitest';
import { newPeriod } from '../../core/commands/new-period/new-period.ts';
import { HostError, newPeriodInPlace, readPeriod, type Snapshot } from '../../core/index.ts';
import type { MemoryWorkbook } from '../../core/workbook/memory-workbook.ts';
import { blankSheet } from '../../core/workbook/sheet-model.ts';
import { doIn, REPORT } from './act-book.ts';
import { CONTEXT, soundBook } from './erase-book.ts';
import { take } from './submission-book.ts';

const IN_COPY = { ...CONTEXT, rows: 30 };
const NOTES = 'Catatan rapat';
const LEDGER = '_monev_samaran';

function periodOf(id: string) {
  const period = readPeriod(id);
  if (period === null) throw new RangeError(id);
  return period;
}

function begun(snapshot: Snapshot, id: string) {
  return newPeriodInPlace(snapshot, periodOf(id), IN_COPY);
}

function addSheet(book: MemoryWorkbook, name: string): void {
  book.write({ sheets: [{ ...blankSheet(name), cells: [['rapat Kamis']] }], names: [], marks: [] });
}

/** A workbook that was checked, reported inside and outside, and sent; with a sheet of the officer's own. */
function finishedBook(): MemoryWorkbook {
  const book = soundBook();
  addSheet(book, NOTES);
  doIn(book, { kind: 'check' });
  doIn(book, REPORT);
  doIn(book, { ...REPORT, edition: 'public' });
  take(book, 'kirim');
  return book;
}

describe('a new year in the same workbook', () => {
  const book = finishedBook();
  const snapshot = book.read();
  const found = begun(snapshot, '2026-M01');

  it('makes the changes that a workbook of its own would have', () => {
    const { update, counts } = newPeriod(snapshot, periodOf('2026-M01'), IN_COPY);
    expect(found.workbook).toBe('new');
    expect(found.update).toEqual(update);
    expect(found.counts).toEqual(counts);
  });

  it('takes away what tells of the year that is over, and nothing of the officer', () => {
    const fresh = new Set(found.update.sheets.map(({ name }) => name));
    expect(found.kept).toEqual([NOTES]);
    expect(found.removed).toEqual(
      expect.arrayContaining(['Hasil Pemeriksaan', 'Riwayat Kirim', 'Segel Isian', LEDGER]),
    );
    expect(found.removed.filter((name) => /^R\d\d /.test(name)).length).toBeGreaterThan(10);
    const accounted = new Set([...fresh, ...found.removed, ...found.kept]);
    expect(snapshot.sheets.map(({ name }) => name).filter((name) => !accounted.has(name))).toEqual([]);
  });

  it('says with which forms it is drawn where the workbook has others', () => {
    expect(found.template).toBeNull();
    const sheets = snapshot.sheets.map((sheet) =>
      sheet.name === '_monev'
        ? {
            ...sheet,
            columns: sheet.columns.map((column) => ({
              ...column,
              values: column.values.map((value) => (value === '1.0.0' ? '0.9.0' : value)),
            })),
          }
        : sheet,
    );
    expect(begun({ ...snapshot, sheets }, '2026-M01').template).toEqual({ former: '0.9.0', now: '1.0.0' });
  });

  it('draws over no sheet of somebody else that bears a name of the product', () => {
    const sheets = snapshot.sheets.filter(({ name }) => name !== '_monev' && name !== 'Petunjuk');
    const other = soundBook();
    addSheet(other, 'Petunjuk');
    const foreign = other.read().sheets.filter(({ name }) => name === 'Petunjuk');
    const act = () => begun({ ...snapshot, sheets: [...sheets, ...foreign] }, '2026-M01');
    expect(act).toThrow(HostError);
    expect(act).toThrow('Petunjuk');
  });
});

it('the next month of a year takes no sheet away', () => {
  expect(begun(finishedBook().read(), '2025-M08')).toMatchObject({
    workbook: 'same',
    removed: [],
    kept: [],
    template: null,
  });
});
