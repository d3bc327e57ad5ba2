import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outcomeText, proposalText } from '../../cli/import-text.ts';
import { createTemplates } from '../../core/commands/create-templates.ts';
import {
  importReading,
  importRows,
  katalog,
  mappingOf,
  proposeMapping,
  readSource,
  type SheetSnapshot,
  serialOf,
} from '../../core/index.ts';
import { MemoryWorkbook } from '../../core/workbook/memory-workbook.ts';

const TODAY = serialOf(2024, 8, 8);
const context = { locale: 'id' as const, today: TODAY };
const update = createTemplates({
  region: '31.73',
  period: { kind: 'month', year: 2024, number: 7 },
  agency: 'DPPPA',
  templates: ['T01', 'T02'],
  rows: 12,
  locale: 'id',
  thisYear: 2024,
});

const cell = fc.oneof(
  fc.constantFrom<string | number | null>(null, 'RAHASIA', 'P', 'WNI', 'Jakbar', 'Jumlah', 'x', '2024-07-05'),
  fc.constantFrom<string | number | null>(
    16,
    45_000,
    '17 th',
    'KB-3173-2024-0001',
    'KB-3173-2024-0002',
    '#REF!',
  ),
);
const headers = fc.uniqueArray(
  fc.constantFrom(
    'Kode Korban',
    'Kode Kasus',
    'L/P',
    'Usia',
    'Kelompok Usia',
    'Catatan',
    'Tgl Register',
    'Nama',
    'NIK',
    '',
  ),
  { minLength: 2, maxLength: 8 },
);
const tables = headers.chain((names) => {
  const row = fc.array(cell, { minLength: names.length, maxLength: names.length });
  return fc.array(row, { maxLength: 10 }).map((rows) => [names, ...rows]);
});

describe('importing any table', () => {
  it('imports, refuses or skips every row, each once, and writes what the workbook accepts', () => {
    fc.assert(
      fc.property(tables, (rows) => {
        const { outcome } = importedInto(rows);
        if (outcome === null || 'faults' in outcome) return;
        const told = [
          ...outcome.imported.map(({ row }) => row),
          ...outcome.refused.map(({ row }) => row),
          ...outcome.skipped.map(({ row }) => row),
        ].sort((a, b) => a - b);
        const filled = rows.findLastIndex((cells) => cells.some((value) => value !== null && value !== ''));
        expect(told).toEqual(Array.from({ length: filled + 1 }, (_, i) => i + 1));
        expect(outcome.rows).toBe(outcome.imported.length + outcome.refused.length);
        newWorkbook().write(outcome.update);
      }),
      { numRuns: 30 },
    );
  });

  it('says no value of a sensitive column', () => {
    fc.assert(
      fc.property(tables, (rows) => {
        fc.pre(!rows[0]?.includes('Tgl Register')); // the one column of these that is not sensitive
        const { outcome, proposal } = importedInto(rows);
        const said = proposal === null || korban === undefined ? '' : proposalText(proposal, korban, 'id');
        const told = outcome === null || 'faults' in outcome ? '' : outcomeText(outcome, 'id');
        expect(`${said}${told}`).not.toContain('RAHASIA');
      }),
      { numRuns: 30 },
    );
  });

  it.each(Object.getOwnPropertyNames(Object.prototype).filter((name) => name !== '__proto__'))(
    'refuses a mapping that names the field %s, which every object has and no form',
    (field) => {
      if (!korban) throw new RangeError('T02 is not there');
      const rows = [['Kode Korban'], ['KB-3173-2024-0001']];
      const table = readSource(sheetOf(rows), korban, { expected: [], monthFirst: false });
      if (table === null) throw new RangeError('nothing was read');
      const whole = { template: 'T02', columns: {}, constants: {}, composed: {}, ignored: [] };
      for (const mapping of [
        { ...whole, columns: { [field]: { from: 'Kode Korban', values: { a: 'b' }, otherwise: null } } },
        { ...whole, constants: { [field]: 'x' } },
        { ...whole, composed: { [field]: '{Kode Korban}' } },
      ]) {
        const outcome = importRows(snapshot, table, korban, mapping, context);
        const faults = 'faults' in outcome ? outcome.faults.map(({ id }) => id) : [];
        expect(faults).toContain(`Formulir T02 tidak mempunyai kolom ${field}.`);
      }
    },
  );

  it('never writes a column of identities', () => {
    const { outcome } = importedInto([
      ['Kode Korban', 'Nama Ibu', 'No. KTP'],
      ['KB-3173-2024-0001', 'RAHASIA', 'RAHASIA'],
    ]);
    expect(JSON.stringify(outcome)).not.toContain('RAHASIA');
  });
});

const snapshot = newWorkbook().read();
const korban = katalog.templates.find(({ id }) => id === 'T02');

function newWorkbook(): MemoryWorkbook {
  const workbook = new MemoryWorkbook();
  workbook.write(update);
  return workbook;
}

function importedInto(rows: readonly (readonly (string | number | null)[])[]) {
  if (!korban) throw new RangeError('T02 is not there');
  const table = readSource(sheetOf(rows), korban, { expected: [], monthFirst: false });
  if (table === null) return { outcome: null, proposal: null };
  const proposal = proposeMapping(table, korban, importReading(snapshot, table, korban, context));
  const outcome = importRows(snapshot, table, korban, mappingOf(proposal, true), context);
  return { outcome, proposal };
}

function sheetOf(rows: readonly (readonly (string | number | null)[])[]): SheetSnapshot {
  const width = Math.max(...rows.map((row) => row.length));
  const columns = Array.from({ length: width }, (_, column) => ({
    values: rows.map((row) => row[column] || null),
    format: 'general' as const,
  }));
  return { name: 'x', hidden: false, rowCount: rows.length, columns, merges: [], hiddenRows: [] };
}
